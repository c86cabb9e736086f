import type { DecimalMark, FigureText } from "./figure-text";

/** What the figures of a column express, as far as reading their digits is concerned. */
export type FigureSort = "count" | "rate" | "points" | "rank";

/** How "1.022" is read in a column, and why. */
export interface SeparatorDecision {
  readonly grouped: "thousands" | "decimals";
  readonly reason:
    | "no-grouped-figures"
    | "counts-are-whole"
    | "other-mark-is-decimal"
    | "same-mark-is-decimal"
    | "rates-and-points-are-small";
  /** False where the column holds figures that say the contrary. */
  readonly clear: boolean;
}

/** Decides a column at a time whether a mark before three digits groups thousands or begins the decimals. */
export function decideSeparators(
  texts: readonly FigureText[],
  sort: FigureSort,
): SeparatorDecision {
  const grouped = new Set<DecimalMark>();
  const decimals = new Set<DecimalMark>();
  for (const text of texts) {
    if (text.kind === "grouped") grouped.add(text.mark);
    if (text.kind === "number" && text.decimal !== null) decimals.add(text.decimal);
  }
  if (grouped.size === 0)
    return { grouped: "thousands", reason: "no-grouped-figures", clear: true };
  const sameMark = [...grouped].some((mark) => decimals.has(mark));
  if (sort === "count" || sort === "rank")
    return { grouped: "thousands", reason: "counts-are-whole", clear: !sameMark };
  if (sameMark) return { grouped: "decimals", reason: "same-mark-is-decimal", clear: true };
  const clear = decimals.size === 0;
  return { grouped: "decimals", reason: "rates-and-points-are-small", clear };
}
