import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { documentKinds, type DocumentKind } from "../../../src/domain/assessment/ledger";
import { batch, sampleWorkbook } from "../../support/batch-run";

/** What the command writes for one kind of document, as files and taken apart. */
export interface PrintedDocument {
  readonly input: string;
  readonly wordFile: string;
  readonly sheetFile: string;
  readonly word: Record<string, Uint8Array>;
  readonly sheet: Record<string, Uint8Array>;
}

const standings = join(
  __dirname,
  "../../host/file/fixtures/xep-hang-tinh-hai-duong-10-thang-2023.xlsx",
);

/** The six kinds of documents from the sample workbooks, written once before the tests of a file and removed after them. */
export function usePrintedDocuments(): ReadonlyMap<DocumentKind, PrintedDocument> {
  const printed = new Map<DocumentKind, PrintedDocument>();
  const folder = mkdtempSync(join(tmpdir(), "xep-hang-form-"));
  beforeAll(async () => {
    for (const kind of documentKinds) printed.set(kind, await print(kind, folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return printed;
}

async function print(kind: DocumentKind, folder: string): Promise<PrintedDocument> {
  const at = (name: string) => join(folder, `${kind}${name}`);
  const [wordFile, sheetFile, settings] = [at(".docx"), at(".xlsx"), at(".json")];
  const isStanding = kind === "raise-criteria";
  const input = isStanding ? standings : sampleWorkbook;
  writeFileSync(settings, JSON.stringify(isStanding ? { ownUnit: "Huyện Tứ Kỳ" } : {}));
  const files = ["--out", sheetFile, "--docx", wordFile, "--settings", settings];
  const run = await batch(input, "--document", kind, ...files);
  if (run.code !== 0) throw new Error(run.error.join("\n"));
  const open = (path: string) => unzipSync(new Uint8Array(readFileSync(path)));
  return { input, wordFile, sheetFile, word: open(wordFile), sheet: open(sheetFile) };
}
