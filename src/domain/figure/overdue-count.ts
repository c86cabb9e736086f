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

/** The two parts of the overdue dossiers, whatever the whole was taken from; null where the sheet has no such column. */
export interface OverdueParts {
  readonly settledLate: Tally | null;
  readonly pendingOverdue: Tally | null;
}

/** Finds the columns of the parts. */
export function overdueParts(index: ColumnIndex): OverdueParts {
  return {
    settledLate: stated(index, "settledLate"),
    pendingOverdue: stated(index, "pendingOverdue"),
  };
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
