import { figureAt } from "../../domain/figure/figure-at";
import { type RecordedColumn, cellState } from "../../domain/figure/records";
import type { CheckedRecords } from "./checked-records";

/** Checks single figures: negative, not whole where a count belongs, missing where others of the group have one. */
export function checkFigures(checked: CheckedRecords): void {
  const columns = distinctColumns(checked);
  const empty = emptyUnits(checked, columns);
  for (const unit of empty) checked.addAtName("missing-figure", "warning", unit, { column: "" });
  for (const column of columns) {
    if (isCount(column)) checkCounts(checked, column);
    if (column.role.part !== "rate" || !hasCounts(checked, column))
      reportMissing(checked, column, empty);
  }
}

/** One column of the sheet may have two roles; its cells are checked once. */
function distinctColumns(checked: CheckedRecords): RecordedColumn[] {
  const seen = new Set<number>();
  return checked.records.columns.filter(({ column }) => {
    if (seen.has(column)) return false;
    seen.add(column);
    return true;
  });
}

function isCount({ role }: RecordedColumn): boolean {
  return role.part === "count" || role.part === "numerator" || role.part === "denominator";
}

function hasCounts(checked: CheckedRecords, { role }: RecordedColumn): boolean {
  return (
    checked.column(role.subject, "numerator") !== null ||
    checked.column(role.subject, "denominator") !== null ||
    checked.records.columns.some((column) => isCount(column))
  );
}

function checkCounts(checked: CheckedRecords, column: RecordedColumn): void {
  const { states, values } = column;
  for (let unit = 0; unit < values.length; unit++) {
    if (states[unit] !== cellState.value) continue;
    const value = figureAt(values, unit);
    if (value < 0) checked.addAt("negative-count", "error", { unit, column }, { value });
    if (!Number.isInteger(value)) checked.addAt("not-whole", "error", { unit, column }, { value });
  }
}

/** Units without any figure at all: one finding each, and not one a column. */
function emptyUnits(checked: CheckedRecords, columns: readonly RecordedColumn[]): Set<number> {
  const empty = new Set<number>();
  checked.records.units.forEach((_, unit) => {
    if (columns.every(({ states }) => states[unit] === cellState.empty)) empty.add(unit);
  });
  return empty;
}

function reportMissing(
  checked: CheckedRecords,
  column: RecordedColumn,
  empty: ReadonlySet<number>,
): void {
  if (!column.states.includes(cellState.empty)) return;
  column.states.forEach((state, unit) => {
    if (state !== cellState.empty || empty.has(unit) || checked.isBlankForGroup(column, unit))
      return;
    checked.addAt("missing-figure", "warning", { unit, column }, {});
  });
}
