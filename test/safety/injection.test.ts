import { strFromU8, unzipSync } from "fflate";
import { parseSettingsFile } from "../../src/app/settings/settings-file";
import { refresh } from "../../src/app/refresh/refresh";
import { undoLastWrite } from "../../src/app/journal/undo";
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { openExcel } from "../../src/host/node/open-excel";
import type { WorkbookState } from "../../src/host/workbook/workbook-state";
import { writeLetter } from "../../src/word/write-letter";
import { pictureWorkbook } from "../support/workbook-picture";
import { firstUnitRow, openSmallOffice } from "./support/small-office";

/** What a unit may be called by somebody who means harm, or by a slip. */
const hostileNames = [
  '=HYPERLINK("http://example.invalid","UBND xã")',
  "+1",
  "@SUM(A1:A9)",
  "-1+1",
  "=cmd|' /C calc'!A0",
  "\tUBND xã Một",
  "'UBND xã Hai",
  "UBND xã Ba\nhai dòng",
  "UBND xã \u202EốN nết\u202C",
  `UBND xã ${"dài ".repeat(8000)}`,
  "UBND xã \uD800 lẻ",
  "<script>alert(1)</script>",
  "&P &D &[File]",
  "]]><w:p/>",
  '"; DROP TABLE',
  "__proto__",
];

async function officeWith(name: string): Promise<WorkbookState> {
  const office = await openSmallOffice();
  for (const sheet of office.sheets.slice(0, 2)) {
    const known = sheet.cells.get(firstUnitRow, 1);
    sheet.cells.set(firstUnitRow, 1, { value: name, formula: null, style: known?.style ?? null });
  }
  return office;
}

function formulasOf(workbook: WorkbookState, names: ReadonlySet<string>): readonly string[] {
  return workbook.sheets
    .filter(({ name }) => !names.has(name))
    .flatMap(({ cells }) => cells.rowIndexes().flatMap((row) => cells.row(row)?.cells ?? []))
    .flatMap(({ formula }) => formula ?? []);
}

describe.each(hostileNames.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
  "a unit called %s",
  (_title, name) => {
    test("stays a text on every sheet, in the saved file and in Word, and is taken back", async () => {
      const office = await officeWith(name);
      const hers = new Set(office.sheets.map((sheet) => sheet.name));
      const before = pictureWorkbook(office);
      const excel = await openExcel(office);
      const port = openExcelWorkbook(excel.Excel);
      const written = await refresh(port, { ledgerIssued: true });
      if (!written.done) throw new Error(JSON.stringify(written.failure));
      const { workbook } = excel.host;
      expect(formulasOf(workbook, hers)).toEqual([]);
      for (const { pageLayout } of workbook.sheets) {
        expect(JSON.stringify(pageLayout)).not.toContain("&D");
      }
      const saved = saveWorkbook(workbook);
      if (!("bytes" in saved)) throw new Error("not saved");
      const opened = openWorkbook(saved.bytes, { name: "a.xlsx" });
      if (opened.outcome !== "opened") throw new Error(opened.code);
      expect(formulasOf(opened.workbook, hers)).toEqual([]);
      const { composed } = written.value.plan;
      if (composed?.drafted !== true) throw new Error("no letter");
      const parts = unzipSync(await writeLetter(composed.letter));
      const xml = strFromU8(parts["word/document.xml"]!);
      expect(xml).not.toMatch(/<script|w:hyperlink|w:instrText[^>]*>\s*(?:HYPERLINK|DDE)/u);
      expect(await undoLastWrite(port, "if-untouched")).toMatchObject({
        value: { editedSince: [], kept: [] },
      });
      expect(pictureWorkbook(workbook)).toEqual(before);
    });
  },
);

test.each([
  '{"__proto__": {"level": "province"}}',
  '{"constructor": {"prototype": {"level": "province"}}}',
  '{"signer": {"__proto__": {"name": "x"}}}',
  '{"aliases": {"a": {"toString": 1}}}',
  '{"level": ["district"]}',
  '{"listLimit": "15"}',
  '{"weights": []}',
  '{"targets": {"onTime": "100"}}',
  '{"unknown": 1}',
  "[]",
  "null",
  '"text"',
  "{",
])("the settings file %s is refused with its place and leaves no trace", (text) => {
  expect(parseSettingsFile(text)).toMatchObject({ done: false, failure: { code: "bad-settings" } });
  expect(Object.prototype).not.toHaveProperty("level");
  expect(Object.prototype).not.toHaveProperty("name");
});
