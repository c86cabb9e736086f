import type { ColumnIndex } from "./column-index";
import { stated } from "./dossier-counts";
import { figureAt } from "./figure-at";
import { cellState } from "./records";
import type { Tally } from "./tally";
import { addStated, tallyOf } from "./tally";

/**
 * Overdue dossiers (hồ sơ quá hạn) of each unit: the column that states them, and for a unit whose cell there says
 * nothing, or without such a column, those settled late and those pending past their day together.
 */
export function overdueCounts(index: ColumnIndex): Tally | null {
  const whole = tallyOf(index.find("overdue"));
  const parts = addStated([stated(index, "settledLate"), stated(index, "pendingOverdue")]);
  if (whole === null || parts === null) return whole ?? parts;
  return fillFrom(whole, parts);
}

/** The two parts of a unit's overdue dossiers; null where the sheet does not say. */
export interface OverdueParts {
  readonly settledLate: number | null;
  readonly pendingOverdue: number | null;
}

/** Reads the parts for one unit, whatever the whole was taken from. */
export function overduePartsOf(index: ColumnIndex, unit: number): OverdueParts {
  return {
    settledLate: countOf(stated(index, "settledLate"), unit),
    pendingOverdue: countOf(stated(index, "pendingOverdue"), unit),
  };
}

function countOf(tally: Tally | null, unit: number): number | null {
  return tally?.states[unit] === cellState.value ? (tally.values[unit] ?? null) : null;
}

function fillFrom(whole: Tally, parts: Tally): Tally {
  if (!whole.states.includes(cellState.empty)) return whole;
  const isEmpty = (unit: number): boolean => whole.states[unit] === cellState.empty;
  return {
    values: whole.values.map((value, unit) =>
      isEmpty(unit) ? figureAt(parts.values, unit) : value,
    ),
    states: whole.states.map((state, unit) =>
      isEmpty(unit) ? (parts.states[unit] ?? state) : state,
    ),
    columns: [...whole.columns, ...parts.columns],
  };
}
