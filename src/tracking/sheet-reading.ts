import type { Finding } from "../domain/finding";
import type { Period } from "../domain/period/period";
import type { ColumnRole, PeriodRecords } from "../domain/figure/records";
import type { ColumnReason, ColumnUse } from "./column/column-draft";
import type { PeriodReading } from "./period/sheet-period";
import type { ScaleDecision } from "./figure/rate-scale";
import type { SeparatorDecision } from "./figure/separators";

/** Why a sheet is not read, or that it is. */
export type SheetVerdict =
  | "tracking"
  | "period-unknown"
  | "empty"
  | "no-header"
  | "rows-are-not-units"
  | "no-known-figures"
  | "not-filled-in"
  | "no-units"
  | "pivot";

/** One column and what it was taken for. Columns are those of the sheet. */
export interface ColumnReading {
  readonly column: number;
  readonly path: readonly string[];
  readonly use: ColumnUse;
  readonly roles: readonly ColumnRole[];
  readonly reason: ColumnReason;
  /** The phrases that decided, without diacritics. */
  readonly matched: readonly string[];
  readonly guessed: boolean;
  readonly separators: SeparatorDecision | null;
  readonly scale: ScaleDecision | null;
}

/** One table, or one period's part of a table. */
export interface TableReading {
  readonly period: PeriodReading;
  readonly columns: readonly ColumnReading[];
  readonly groups: readonly {
    readonly label: string;
    readonly id: string;
    readonly units: number;
  }[];
}

/** How one sheet was read: what every row and column was taken for, and why. */
export interface SheetReading {
  readonly sheet: string;
  readonly verdict: SheetVerdict;
  /** Zero-based row of the sheet that `rowKinds[0]` is about. */
  readonly top: number;
  /** One `rowKind` for every row of the grid that was looked at. */
  readonly rowKinds: Uint8Array;
  readonly tables: readonly TableReading[];
  readonly findings: readonly Finding[];
}

/** What a workbook holds. */
export interface WorkbookReading {
  /** One for each period, ascending. */
  readonly records: readonly PeriodRecords[];
  /** One for each grid, in order. */
  readonly sheets: readonly SheetReading[];
}

/** The period to use where none can be read, for one sheet or for the only one without. */
export interface GivenPeriod {
  readonly sheet?: string;
  readonly period: Period;
}
