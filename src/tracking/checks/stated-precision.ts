import { type RecordedColumn, cellState } from "../../domain/figure/records";

const mostDecimals = 6;

/** How many decimals the rates of a column are stated with, at most six: formulas give many, hands type two or fewer. */
export function decimalsOf({ values, states }: RecordedColumn): number {
  let decimals = 0;
  for (let unit = 0; unit < values.length && decimals < mostDecimals; unit++) {
    if (states[unit] === cellState.value)
      decimals = Math.max(decimals, decimalsOfNumber(values[unit] ?? 0));
  }
  return decimals;
}

/** How far a figure stated with so many decimals may be from the exact one: rounded, either way at a half. */
export function roundingTolerance(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-7;
}

/** Whether a stated figure is the exact one rounded to so many decimals, either way at a half. */
export function isShownAs(stated: number, exact: number, decimals: number): boolean {
  return Math.abs(stated - exact) <= roundingTolerance(decimals);
}

/** How many decimals one figure is stated with, at most six. */
export function decimalsOfNumber(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = Number(value.toPrecision(12)).toString();
  const dot = text.indexOf(".");
  return dot < 0 ? 0 : Math.min(mostDecimals, text.length - dot - 1);
}
