import type fc from "fast-check";
import { stepAt, stepOnSheet, stepOnUnits, type DeskStep } from "./desk-step";
import type { SharedDesk } from "./shared-desk";

const hers = (desk: SharedDesk) => desk.hers;
const ours = (desk: SharedDesk) => desk.ours;
const forms = (desk: SharedDesk) => desk.forms;
const any = (desk: SharedDesk) => desk.workbook.sheets;

/** What she and a coauthor do through Excel itself, where it lets them: in its own file for the workbook it is the same. */
export const deskEdits: fc.Arbitrary<DeskStep>[] = [
  stepOnUnits("another figure", ({ range, offsetOf }, at) => {
    range.getCell(at % 4, offsetOf("Đã số hóa")).values = [[at % 60]];
  }),
  stepOnUnits("overdue dossiers come or go", ({ range, offsetOf }, at) => {
    const cell = range.getCell(at % 4, offsetOf("Hồ sơ quá hạn"));
    if (at % 3 === 0) cell.clear("Contents");
    else cell.values = [[at % 3]];
  }),
  stepOnUnits("sort the units", ({ range, offsetOf }, at) => {
    const titles = ["Đơn vị", "Tổng số hồ sơ", "Đã số hóa"];
    range.sort.apply([{ key: offsetOf(titles[at % 3] ?? ""), ascending: at % 2 === 0 }]);
  }),
  stepOnUnits("filter the units", ({ range, offsetOf }, at) => {
    const table = range.getOffsetRange(-1, 0).getResizedRange(1, 0);
    const criteria = { filterOn: "Custom", criterion1: `>${at % 100}` } as const;
    range.worksheet.autoFilter.apply(table, offsetOf("Đã số hóa"), criteria);
  }),
  stepOnUnits("insert a blank row between the units", ({ range }, at) => {
    range
      .getRow(1 + (at % 3))
      .getEntireRow()
      .insert("Down");
  }),
  stepOnUnits("hide a unit's row", ({ range }, at) => {
    range.getRow(at % 4).getEntireRow().rowHidden = at % 2 === 0;
  }),
  stepOnUnits("insert a column after the names", ({ range, offsetOf }) => {
    range
      .getColumn(offsetOf("Đơn vị") + 1)
      .getEntireColumn()
      .insert("Right");
  }),
  stepOnSheet("insert a row", any, (sheet, at) => {
    sheet.getRange(`${(at % 6) + 1}:${(at % 6) + 1}`).insert("Down");
  }),
  stepOnSheet("delete a blank row", hers, (sheet, at) => {
    sheet.getRange(`${(at % 3) + 16}:${(at % 3) + 16}`).delete("Up");
  }),
  stepOnSheet("insert a column", any, (sheet, at) => {
    sheet.getRange(at % 2 === 0 ? "A:A" : "M:M").insert("Right");
  }),
  stepOnSheet("rename a sheet", any, (sheet, at) => {
    const names = ["Tên khác", "Xếp hạng T4-2023", "Công văn T4-2023", "Diễn biến T4-2023"];
    sheet.name = at % 2 === 0 ? `Tháng 04.2023 - ${at}` : (names[at % 4] ?? "Tên khác");
  }),
  stepOnSheet("hide a sheet", any, (sheet, at) => {
    sheet.visibility = at % 2 === 0 ? "Hidden" : "Visible";
  }),
  stepOnSheet("protect a sheet", any, (sheet, at) => {
    if (at % 4 === 0) sheet.protection.protect();
    else sheet.protection.unprotect();
  }),
  stepAt("protect the structure", (at, desk) =>
    desk.user(({ workbook }) => {
      if (at % 4 === 0) workbook.protection.protect();
      else workbook.protection.unprotect();
    }),
  ),
  stepOnSheet("delete a sheet of ours", ours, (sheet) => {
    sheet.delete();
  }),
  stepOnSheet("copy a sheet of hers", hers, (sheet) => {
    sheet.copy("End");
  }),
  stepAt("make a sheet under a name of ours", (at, desk) =>
    desk.user(({ workbook }) => {
      const names = ["Xếp hạng T4-2023", "Công văn T4-2023", "Sổ nhắc nhở", "Tháng 05.2023"];
      const sheet = workbook.worksheets.add(names[at % 4]);
      sheet.getRange("A1").values = [["của tôi"]];
    }),
  ),
  stepAt("write a note", async (at, desk) => {
    const place = desk.notesPlace(at);
    if (place === null) return;
    await desk.user(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(place.sheetId);
      sheet.getCell(place.row, place.column).values = [[`note ${at}`]];
    });
  }),
  stepOnSheet("write beside the table", ours, (sheet, at) => {
    sheet.getCell(9 + (at % 4), 14).values = [[`note beside ${at}`]];
  }),
  stepOnSheet("fill in a form", forms, (sheet, at) => {
    const figures = [0, 1, 2, 3].map((unit) => [100 + unit, 90 + ((at + unit) % 10), 80, 70, 0]);
    sheet.getRange("C5:G8").values = figures;
  }),
];
