import type { CellGrid, CellValue } from "../../src/sheet/cell-grid";

/** How large a workbook is: units on a sheet and sheets, one a month. Every sheet has 24 columns. */
export interface BenchSize {
  readonly units: number;
  readonly months: number;
}

/** "3321x12" for 3,321 units over 12 months. */
export const sizeName = ({ units, months }: BenchSize) => `${units}x${months}`;

/** Columns of every sheet. */
const BENCH_COLUMNS = 24;

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["STT", [""]],
  ["Tên đơn vị", [""]],
  ["Tiếp nhận", ["Tổng số", "Trực tuyến", "Trực tiếp", "Từ kỳ trước chuyển qua"]],
  ["Đã giải quyết", ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"]],
  ["Đang giải quyết", ["Tổng số", "Trong hạn", "Quá hạn"]],
  ["Số hóa thành phần hồ sơ khi tiếp nhận", ["Đã số hóa", "Tỷ lệ (%)"]],
  ["Số hóa kết quả giải quyết TTHC", ["Đã số hóa", "Tỷ lệ (%)"]],
  ["Thanh toán trực tuyến", ["Hồ sơ phải nộp phí", "Đã thanh toán trực tuyến", "Tỷ lệ (%)"]],
  ["Chứng thực bản sao điện tử từ bản chính", ["Trong kỳ", "Lũy kế từ đầu năm"]],
  ["Hồ sơ trả lại", [""]],
  ["Ghi chú", [""]],
];

/** Zero-based row of the first unit. */
export const FIRST_UNIT_ROW = 7;

/** A sequence of whole numbers that is the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  "An Bình Cẩm Đông Đức Gia Hà Hải Hòa Hưng Kim Lâm Lộc Minh Nam Ngọc Phú Quang Sơn Tân Thanh Thịnh Trung Văn Việt Xuân Yên".split(
    " ",
  );

/** Distinct names of communes, as a province's table spells them. */
function unitName(index: number): string {
  const count = SYLLABLES.length;
  const syllable = (at: number) => SYLLABLES[Math.floor(index / count ** at) % count] ?? "";
  const more = index >= count ** 2 ? ` ${syllable(2)}` : "";
  return `${index % 9 === 0 ? "Phường" : "Xã"} ${syllable(0)} ${syllable(1)}${more}`;
}

/** The sheets of the months from January on, with plausible figures: nothing is wrong in them, some units fall short. */
export function benchGrids({ units, months }: BenchSize): CellGrid[] {
  const running = { yearToDate: new Float64Array(units), pending: new Float64Array(units) };
  return Array.from({ length: months }, (_, at) => {
    const month = { month: (at % 12) + 1, year: FIRST_YEAR + Math.floor(at / 12) };
    if (month.month === 1) running.yearToDate.fill(0);
    return monthGrid(units, month, running);
  });
}

const FIRST_YEAR = 2025;

interface Month {
  readonly year: number;
  readonly month: number;
}

function monthGrid(units: number, month: Month, running: Running): CellGrid {
  return {
    sheet: `Tháng ${String(month.month).padStart(2, "0")}.${month.year}`,
    top: 0,
    left: 0,
    values: sheetValues(units, month, running),
    sampleFormats: GROUPS.flatMap(([, parts]) =>
      parts.map((part) => (part.startsWith("Tỷ lệ") ? "0.00%" : "General")),
    ),
  };
}

/** What goes from month to month, by unit. */
interface Running {
  readonly yearToDate: Float64Array;
  readonly pending: Float64Array;
}

function sheetValues(units: number, { year, month }: Month, running: Running): CellValue[][] {
  const next = numbers((month + 12 * (year - FIRST_YEAR)) * 7919);
  const rows = Array.from({ length: units }, (_, unit) => unitRow(unit, next, running));
  return [...titleRows({ year, month }), ...headerRows(), ...rows, totalRow(rows)];
}

const wide = (cells: readonly CellValue[]): CellValue[] => [
  ...cells,
  ...Array<CellValue>(BENCH_COLUMNS - cells.length).fill(""),
];

function titleRows({ year, month }: Month): CellValue[][] {
  return [
    wide(["ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG"]),
    wide([`BIỂU THEO DÕI GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THÁNG ${month}/${year}`]),
    wide([]),
  ];
}

function headerRows(): CellValue[][] {
  const upper = GROUPS.flatMap(([group, parts]) => parts.map((_, at) => (at === 0 ? group : "")));
  const lower = GROUPS.flatMap(([, parts]) => parts);
  const numbering = upper.map((_, column) => `(${column + 1})`);
  return [upper, lower, numbering, wide(["I", "UBND CÁC XÃ, PHƯỜNG"])];
}

function unitRow(unit: number, next: (below: number) => number, running: Running): CellValue[] {
  const [online, direct] = [next(400), 20 + next(200)];
  const carried = running.pending[unit] ?? 0;
  const received = online + direct + carried;
  const pending = next(Math.min(received, 20));
  const settled = received - pending;
  const late = next(40) === 0 ? 1 + next(3) : 0;
  const early = next(settled - late + 1);
  const intake = received - next(Math.ceil(received / 6));
  const results = settled - next(Math.ceil(settled / 6));
  const owing = 1 + next(100);
  const paid = next(owing + 1);
  const copies = next(30);
  const yearToDate = (running.yearToDate[unit] ?? 0) + copies;
  running.yearToDate[unit] = yearToDate;
  running.pending[unit] = pending;
  return [
    ...[unit + 1, unitName(unit), received, online, direct, carried],
    ...[settled, early, settled - late - early, late, pending, pending, 0],
    ...[intake, intake / received, results, results / settled],
    ...[owing, paid, paid / owing, copies, yearToDate, next(5), ""],
  ];
}

function totalRow(rows: readonly (readonly CellValue[])[]): CellValue[] {
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  const rateOf = new Map([
    [14, [13, 2]],
    [16, [15, 6]],
    [19, [18, 17]],
  ]);
  return Array.from({ length: BENCH_COLUMNS }, (_, column): CellValue => {
    if (column === 1) return "TỔNG CỘNG";
    if (column === 0 || column === BENCH_COLUMNS - 1) return "";
    const [part, whole] = rateOf.get(column) ?? [];
    return part === undefined || whole === undefined ? sum(column) : sum(part) / sum(whole);
  });
}
