import { figureAt } from "../../domain/figure/figure-at";
import { type RecordedColumn, cellState } from "../../domain/figure/records";
import type { CheckedRecords } from "./checked-records";
import { decimalsOf, isShownAs } from "./stated-precision";

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
  const numerator = checked.column(column.role.subject, "numerator");
  const denominator = checked.column(column.role.subject, "denominator");
  if (numerator === null || denominator === null) return;
  const whole = sumOf(denominator);
  if (whole <= 0) return;
  const rate = (sumOf(numerator) / whole) * 100;
  if (isShownAs(stated, rate, Math.max(decimalsOf(column), 2))) return;
  checked.addAtTotal("rate-mismatch", "error", column, {
    unit: "",
    stated,
    rate,
    numerator: sumOf(numerator),
    denominator: whole,
  });
}

function sumOf({ values, states }: RecordedColumn): number {
  let sum = 0;
  for (let unit = 0; unit < values.length; unit++)
    if (states[unit] === cellState.value) sum += figureAt(values, unit);
  return sum;
}
