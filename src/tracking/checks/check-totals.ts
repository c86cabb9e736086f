import { figureAt } from "../../domain/figure/figure-at";
import { type RecordedColumn, cellState } from "../../domain/figure/records";
import type { CheckedRecords } from "./checked-records";
import { countsOf } from "./check-rates";
import { decimalsOf, decimalsOfNumber, isShownAs } from "./stated-precision";

/** Checks the total row: counts must be the sum of the rows, rates the ratio of the summed counts. */
export function checkTotals(checked: CheckedRecords): void {
  for (const column of checked.records.columns) {
    const { part } = column.role;
    if (column.statedTotal === null) continue;
    if (part === "rate") checkRate(checked, column, column.statedTotal);
    else if (part !== "points" && part !== "rank") checkCount(checked, column, column.statedTotal);
  }
}

function checkCount(checked: CheckedRecords, column: RecordedColumn, stated: number): void {
  const sum = sumOf(column);
  if (sum === stated) return;
  checked.addAtTotal("total-mismatch", "error", column, { stated, sum });
}

function checkRate(checked: CheckedRecords, column: RecordedColumn, stated: number): void {
  const counts = countsOf(checked, column.role.subject, column);
  if (counts === null) return;
  const numerator = sumOfAll(counts.numerators);
  const denominator = sumOfAll(counts.denominators) - sumOfAll(counts.without);
  if (denominator <= 0) return;
  const rate = (numerator / denominator) * 100;
  const decimals = Math.max(decimalsOf(column), decimalsOfNumber(stated));
  if (isShownAs(stated, rate, decimals)) return;
  checked.addAtTotal("rate-mismatch", "error", column, {
    unit: "",
    stated,
    rate,
    numerator,
    denominator,
  });
}

function sumOfAll(columns: readonly RecordedColumn[]): number {
  return columns.reduce((sum, column) => sum + sumOf(column), 0);
}

function sumOf({ values, states }: RecordedColumn): number {
  let sum = 0;
  for (let unit = 0; unit < values.length; unit++)
    if (states[unit] === cellState.value) sum += figureAt(values, unit);
  return sum;
}
