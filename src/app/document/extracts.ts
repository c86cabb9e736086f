import { formatPeriodId } from "../../domain/period/calendar";
import { composeExtracts, planExtractSheet, type Extract } from "../../letter/extract/extract";
import { formatShortPeriod, freeSheetName } from "../../results/sheet-name";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { extractSheetName } from "../../strings/letter/extract";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";
import { composeContext } from "./draft-document";
import { ownSheets } from "../reading/office-workbook";
import { done, type Outcome } from "../outcome";
import type { WorkbookContents, WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/** The one-page extracts of the units that the letter reminds or criticises, in its order and in the office's own words. */
export function draftExtracts(
  analysis: WorkbookAnalysis,
  leftOut?: readonly string[],
): readonly Extract[] {
  return composeExtracts(analysis.report, composeContext(analysis, leftOut).context);
}

/** The sheets on which the extracts stand, and what it takes to make those that are not there. */
interface ExtractSheets {
  readonly sheets: readonly string[];
  readonly edits: readonly SheetEdit[];
}

/**
 * Puts each extract on a sheet of its own and shows the first. An extract that stands there with the same text stays, edited or
 * not; where its figures have changed a further sheet is made. Gives the sheets, none where nobody is reminded.
 */
export async function insertExtracts(
  port: WorkbookPort,
  analysis: WorkbookAnalysis,
  leftOut?: readonly string[],
): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const plan = planExtracts(draftExtracts(analysis, leftOut), contents.value);
  const written = await writePlan(port, contents.value, plan.edits);
  if (!written.done) return written;
  const [first] = plan.sheets;
  const shown = first === undefined ? done(null) : await port.reveal(first, "A1");
  return shown.done ? done({ sheets: plan.sheets }) : shown;
}

function planExtracts(extracts: readonly Extract[], contents: WorkbookContents): ExtractSheets {
  const taken = contents.sheets.map(({ name }) => name);
  const sheets: string[] = [];
  const edits: SheetEdit[] = [];
  for (const extract of extracts) {
    const wanted = extractSheetName(formatShortPeriod(extract.letter.period), extract.unitName);
    const name = freeSheetName(wanted, taken);
    const planned = planExtractSheet(extract, name);
    const there = sameExtract(extract, planned, contents);
    sheets.push(there ?? name);
    if (there !== undefined) continue;
    taken.push(name);
    edits.push(...finish(planned));
  }
  return { sheets, edits };
}

function markOf(edits: readonly SheetEdit[]): SheetMark | null {
  const [first] = edits;
  return first?.kind === "addSheet" ? first.mark : null;
}

/** The sheet that holds the extract already as it would be drafted now. */
function sameExtract(
  { letter, unitKey }: Extract,
  planned: readonly SheetEdit[],
  contents: WorkbookContents,
): string | undefined {
  const subject = `${formatPeriodId(letter.period)}/${unitKey}`;
  const wanted = markOf(planned)?.checksum;
  return ownSheets(contents, "extract").findLast(
    ({ mark }) => mark?.subject === subject && mark.checksum === wanted && mark.unfinished !== true,
  )?.name;
}

/** The plan with its sheet marked as unfinished until the last edit. */
function finish(edits: readonly SheetEdit[]): readonly SheetEdit[] {
  const [first, ...rest] = edits;
  if (first?.kind !== "addSheet") return edits;
  const { sheet, mark } = first;
  const unfinished: SheetMark = { kind: mark.kind, subject: mark.subject, unfinished: true };
  return [{ ...first, mark: unfinished }, ...rest, { kind: "markSheet", sheet, mark }];
}
