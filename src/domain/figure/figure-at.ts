/**
 * The figure of one unit in a column of figures; `NaN`, which stands for absent, beyond its end.
 *
 * One kind of array only: the loops over thousands of units stay fast as long as this sees no other.
 */
export function figureAt(figures: Float64Array, unit: number): number {
  return figures[unit] ?? NaN;
}

/** The index that a column of indices holds for a unit or a group; −1, which stands for none, beyond its end. */
export function indexAt(indices: Uint32Array | Int32Array, unit: number): number {
  return indices[unit] ?? -1;
}
