import { readFileSync } from "node:fs";
import { join } from "node:path";
import { removeHighlights } from "../../src/app/refresh/refresh";
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { openExcel } from "../../src/host/node/open-excel";
import type { WorkbookState } from "../../src/host/workbook/workbook-state";
import { unzipSync } from "fflate";
import { batch, sampleWorkbook, useScratchFolder } from "../support/batch-run";

/** The same figures as in the facts file, read from the saved workbook: the seed's letter of May 2023 states them. */
const scratch = useScratchFolder();

function open(path: string): WorkbookState {
  const opened = openWorkbook(new Uint8Array(readFileSync(path)));
  if (opened.outcome === "refused") throw new Error(opened.detail);
  return opened.workbook;
}

async function results(): Promise<string> {
  const out = join(scratch(), "ra.xlsx");
  expect(await batch(sampleWorkbook, "--out", out)).toMatchObject({ code: 0 });
  return out;
}

async function rowsOf(path: string, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { Excel: excel } = await openExcel(open(path));
  const contents = await openExcelWorkbook(excel).readWorkbook();
  if (!contents.done) throw new Error(contents.failure.code);
  return contents.value.sheets.find(({ name }) => name === sheet)?.grid?.values ?? [];
}

test.each([
  ["UBND xã Tái Sơn", [82.8, 207, 250, 78.69, 4.11, -12.67]],
  ["UBND xã Hưng Đạo", [83.83, 140, 167, 78.03, 5.8, -11.64]],
  ["UBND xã Hà Thanh", [86.34, 139, 161, 92.08, -5.74, -9.13]],
  ["UBND xã Văn Tố", [88.29, 181, 205, 94.05, -5.76, -7.18]],
])("the ranking sheet of April gives %s its figures of the letter", async (unit, figures) => {
  const rows = await rowsOf(await results(), "Xếp hạng T4-2023");
  const intake = rows.findIndex(([text]) =>
    String(text).startsWith("TỶ LỆ SỐ HÓA ĐẦY ĐỦ THÀNH PHẦN HỒ SƠ KHI TIẾP NHẬN"),
  );
  expect(intake).toBeGreaterThan(0);
  const row = rows.slice(intake).find((cells) => cells[1] === unit);
  expect(row?.slice(3, 9)).toEqual(figures);
  expect(rows.slice(intake, intake + 2).join(" ")).toContain("95,47%");
});

test("running again on the result changes nothing, to the byte", async () => {
  const first = await results();
  const second = join(scratch(), "lần hai.xlsx");
  await batch(first, "--out", second);
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
});

test("the highlight is all that touches the tracking sheet, and taking it away leaves no trace", async () => {
  const workbook = open(await results());
  const { Excel: excel } = await openExcel(workbook);
  expect(await removeHighlights(openExcelWorkbook(excel))).toMatchObject({ done: true });
  const saved = saveWorkbook(workbook);
  if (saved.outcome === "refused") throw new Error(saved.detail);
  const before = unzipSync(new Uint8Array(readFileSync(sampleWorkbook)));
  const after = unzipSync(saved.bytes);
  const sheets = Object.keys(before).filter((part) => part.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(4);
  for (const part of [...sheets, "xl/sharedStrings.xml", "xl/theme/theme1.xml"]) {
    expect(Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? []))).toBe(true);
  }
});
