import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { documentKinds } from "../../../src/domain/assessment/ledger";
import { useScratchFolder } from "../../support/batch-run";
import { validateOfficeFile } from "../../support/validate-office-file";
import { usePrintedDocuments } from "./printed-documents";

const faultsOf = async (file: string) =>
  (await validateOfficeFile(file)).errors.map(({ path, description }) => `${path}: ${description}`);

const printed = usePrintedDocuments();
const folder = useScratchFolder();

test.each(documentKinds)("the Word file of %s is valid to the letter", async (kind) => {
  expect(await validateOfficeFile(printed.get(kind)!.wordFile)).toMatchObject({
    ok: true,
    errors: [],
  });
});

test.each(documentKinds)(
  "the saved workbook of %s has no fault that its input had not",
  async (kind) => {
    const { input, sheetFile } = printed.get(kind)!;
    const inherited = await faultsOf(input);
    expect((await faultsOf(sheetFile)).filter((fault) => !inherited.includes(fault))).toEqual([]);
  },
);

test("a broken Word file and a broken workbook are told", async () => {
  const { word, sheet } = printed.get("weekly-brief")!;
  const broken = (parts: Record<string, Uint8Array>, part: string, from: string, to: string) =>
    zipSync({ ...parts, [part]: strToU8(strFromU8(parts[part]!).replace(from, to)) });
  const files = [join(folder(), "broken.docx"), join(folder(), "broken.xlsx")] as const;
  writeFileSync(files[0], broken(word, "word/document.xml", "<w:pPr>", "<w:pPr><w:jc/>"));
  writeFileSync(files[1], broken(sheet, "xl/workbook.xml", "<sheets>", "<sheets><pane/>"));
  for (const file of files) {
    expect(readFileSync(file).length).toBeGreaterThan(0);
    expect((await validateOfficeFile(file)).ok).toBe(false);
  }
});
