import type { DecimalMark, FigureText } from "./figure-text";

/** What the figures of a column express, as far as reading their digits is concerned. */
export type FigureSort = "count" | "rate" | "points" | "rank";

/** How "1.022" is read in a column, and why. */
export interface SeparatorDecision {
  readonly grouped: "thousands" | "decimals";
  /** The decimal mark that the office has stated, or null: then a mark before three digits is read as `grouped` says. */
  readonly stated: DecimalMark | null;
  readonly reason:
    | "settings"
    | "no-grouped-figures"
    | "counts-are-whole"
    | "other-mark-is-decimal"
    | "same-mark-is-decimal"
    | "rates-and-points-are-small";
  /** False where the column holds figures that say the contrary. */
  readonly clear: boolean;
}

/** What decides besides the texts: what the column expresses, and the decimal mark that the office has stated for it. */
export interface SeparatorEvidence {
  readonly sort: FigureSort;
  readonly stated: DecimalMark | null;
}

/** Decides a column at a time whether a mark before three digits groups thousands or begins the decimals. */
export function decideSeparators(
  texts: readonly FigureText[],
  { sort, stated }: SeparatorEvidence,
): SeparatorDecision {
  const grouped = new Set<DecimalMark>();
  const decimals = new Set<DecimalMark>();
  for (const text of texts) {
    if (text.kind === "grouped") grouped.add(text.mark);
    if (text.kind === "number" && text.decimal !== null) decimals.add(text.decimal);
  }
  if (stated !== null) return asStated(stated, decimals);
  if (grouped.size === 0) return decision("thousands", "no-grouped-figures", true);
  const sameMark = [...grouped].some((mark) => decimals.has(mark));
  if (sort === "count" || sort === "rank")
    return decision("thousands", "counts-are-whole", !sameMark);
  if (sameMark) return decision("decimals", "same-mark-is-decimal", true);
  return decision("decimals", "rates-and-points-are-small", decimals.size === 0);
}

/** The figure that a text with one mark and three digits after it stands for in a column so decided. */
export function figureOfGrouped(
  text: Extract<FigureText, { kind: "grouped" }>,
  { grouped, stated }: SeparatorDecision,
): number {
  const isDecimal = stated === null ? grouped === "decimals" : text.mark === stated;
  return isDecimal ? text.asDecimals : text.asThousands;
}

/** Unclear only where a figure proves that it is written otherwise than the office says. */
function asStated(stated: DecimalMark, decimals: ReadonlySet<DecimalMark>): SeparatorDecision {
  const other = stated === "," ? "." : ",";
  return { grouped: "decimals", stated, reason: "settings", clear: !decimals.has(other) };
}

function decision(
  grouped: SeparatorDecision["grouped"],
  reason: SeparatorDecision["reason"],
  clear: boolean,
): SeparatorDecision {
  return { grouped, stated: null, reason, clear };
}
