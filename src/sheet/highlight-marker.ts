/** By this text, inside each of our formulas, a conditional format is found again as ours. */
export const highlightMarker = "xep-hang-tthc";

/** Whether a conditional format found on a sheet is one of ours. */
export function isOurHighlight(formula: string): boolean {
  return formula.includes(highlightMarker);
}
