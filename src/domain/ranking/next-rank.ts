import { figureAt } from "../figure/figure-at";
import { collectGroupMembers } from "../unit/group-members";
import { placesByName, rankFigures } from "./ranking";
import type { FigureColumns } from "../report/report";
import { shownRate } from "../figure/rounding";
import type { RankedColumn } from "./standing";
import { unitJustAbove } from "./standing";
import { stepsToRatio, stepsToShown } from "./steps-to-rate";

/** What it would take a unit to rise. */
export interface NextRank {
  /** The rank that the step leads to; it can skip several where one dossier counts for much. */
  readonly rank: number;
  /** The unit that stands just above. */
  readonly overtaken: number;
  /** How much more, or fewer where low is better; always positive. */
  readonly amount: number;
  /** Of what: the numerator's dossiers, the counted things, or hundredths (of a per cent, of a point). */
  readonly of: "numerator" | "count" | "hundredths";
}

/**
 * The smallest step that improves a unit's rank while all others stay where they are: it catches up with the unit just
 * above, or passes it where equal figures do not share a rank. Null for a first rank, for a rank that the sheet states, and
 * where no step can do it (a rate cannot pass all of its whole, a count cannot fall below 0).
 */
export function computeNextRank(column: RankedColumn, unit: number): NextRank | null {
  const overtaken = unitJustAbove(column.figures, unit);
  if (column.kind === "rank" || overtaken === null) return null;
  return (
    riseBy(column, unit, { overtaken, passes: false }) ??
    riseBy(column, unit, { overtaken, passes: true })
  );
}

interface Goal {
  readonly overtaken: number;
  /** True: better than the other; false: equal to it. */
  readonly passes: boolean;
}

interface Step extends Pick<NextRank, "amount" | "of"> {
  /** The figure by which the unit would then be ranked. */
  readonly figure: number;
}

function riseBy(column: RankedColumn, unit: number, goal: Goal): NextRank | null {
  const step = stepTo(column, unit, goal);
  if (step === null) return null;
  const rank = rankWith(column, unit, step.figure);
  const isRise = rank < figureAt(column.figures.ranks, unit);
  return isRise ? { rank, overtaken: goal.overtaken, amount: step.amount, of: step.of } : null;
}

function stepTo(column: RankedColumn, unit: number, goal: Goal): Step | null {
  const isComputed = !Number.isNaN(ratioOf(column.figures, unit).numerator);
  return column.kind === "rate" && isComputed
    ? stepOfRate(column, unit, goal)
    : stepOfFigure(column, unit, goal);
}

function stepOfFigure(column: RankedColumn, unit: number, goal: Goal): Step | null {
  const { shown } = column.figures;
  const sign = column.better === "high" ? 1 : -1;
  const reached = figureAt(shown, goal.overtaken) + (goal.passes ? sign : 0);
  if (reached < 0) return null;
  return {
    figure: isExact(column) ? reached / 10_000 : reached,
    amount: sign * (reached - figureAt(shown, unit)),
    of: column.kind === "count" ? "count" : "hundredths",
  };
}

function stepOfRate(column: RankedColumn, unit: number, { overtaken, passes }: Goal): Step | null {
  const { figures } = column;
  const ratio = ratioOf(figures, unit);
  const other = ratioOf(figures, overtaken);
  const shown = figureAt(figures.shown, overtaken);
  const isStated = Number.isNaN(other.numerator);
  const amount = isExact(column)
    ? stepsToRatio(ratio, isStated ? { numerator: shown, denominator: 10_000 } : other, passes)
    : stepsToShown(ratio, passes ? shown + 1 : shown);
  const raised = { numerator: ratio.numerator + amount, denominator: ratio.denominator };
  if (raised.numerator > raised.denominator) return null;
  const figure = isExact(column) ? raised.numerator / raised.denominator : shownRate(raised);
  return { figure, amount, of: "numerator" };
}

function ratioOf(
  { numerators, denominators }: FigureColumns,
  unit: number,
): { numerator: number; denominator: number } {
  return { numerator: figureAt(numerators, unit), denominator: figureAt(denominators, unit) };
}

function isExact({ kind, report }: RankedColumn): boolean {
  return kind === "rate" && report.settings.rankBy === "exact";
}

function rankWith(column: RankedColumn, unit: number, figure: number): number {
  const { figures, better, report } = column;
  const changed = isExact(column)
    ? figures.shown.map((shown, other) => {
        const { numerator, denominator } = ratioOf(figures, other);
        return Number.isNaN(numerator) ? shown / 10_000 : numerator / denominator;
      })
    : figures.shown.slice();
  changed[unit] = figure;
  const { ranks } = rankFigures(changed, better, {
    method: report.settings.rankMethod,
    by: report.settings.rankBy,
    members: collectGroupMembers(report),
    namePlaces: () => placesByName(report.units),
  });
  return figureAt(ranks, unit);
}
