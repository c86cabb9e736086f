import { writeFileSync } from "node:fs";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { createWorkbook } from "../../src/host/workbook/workbook-state";
import type { CellValue } from "../../src/sheet/cell-grid";

const syllables = ["An", "Bình", "Cường", "Đông", "Hải", "Hòa", "Lạc", "Minh", "Phú", "Tân"];

/** Names of 170 communes, wards and a special zone, each once. */
const names = Array.from({ length: 170 }, (_, index) => {
  const kind = index === 169 ? "đặc khu" : index % 3 === 0 ? "phường" : "xã";
  const [first, second] = [Math.floor(index / 17), index % 17];
  return `UBND ${kind} ${syllables[first] ?? ""} ${syllables[second % 10] ?? ""}${second > 9 ? ` ${second - 8}` : ""}`;
});

function sheetOf(month: number): readonly (readonly CellValue[])[] {
  return [
    ["ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG"],
    [`BIỂU THEO DÕI KẾT QUẢ SỐ HÓA HỒ SƠ TTHC THÁNG ${month}/2025`],
    ["TT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Đã số hóa khi tiếp nhận", "Hồ sơ quá hạn"],
    ...names.map((name, index) => [
      index + 1,
      name,
      500 + index,
      500 + index - ((index * 37 + month * 91) % 120),
      (index * 7 + month) % 12 === 0 ? 1 + (index % 4) : 0,
    ]),
  ];
}

/** Saves a province's workbook of 170 communes with a sheet for each of the last six months of 2025. */
export function writeProvinceBook(path: string): void {
  const months = [7, 8, 9, 10, 11, 12];
  const workbook = createWorkbook(months.map((month) => `Tháng ${month}.2025`));
  months.forEach((month, place) => {
    const sheet = workbook.sheets[place];
    sheetOf(month).forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== "") sheet?.cells.set(row, column, { value, formula: null, style: null });
      }),
    );
  });
  const saved = saveWorkbook(workbook);
  if (saved.outcome === "refused") throw new Error(saved.detail);
  writeFileSync(path, saved.bytes);
}
