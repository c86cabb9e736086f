import type { ColumnRole, PeriodRecords, RecordedColumn } from "../../../src/domain/figure/records";
import { cellState } from "../../../src/domain/figure/records";

/** One unit's row: name, group, then intake digitised / received, results digitised / settled, overdue, e-copies. */
type Row = readonly [string, number, number, number, number, number, number, number];

const roles: readonly ColumnRole[] = [
  { subject: "intakeDigitisation", part: "numerator" },
  { subject: "intakeDigitisation", part: "denominator" },
  { subject: "resultDigitisation", part: "numerator" },
  { subject: "resultDigitisation", part: "denominator" },
  { subject: "overdue", part: "count" },
  { subject: "electronicCopies", part: "count" },
];

/** April: seven units of two sections. */
export const aprilRows: readonly Row[] = [
  ["Phòng Kinh tế và Hạ tầng", 0, 1, 1, 4, 4, 0, 0],
  ["Phòng Tài nguyên và Môi trường", 0, 90, 96, 60, 70, 1, 0],
  ["Phòng Nội vụ", 0, 0, 0, 0, 0, 0, 0],
  ["UBND xã Tái Sơn", 1, 207, 250, 190, 200, 0, 2],
  ["UBND xã Đại Sơn", 1, 190, 200, 150, 160, 4, 5],
  ["UBND xã Văn Tố", 1, 98, 111, 99, 100, 0, 0],
  ["UBND thị trấn Tứ Kỳ", 1, 300, 300, 280, 280, 0, 1],
];

/** March: the same units, with other figures. */
export const marchRows: readonly Row[] = [
  ["Phòng Kinh tế và Hạ tầng", 0, 3, 4, 4, 4, 0, 0],
  ["Phòng Tài nguyên và Môi trường", 0, 80, 90, 50, 70, 0, 0],
  ["Phòng Nội vụ", 0, 2, 2, 1, 1, 0, 0],
  ["UBND xã Tái Sơn", 1, 192, 244, 190, 200, 0, 2],
  ["UBND xã Đại Sơn", 1, 195, 200, 150, 160, 0, 5],
  ["UBND xã Văn Tố", 1, 94, 100, 99, 100, 0, 0],
  ["UBND thị trấn Tứ Kỳ", 1, 290, 300, 280, 280, 0, 1],
];

/** The records of one month on a sheet whose first unit stands on row 9. */
export function monthRecords(month: number, rows: readonly Row[]): PeriodRecords {
  return {
    period: { kind: "month", year: 2023, month },
    lastDay: null,
    source: {
      sheet: `Tháng ${String(month).padStart(2, "0")}.2023`,
      titles: ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ"],
      nameColumn: 1,
      firstRow: 8,
      lastRow: 8 + rows.length - 1,
      totalRow: null,
    },
    groups: [
      { id: "departments", label: "Cơ quan chuyên môn", territorial: false },
      { id: "communes", label: "UBND các xã, thị trấn", territorial: true },
    ],
    units: rows.map(([name, group], index) => ({
      key: name.toLowerCase(),
      kind: group === 0 ? ("department" as const) : ("commune" as const),
      name,
      properName: name.replace(/^UBND (xã|thị trấn) /u, ""),
      group,
      row: 8 + index,
    })),
    columns: roles.map((role, index) => recordedColumn(role, index, rows)),
  };
}

function recordedColumn(role: ColumnRole, index: number, rows: readonly Row[]): RecordedColumn {
  return {
    role,
    path: [role.subject, role.part],
    values: Float64Array.from(rows, (row) => Number(row[index + 2])),
    states: Uint8Array.from(rows, () => cellState.value),
    column: index + 2,
    statedTotal: null,
  };
}

/** A province's 3,321 communes with figures that differ from row to row. */
export function manyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_nothing, index): Row => {
    const received = 100 + (index % 37);
    return [
      `UBND xã Số ${index + 1}`,
      1,
      received - (index % 23),
      received,
      80,
      90,
      index % 50 === 0 ? 1 : 0,
      index % 4,
    ];
  });
}
