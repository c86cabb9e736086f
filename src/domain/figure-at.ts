/** The figure of one unit (or group) in a column of figures; `NaN`, which stands for absent, beyond its end. */
export function figureAt(figures: ArrayLike<number>, index: number): number {
  return figures[index] ?? NaN;
}
