import { composeCourse } from "../app/facts/course-facts";
import { composeFacts } from "../app/facts/facts";
import { fillOfficeTemplate, type TemplateFile } from "../app/document/fill-office-template";
import type { Outcome } from "../app/outcome";
import { done } from "../app/outcome";
import type { RefreshPlan } from "../app/refresh/refresh";
import type { Finding } from "../domain/finding";
import type { Report } from "../domain/report/report";
import { saveWorkbook } from "../host/file/save-workbook";
import type { WorkbookState } from "../host/workbook/workbook-state";
import type { Letter } from "../letter/letter";
import { writeLetter, writeLetters } from "../word/write-letter";
import { addIn } from "./open-input";
import type { OutputPaths } from "./output-paths";
import type { OutputFile } from "./write-outputs";

/** Where the files go, and the office's own Word template for the document; null where there is none. */
interface Wanted {
  readonly wanted: OutputPaths;
  readonly template: TemplateFile | null;
}

/** The files of one input that are ready to be written, and the report with what was found while they were made. */
export interface ComposedFiles {
  readonly report: Report;
  readonly files: readonly OutputFile[];
}

/** Makes every output of one input; only a template that can't be filled fails. */
export async function composeFiles(
  plan: RefreshPlan,
  workbook: WorkbookState,
  { wanted, template }: Wanted,
): Promise<Outcome<ComposedFiles>> {
  const files: OutputFile[] = [];
  const findings: Finding[] = [];
  if (wanted.out !== null) files.push({ path: wanted.out, content: savedBytes(workbook) });
  if (wanted.docx !== null && plan.composed?.drafted === true) {
    const word = await composeWord(plan.composed.letter, plan, template);
    if (!word.done) return word;
    files.push({ path: wanted.docx, content: word.value.bytes });
    findings.push(...word.value.findings);
  }
  if (wanted.extracts !== null && plan.extracts.length > 0) {
    const letters = plan.extracts.map(({ letter }) => letter);
    files.push({ path: wanted.extracts, content: await writeLetters(letters) });
  }
  const report = { ...plan.report, findings: [...plan.report.findings, ...findings] };
  if (wanted.facts !== null) {
    const facts = `${JSON.stringify(composeFacts(report, composeCourse(plan.analysis)), null, 2)}\n`;
    files.push({ path: wanted.facts, content: facts });
  }
  return done({ report, files });
}

async function composeWord(letter: Letter, plan: RefreshPlan, template: TemplateFile | null) {
  if (template === null) return done({ bytes: await writeLetter(letter), findings: [] });
  return fillOfficeTemplate(template, letter, plan.analysis);
}

/** A workbook of the host that cannot be saved, or not whole, is a defect of the host, never of the input. */
function savedBytes(workbook: WorkbookState): Uint8Array {
  const saved = saveWorkbook(workbook, { addIn });
  if (saved.outcome === "refused") throw new Error(`${saved.code}: ${saved.detail}`);
  const [lost] = saved.notWritten;
  if (lost !== undefined) throw new Error(`${lost.code}: ${lost.detail}`);
  return saved.bytes;
}
