import { cellPlace } from "../../domain/figure/cell-place";
import type { Finding, FindingCode, Severity } from "../../domain/finding";
import {
  type ColumnPart,
  type PeriodRecords,
  type RecordedColumn,
  cellState,
} from "../../domain/figure/records";
import { FindingList } from "../finding-list";
import type { ColumnSubject } from "../header/header-match";

/** The records of one period with the findings that checks add to them. */
export class CheckedRecords {
  private readonly list: FindingList;
  private readonly blankGroups = new Map<RecordedColumn, readonly boolean[]>();
  private readonly countsOf = new Map<RecordedColumn, Float64Array>();

  constructor(readonly records: PeriodRecords) {
    this.list = new FindingList(records.source.sheet);
  }

  /** The column with a role, or null. */
  column(subject: ColumnSubject, part: ColumnPart = "count"): RecordedColumn | null {
    const found = this.records.columns.find(
      ({ role }) => role.subject === subject && role.part === part,
    );
    return found ?? null;
  }

  /** A count: nothing arisen ("-") and a column that a whole group leaves blank are 0, an empty or invalid cell is `NaN`. */
  count(column: RecordedColumn, unit: number): number {
    const state = column.states[unit];
    if (state === cellState.value) return column.values[unit] ?? NaN;
    if (state === cellState.notApplicable) return 0;
    return state === cellState.empty && this.isBlankForGroup(column, unit) ? 0 : NaN;
  }

  /** The counts of a column, unit by unit, as {@link count} gives them; made once. */
  counts(column: RecordedColumn): Float64Array {
    const known = this.countsOf.get(column);
    if (known !== undefined) return known;
    const counts = new Float64Array(column.values.length);
    for (let unit = 0; unit < counts.length; unit++) counts[unit] = this.count(column, unit);
    this.countsOf.set(column, counts);
    return counts;
  }

  /** What several columns count together, unit by unit; `NaN` where one of them does not say. */
  totals(columns: readonly RecordedColumn[]): Float64Array {
    const totals = new Float64Array(this.records.units.length);
    for (const column of columns) {
      const counts = this.counts(column);
      for (let unit = 0; unit < totals.length; unit++)
        totals[unit] = (totals[unit] ?? NaN) + (counts[unit] ?? NaN);
    }
    return totals;
  }

  /** Whether a column says nothing of any unit of a unit's group: it does not apply to them. */
  isBlankForGroup(column: RecordedColumn, unit: number): boolean {
    return this.blankIn(column)[this.records.units[unit]?.group ?? 0] ?? false;
  }

  /** By group, whether a column says nothing of any of its units. */
  blankIn(column: RecordedColumn): readonly boolean[] {
    const known = this.blankGroups.get(column);
    if (known !== undefined) return known;
    const blank = this.records.groups.map(() => true);
    this.records.units.forEach((one, index) => {
      if (column.states[index] !== cellState.empty) blank[one.group] = false;
    });
    this.blankGroups.set(column, blank);
    return blank;
  }

  /** Adds a finding about a unit's cell in a column. */
  addAt(
    code: FindingCode,
    severity: Severity,
    at: { readonly unit: number; readonly column: RecordedColumn },
    values: Finding["values"],
  ): void {
    const unit = this.records.units[at.unit];
    if (unit === undefined) return;
    const place = cellPlace(this.records, at.unit, at.column.column);
    this.list.add(code, severity, place, { unit: unit.name, ...pathOf(at.column), ...values });
  }

  /** Adds a finding about the cell of the total in a column. */
  addAtTotal(
    code: FindingCode,
    severity: Severity,
    column: RecordedColumn,
    values: Finding["values"],
  ): void {
    const { totalRow } = this.records.source;
    if (totalRow === null) return;
    this.list.add(
      code,
      severity,
      { row: totalRow, column: column.column },
      { ...pathOf(column), ...values },
    );
  }

  /** Adds a finding about a unit's name. */
  addAtName(code: FindingCode, severity: Severity, unit: number, values: Finding["values"]): void {
    const found = this.records.units[unit];
    if (found === undefined) return;
    const place = cellPlace(this.records, unit, this.records.source.nameColumn);
    this.list.add(code, severity, place, { unit: found.name, ...values });
  }

  /** Adds a finding about the sheet as a whole. */
  addToSheet(code: FindingCode, severity: Severity, values: Finding["values"]): void {
    this.list.add(code, severity, null, values);
  }

  findings(): readonly Finding[] {
    return this.list.toArray();
  }
}

function pathOf({ path }: RecordedColumn): { column: string } {
  return { column: path.join(" › ") };
}
