import { rankMoves } from "../../strings/results";
import type { UnitFigure } from "../../domain/figure/unit-figure";
import { formatSize } from "../shown-text";

/** The movement of a rank with a sign, a word and both numbers of units; empty where one of the two ranks is missing. */
export type RankMoveFormat = (figure: UnitFigure) => string;

/** A format for the tables of one report, which remembers the parts of its texts: the tables show the same places over and over. */
export function createRankMoveFormat(): RankMoveFormat {
  const moveText = createMemo((steps) =>
    (steps > 0 ? rankMoves.up : rankMoves.down)(sizeOf(steps)),
  );
  const fromText = createMemo((rank, of) => rankMoves.from(placeText(rank, of)));
  const toText = createMemo((rank, of) => rankMoves.to(placeText(rank, of)));
  return ({ rank, previousRank, rankChange, rankOf, previousRankOf }) => {
    if (rank === null || previousRank === null || rankChange === null) return "";
    const move = rankChange === 0 ? rankMoves.same : moveText(rankChange, null);
    return move + fromText(previousRank, previousRankOf) + toText(rank, rankOf);
  };
}

type PlaceText = (rank: number, of: number | null) => string;

/** Remembers texts by the number of ranked units, then by rank; ranks of the averaging method are halves. */
function createMemo(make: PlaceText): PlaceText {
  const byNumber = new Map<number | null, Map<number, string>>();
  return (rank, of) => {
    let texts = byNumber.get(of);
    if (texts === undefined) byNumber.set(of, (texts = new Map<number, string>()));
    const known = texts.get(2 * rank);
    if (known !== undefined) return known;
    const text = make(rank, of);
    texts.set(2 * rank, text);
    return text;
  };
}

function placeText(rank: number, of: number | null): string {
  return of === null ? sizeOf(rank) : `${sizeOf(rank)}/${sizeOf(of)}`;
}

function sizeOf(value: number): string {
  return formatSize(value, 1);
}
