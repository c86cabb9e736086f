import { indexAt } from "../../domain/figure/figure-at";
import type { FigureColumns } from "../../domain/report/report";
import { rankMoves } from "../../strings/results";
import { formatSize } from "../shown-text";

/** The movement of a unit's rank with a sign, a word and both numbers of units; empty where one of the two ranks is missing. */
export type RankMoveFormat = (columns: FigureColumns, unit: number) => string;

/** A format for the tables of one report, which remembers the parts of its texts: the tables show the same places over and over. */
export function createRankMoveFormat(): RankMoveFormat {
  const upText = createMemo((steps) => rankMoves.up(sizeOf(steps)));
  const downText = createMemo((steps) => rankMoves.down(sizeOf(steps)));
  const fromText = createMemo((rank, of) => rankMoves.from(placeText(rank, of)));
  const toText = createMemo((rank, of) => rankMoves.to(placeText(rank, of)));
  const moveText = (steps: number): string => {
    if (steps === 0) return rankMoves.same;
    return steps > 0 ? upText(steps, NaN) : downText(-steps, NaN);
  };
  return (columns, unit) => {
    const steps = columns.rankChanges[unit] ?? NaN;
    if (Number.isNaN(steps)) return "";
    const group = indexAt(columns.unitGroups, unit);
    const from = fromText(columns.previousRanks[unit] ?? NaN, columns.previousRankedInGroup[group]);
    return (
      moveText(steps) + from + toText(columns.ranks[unit] ?? NaN, columns.rankedInGroup[group])
    );
  };
}

type PlaceText = (rank: number, of: number | undefined) => string;

/** Remembers texts by the number of ranked units, then by rank; ranks of the averaging method are halves. */
function createMemo(make: PlaceText): PlaceText {
  const byNumber = new Map<number | undefined, (string | undefined)[]>();
  return (rank, of) => {
    let texts = byNumber.get(of);
    if (texts === undefined) byNumber.set(of, (texts = []));
    return (texts[2 * rank] ??= make(rank, of));
  };
}

function placeText(rank: number, of = NaN): string {
  return Number.isNaN(of) ? sizeOf(rank) : `${sizeOf(rank)}/${sizeOf(of)}`;
}

function sizeOf(value: number): string {
  return formatSize(value, 1);
}
