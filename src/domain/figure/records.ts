import type { IndicatorId } from "./indicator";
import type { OrgUnit, UnitGroup } from "../unit/org-unit";
import type { Day, Period } from "../period/period";

/** Counts that a sheet may hold besides the parts of its indicators; indicators and cross-checks are made of them. */
export type QuantityId =
  | "received"
  | "receivedOnline"
  | "receivedOnlineFull"
  | "receivedOnlinePartial"
  | "receivedDirect"
  | "receivedPostal"
  | "receivedDirectOrPostal"
  | "receivedInPeriod"
  | "carriedOver"
  | "settled"
  | "settledEarly"
  | "settledOnTime"
  | "settledEarlyOrOnTime"
  | "settledLate"
  | "pending"
  | "pendingOnTrack"
  | "pendingDue"
  | "pendingOverdue";

/** What a column gives of its subject. A quantity is always a `count`. */
export type ColumnPart = "numerator" | "denominator" | "rate" | "count" | "points" | "rank";

/** What a recognised column holds, written `subject.part` in settings: "resultDigitisation.numerator". */
export interface ColumnRole {
  readonly subject: IndicatorId | QuantityId;
  readonly part: ColumnPart;
}

/** The state of one cell of a recognised column. `empty` is chưa có số liệu; `notApplicable` is "-", "x", "KPS"; `invalid` is text or an error value where a number belongs. */
export const cellState = { value: 0, empty: 1, notApplicable: 2, invalid: 3 } as const;

/**
 * One recognised column, aligned with the units: `values[i]` belongs to `units[i]`.
 *
 * Counts are whole numbers where the data are clean (a finding says where not). Rates are per cent (95.4726…) whatever the
 * sheet's scale was. `NaN` where the state is not `value`.
 */
export interface RecordedColumn {
  readonly role: ColumnRole;
  /** The header path as read, top level first: ["Số hóa kết quả giải quyết TTHC", "Đã số hóa"]. */
  readonly path: readonly string[];
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** Whether the carried-over dossiers are inside this whole (only for `received`). */
  readonly includesCarriedOver?: boolean;
  /** What the sheet's own total row states for this column, or null. Never used for averages; checked against the rows. */
  readonly statedTotal: number | null;
}

/** Where the records came from, for addresses and for the head of a letter. */
export interface RecordsSource {
  readonly sheet: string;
  /** The file that holds the sheet, where it is not the open workbook but another of the same office. */
  readonly workbook?: string;
  /** The non-empty title rows above the header, top first. */
  readonly titles: readonly string[];
  /** Zero-based column that holds the names of units. */
  readonly nameColumn: number;
  /** Zero-based first and last row of the unit rows, section rows between them included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based row of the sheet's total ("TỔNG CỘNG"), or null. */
  readonly totalRow: number | null;
  /** Set where the figures of a unit stand below each other: a unit's `row` is then a column, a figure's `column` a row. */
  readonly transposed?: true;
  /** Where each unit's cells stand under columns that were joined from several tables, by the number that the records give them. */
  readonly joined?: ReadonlyMap<number, JoinedCells>;
}

/** The cells of one column over several tables, by unit; column −1 where a unit's table does not have it. */
export interface JoinedCells {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** One period's figures of one sheet, in columns: the whole of what reading a sheet gives and of what analysis takes. */
export interface PeriodRecords {
  readonly period: Period;
  /** The last day of data that the sheet states, or null. A day before the period's end makes the period open. */
  readonly lastDay: Day | null;
  readonly source: RecordsSource;
  readonly groups: readonly UnitGroup[];
  readonly units: readonly OrgUnit[];
  readonly columns: readonly RecordedColumn[];
  /** The periods whose figures were added up, where the workbook has no sheet of this period; absent else. */
  readonly summedFrom?: readonly Period[];
}
