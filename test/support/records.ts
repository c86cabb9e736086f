import { analyse } from "../../src/domain/report/analyse";
import type { LedgerEntry } from "../../src/domain/assessment/ledger";
import type { Period } from "../../src/domain/period/period";
import {
  cellState,
  type ColumnRole,
  type PeriodRecords,
  type RecordedColumn,
} from "../../src/domain/figure/records";
import type { Report } from "../../src/domain/report/report";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import type { CellGrid } from "../../src/sheet/cell-grid";

/** One unit's row: name, group (0 departments, 1 communes), intake and result counts, overdue dossiers. `null` is an empty cell. */
export type UnitRow = readonly [
  name: string,
  group: 0 | 1,
  digitised: number | null,
  received: number | null,
  results: number | null,
  settled: number | null,
  overdue: number | null,
];

const roles: readonly ColumnRole[] = [
  { subject: "intakeDigitisation", part: "numerator" },
  { subject: "intakeDigitisation", part: "denominator" },
  { subject: "resultDigitisation", part: "numerator" },
  { subject: "resultDigitisation", part: "denominator" },
  { subject: "overdue", part: "count" },
];

/** Where the first unit row of such a sheet stands, and the column of names. */
const firstUnitRow = 8;
const nameColumn = 1;

/** April 2023. */
export const april: Period = { kind: "month", year: 2023, month: 4 };
/** March 2023. */
export const march: Period = { kind: "month", year: 2023, month: 3 };

/** The key that these tests give a name. */
export function keyOf(name: string): string {
  return name.normalize("NFC").trim().toLocaleLowerCase("vi");
}

function column(role: ColumnRole, place: number, rows: readonly UnitRow[]): RecordedColumn {
  const cells = rows.map((row) => row[place + 2] as number | null);
  return {
    role,
    path: [role.subject, role.part],
    values: Float64Array.from(cells, (cell) => cell ?? NaN),
    states: Uint8Array.from(cells, (cell) => (cell === null ? cellState.empty : cellState.value)),
    column: place + 2,
    statedTotal: null,
  };
}

/** The records of a period, from rows as a test states them. */
export function recordsOf(
  period: Period,
  rows: readonly UnitRow[],
  sheet = "Tháng 04.2023",
): PeriodRecords {
  return {
    period,
    lastDay: null,
    source: {
      sheet,
      titles: ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ"],
      nameColumn,
      firstRow: firstUnitRow,
      lastRow: firstUnitRow + rows.length - 1,
      totalRow: null,
    },
    groups: [
      { id: "departments", label: "Cơ quan chuyên môn", territorial: false },
      { id: "communes", label: "UBND các xã, thị trấn", territorial: true },
    ],
    units: rows.map(([name, group], index) => ({
      key: keyOf(name),
      kind: group === 0 ? "department" : "commune",
      name,
      properName: name,
      group,
      row: firstUnitRow + index,
    })),
    columns: roles.map((role, place) => column(role, place, rows)),
  };
}

/** The report of a period, compared with the one before if that is given. */
export function reportOf(
  current: PeriodRecords,
  options: {
    readonly previous?: PeriodRecords;
    readonly settings?: Partial<Settings>;
    readonly ledger?: readonly LedgerEntry[];
  } = {},
): Report {
  const previous = options.previous ?? null;
  return analyse({
    current,
    previous,
    history: previous === null ? [] : [previous],
    ledger: options.ledger ?? [],
    settings: { ...defaultSettings, ...options.settings },
    keyOf,
    findings: [],
  });
}

/** The grid of the tracking sheet that such records come from. */
export function gridOf(records: PeriodRecords, rows: readonly UnitRow[]): CellGrid {
  const blank = new Array<string>(roles.length + 2).fill("");
  return {
    sheet: records.source.sheet,
    top: 0,
    left: 0,
    values: [
      ...Array.from({ length: firstUnitRow }, () => blank),
      ...rows.map(([name, , ...figures], index) => [
        index + 1,
        name,
        ...figures.map((figure) => figure ?? ""),
      ]),
    ],
  };
}
