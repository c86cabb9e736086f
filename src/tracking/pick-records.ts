import { comparePeriods, formatPeriodId, isSamePeriod } from "../domain/period/calendar";
import { cellPlace } from "../domain/figure/cell-place";
import type { PeriodRecords } from "../domain/figure/records";
import { formatCell } from "../sheet/address";
import { copiedSheet } from "../strings/recognition/period-words";
import type { BuiltRecords } from "./build-records";
import { checkTotals } from "./checks/check-totals";
import { CheckedRecords } from "./checks/checked-records";
import { combineTables } from "./combine-tables";
import { isSameRole } from "./join-records";
import { foldText } from "./name/normal-text";
import type { SheetTables } from "./read-sheet";

/** The records of one sheet. */
export interface BuiltSheet {
  readonly sheet: SheetTables;
  readonly built: readonly BuiltRecords[];
}

interface Picked {
  readonly sheet: SheetTables;
  records: PeriodRecords;
}

/**
 * One `PeriodRecords` for each period, ascending. Tables of one sheet and period are combined where that keeps every
 * figure's cell; of sheets with one period the first visible one in the order of the workbook is taken that is not named as
 * a copy. What is left out is reported at both places.
 */
export function pickRecords(sheets: readonly BuiltSheet[]): PeriodRecords[] {
  const picked: Picked[] = [];
  const inOrder = [...sheets].sort((a, b) => remoteness(a) - remoteness(b));
  for (const { sheet, built } of inOrder) {
    for (const records of combineWithin(sheet, built)) take(picked, { sheet, records });
  }
  return picked.map(({ records }) => records).sort((a, b) => comparePeriods(a.period, b.period));
}

/** How far a sheet stands behind others of its period: a copy behind the original, a hidden sheet behind both. */
function remoteness({ sheet: { view } }: BuiltSheet): number {
  const copied = copiedSheet.test(foldText(view.grid.sheet)) ? 1 : 0;
  return (view.grid.hidden === true ? 2 : 0) + copied;
}

function take(picked: Picked[], candidate: Picked): void {
  const rival = picked.find(({ records }) =>
    isSamePeriod(records.period, candidate.records.period),
  );
  if (rival === undefined) {
    picked.push(candidate);
    return;
  }
  const period = formatPeriodId(candidate.records.period);
  const kept = rival.sheet.view.grid.sheet;
  const left = candidate.sheet.view.grid.sheet;
  const keys = new Set(rival.records.units.map(({ key }) => key));
  const others = candidate.records.units.every(({ key }) => !keys.has(key));
  const count = others ? { others: candidate.records.units.length } : {};
  for (const { sheet } of [rival, candidate])
    sheet.findings.add("period-duplicated", "error", null, { period, kept, left, ...count });
}

function combineWithin(sheet: SheetTables, built: readonly BuiltRecords[]): PeriodRecords[] {
  const combined: PeriodRecords[] = [];
  for (const { records } of bySize(built)) {
    const index = combined.findIndex(({ period }) => isSamePeriod(period, records.period));
    const other = combined[index];
    if (other === undefined) {
      combined.push(records);
      continue;
    }
    const joined = upperFirst(other, records);
    if (joined === null) reportLeftOut(sheet, records, other);
    else {
      combined[index] = joined;
      for (const table of [other, records]) reportLostTotals(sheet, table, joined);
    }
  }
  return combined;
}

/** The upper table first, of two side by side the left one, so that units keep the order of the sheet. */
function upperFirst(one: PeriodRecords, other: PeriodRecords): PeriodRecords | null {
  const isBeside =
    one.source.firstRow <= other.source.lastRow && other.source.firstRow <= one.source.lastRow;
  const places = [one, other].map((records) => cellPlace(records, 0, records.source.nameColumn));
  const [mine, theirs] = places.map((place) => (isBeside ? place.column : place.row));
  return (theirs ?? 0) < (mine ?? 0) ? combineTables(other, one) : combineTables(one, other);
}

/** Checks the sums of a table here where they are no sums of what it was joined to. */
function reportLostTotals(sheet: SheetTables, table: PeriodRecords, joined: PeriodRecords): void {
  if (table.source.totalRow === null) return;
  const isKept = joined.source.totalRow === table.source.totalRow;
  const columns = table.columns.filter(
    (column) =>
      !isKept || !joined.columns.some((one) => isSameRole(one, column) && one.statedTotal !== null),
  );
  const checked = new CheckedRecords({ ...table, columns });
  checkTotals(checked);
  sheet.findings.addAll(checked.findings());
}

/** The table with the most figures first: where two cannot be combined it is the one to keep. */
function bySize(built: readonly BuiltRecords[]): BuiltRecords[] {
  const size = ({ records }: BuiltRecords): number => records.units.length * records.columns.length;
  return [...built].sort((a, b) => size(b) - size(a));
}

function reportLeftOut(sheet: SheetTables, left: PeriodRecords, kept: PeriodRecords): void {
  const place = { row: left.source.firstRow, column: left.source.nameColumn };
  sheet.findings.add("table-left-out", "error", place, {
    period: formatPeriodId(left.period),
    kept: formatCell(kept.source.firstRow, kept.source.nameColumn),
  });
}
