import type { FigureColumns } from "../report/report";

/** A unit whose rank changed since the previous period. */
interface RankMove {
  readonly unit: number;
  /** Positive is up. */
  readonly change: number;
}

/** The largest moves in both directions. */
export interface RankMoves {
  readonly rises: readonly RankMove[];
  readonly falls: readonly RankMove[];
}

/** The units whose rank rose and fell most, at most `limit` each; equal moves in the order of the sheet. */
export function listRankMoves({ rankChanges }: FigureColumns, limit: number): RankMoves {
  const moves = Array.from(rankChanges, (change, unit) => ({ unit, change }));
  const largest = (chosen: RankMove[]): RankMove[] =>
    chosen
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.unit - b.unit)
      .slice(0, limit);
  return {
    rises: largest(moves.filter(({ change }) => change > 0)),
    falls: largest(moves.filter(({ change }) => change < 0)),
  };
}
