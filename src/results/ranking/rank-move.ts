import { rankMoves } from "../../strings/results";
import type { UnitFigure } from "../../domain/figure/unit-figure";
import { formatSize } from "../shown-text";

function rankAmong(rank: number, of: number | null): string {
  return of === null ? formatSize(rank, 1) : `${formatSize(rank, 1)}/${formatSize(of, 1)}`;
}

/** The movement of a rank with a sign, a word and both numbers of units; empty where one of the two ranks is missing. */
export function formatRankMove(figure: UnitFigure): string {
  const { rank, previousRank, rankChange } = figure;
  if (rank === null || previousRank === null || rankChange === null) return "";
  const from = rankAmong(previousRank, figure.previousRankOf);
  const to = rankAmong(rank, figure.rankOf);
  if (rankChange === 0) return rankMoves.same(from, to);
  const steps = formatSize(rankChange, 1);
  return rankChange > 0 ? rankMoves.up(steps, from, to) : rankMoves.down(steps, from, to);
}
