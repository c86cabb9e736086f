import { rankMoves } from "../../strings/results";
import type { UnitFigure } from "../../domain/figure/unit-figure";
import { formatSize } from "../shown-text";

/** The movement of a rank with a sign, a word and both numbers of units; empty where one of the two ranks is missing. */
export type RankMoveFormat = (figure: UnitFigure) => string;

/** Above every rank, halves included, so that a rank and the number of units make one number. */
const ranksBelow = 2 ** 24;

/** A format for the tables of one report, which remembers "8/12": they show the same places over and over. */
export function createRankMoveFormat(): RankMoveFormat {
  const placeTexts = new Map<number, string>();
  const placeText = (rank: number, of: number | null): string => {
    const key = (of ?? 0) * ranksBelow + rank;
    const known = placeTexts.get(key);
    if (known !== undefined) return known;
    const text = of === null ? formatSize(rank, 1) : `${formatSize(rank, 1)}/${formatSize(of, 1)}`;
    placeTexts.set(key, text);
    return text;
  };
  return ({ rank, previousRank, rankChange, rankOf, previousRankOf }) => {
    if (rank === null || previousRank === null || rankChange === null) return "";
    const from = placeText(previousRank, previousRankOf);
    const to = placeText(rank, rankOf);
    if (rankChange === 0) return rankMoves.same(from, to);
    const steps = formatSize(rankChange, 1);
    return rankChange > 0 ? rankMoves.up(steps, from, to) : rankMoves.down(steps, from, to);
  };
}
