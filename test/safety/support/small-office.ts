import { openExcel } from "../../../src/host/node/open-excel";
import { createWorkbook, type WorkbookState } from "../../../src/host/workbook/workbook-state";
import type { CellValue } from "../../../src/sheet/cell-grid";

/** The sheets of the small office, in the order of their tabs: two months and one of her own with formulas. */
const months = ["Tháng 03.2023", "Tháng 04.2023"] as const;

/** A sheet of the user's that is no tracking sheet. */
const ownSheet = "Ghi chú của tôi";

/** The first row of units on a month's sheet, zero-based; four units stand from there on. */
export const firstUnitRow = 4;

const units = ["UBND xã Văn Tố", "UBND xã Tái Sơn", "UBND xã Hưng Đạo", "UBND xã Đại Sơn"];

/** Received, digitised, settled, digitised, overdue. */
const figures: readonly (readonly (readonly number[])[])[] = [
  [
    [100, 96, 90, 90, 0],
    [80, 70, 75, 70, 0],
    [60, 60, 55, 55, 0],
    [120, 100, 110, 99, 1],
  ],
  [
    [110, 99, 101, 100, 0],
    [90, 83, 84, 80, 0],
    [65, 65, 60, 60, 0],
    [130, 101, 120, 118, 4],
  ],
];

function monthValues(index: number): readonly (readonly CellValue[])[] {
  const month = index + 3;
  return [
    ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ", "", "", "", "", "", ""],
    [`BIỂU THEO DÕI SỐ HÓA HỒ SƠ TTHC THÁNG ${month}/2023`, "", "", "", "", "", ""],
    [
      ...["STT", "Đơn vị", "Số hóa đầy đủ thành phần hồ sơ khi tiếp nhận", ""],
      ...["Số hóa kết quả giải quyết TTHC", "", "Hồ sơ quá hạn"],
    ],
    ["", "", "Tổng số hồ sơ", "Đã số hóa", "Tổng số hồ sơ", "Đã số hóa", ""],
    ...units.map((unit, row) => [row + 1, unit, ...(figures[index]?.[row] ?? [])]),
  ];
}

/** Opens a small workbook as an office has it: figures, colours, a rule, a hidden row and formulas of her own. */
export async function openSmallOffice(): Promise<WorkbookState> {
  const excel = await openExcel(createWorkbook([...months, ownSheet]));
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [index, name] of months.entries()) {
      const sheet = worksheets.getItem(name);
      sheet.getRange("A1:G8").values = monthValues(index).map((line) => [...line]);
      sheet.getRange("B5:B8").format.fill.color = "#DDEEFF";
      const format = new Array<string>(5).fill("#,##0");
      sheet.getRange("C5:G8").numberFormat = [format, format, format, format];
      sheet.getRange("A1").format.rowHeight = 24;
      const rule = sheet.getRange("G5:G8").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$G5>2";
      rule.custom.format.font.color = "#C00000";
    }
    const own = worksheets.getItem(ownSheet);
    own.getRange("A1:B2").values = [
      ["'=ghi chú", "='Tháng 04.2023'!C5*2"],
      ["Báo trước thứ Sáu", 4.5],
    ];
    own.getRange("A2").format.font.bold = true;
    worksheets.getItem(months[1]).activate();
    await context.sync();
  });
  return excel.host.workbook;
}
