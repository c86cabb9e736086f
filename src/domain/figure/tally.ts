import { figureAt } from "./figure-at";
import type { RecordedColumn } from "./records";
import { cellState } from "./records";

/** Counts of the units that come from one column or from several added up, with the state of each. */
export interface Tally {
  readonly values: Float64Array;
  /** Cell states, as those of a column. */
  readonly states: Uint8Array;
  /** Zero-based sheet columns of every cell that was used, the first being the leading one. */
  readonly columns: readonly number[];
}

/** A column as a tally of its own; null for an absent column. */
export function tallyOf(column: RecordedColumn | null): Tally | null {
  return column && { values: column.values, states: column.states, columns: [column.column] };
}

/** a + b unit by unit; null where either is absent. "Nothing to count" in one of the two adds nothing. */
export function addTallies(a: Tally | null, b: Tally | null): Tally | null {
  return a && b && combine(a, b, 1);
}

/** a − b unit by unit; null where either is absent. */
export function subtractTallies(a: Tally | null, b: Tally | null): Tally | null {
  return a && b && combine(a, b, -1);
}

/**
 * The sum of those tallies that are present, where a cell that says nothing adds nothing; null where none is present.
 *
 * A unit is without a count only where all its cells are: a late dossier that is stated must not vanish because the
 * neighbouring cell is blank.
 */
export function addStated(tallies: readonly (Tally | null)[]): Tally | null {
  return tallies.reduce(
    (sum, tally) => (sum === null || tally === null ? (sum ?? tally) : combineStated(sum, tally)),
    null,
  );
}

function combine(a: Tally, b: Tally, sign: 1 | -1): Tally {
  const values = new Float64Array(a.values.length).fill(NaN);
  const states = new Uint8Array(a.values.length);
  for (let unit = 0; unit < values.length; unit++) {
    const state = combinedState(a.states[unit], b.states[unit]);
    states[unit] = state;
    if (state === cellState.value) values[unit] = counted(a, unit) + sign * counted(b, unit);
  }
  return { values, states, columns: [...a.columns, ...b.columns] };
}

function combineStated(a: Tally, b: Tally): Tally {
  const values = new Float64Array(a.values.length).fill(NaN);
  const states = new Uint8Array(a.values.length);
  for (let unit = 0; unit < values.length; unit++) {
    const stated = a.states[unit] === cellState.value || b.states[unit] === cellState.value;
    states[unit] = stated ? cellState.value : combinedState(a.states[unit], b.states[unit]);
    if (stated) values[unit] = counted(a, unit) + counted(b, unit);
  }
  return { values, states, columns: [...a.columns, ...b.columns] };
}

function counted(tally: Tally, unit: number): number {
  return tally.states[unit] === cellState.value ? figureAt(tally.values, unit) : 0;
}

function combinedState(a: number | undefined, b: number | undefined): number {
  if (a === cellState.invalid || b === cellState.invalid) return cellState.invalid;
  if (a === cellState.empty || b === cellState.empty) return cellState.empty;
  return a === cellState.notApplicable && b === cellState.notApplicable
    ? cellState.notApplicable
    : cellState.value;
}
