import { pivotWords } from "../../strings/recognition/row-words";
import type { HeaderAnchor } from "./header-block";
import { tidyText } from "../name/normal-text";
import { familyOfHeading } from "../name/unit-family";
import { isSectionNumber } from "../row/row-label";
import type { SheetView } from "../sheet-view";

/**
 * The headers that begin in a row: one for every table that stands there side by side, from the left; none where the row
 * is no header. A header over the names, or over the running numbers, with text at its right makes a row a header.
 */
export function findAnchors(view: SheetView, row: number): HeaderAnchor[] {
  const texts = view.textColumns(row).filter((column) => !isNumber(view.text(row, column)));
  if (texts.length < 2) return [];
  const words = new Map(texts.map((column) => [column, view.words(row, column)]));
  if ([...words.values()].some((cell) => pivotWords.test(cell.words))) return [];
  const names = texts.filter((column) => words.get(column)?.nameHeader === true);
  const indexes = texts.filter((column) => words.get(column)?.indexHeader === true);
  const nameColumns =
    names.length > 0
      ? smallestOfNeighbours(view, row, names, texts)
      : namesBesideIndex(texts, indexes);
  const overFigures = nameColumns.filter((column) => isOverFigures(column, texts, indexes));
  return overFigures.map((nameColumn, order) => {
    const next = overFigures[order + 1];
    const previous = overFigures[order - 1];
    const start = previous === undefined ? 0 : startOf(indexes, nameColumn, previous);
    const end = next === undefined ? view.columns : startOf(indexes, next, nameColumn);
    const before = indexBefore(indexes, nameColumn, previous ?? -1);
    const within = indexes.find((column) => column >= start && column < end);
    return { row, nameColumn, indexColumn: before ?? within ?? null, start, end };
  });
}

/** The number of a section is no header, whatever stands beside it. */
function isNumber(text: string): boolean {
  return isSectionNumber(tidyText(text));
}

/** Whether other headers than names and running numbers stand in the row, at the right where the names have none at the left. */
function isOverFigures(
  name: number,
  texts: readonly number[],
  indexes: readonly number[],
): boolean {
  const others = texts.filter((column) => column !== name && !indexes.includes(column));
  return others.some((column) => column > name) || others.length > 1;
}

/** Of name headers that stand side by side ("Huyện", "Xã") the one of the smallest areas, else the last; others are further apart. */
function smallestOfNeighbours(
  view: SheetView,
  row: number,
  names: readonly number[],
  texts: readonly number[],
): number[] {
  const runs: number[][] = [];
  for (const column of names) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isApart = before === undefined || texts.some((at) => at > before && at < column);
    if (isApart) runs.push([column]);
    else run?.push(column);
  }
  return runs.map((run) => run.reduce((best, column) => smaller(view, row, best, column)));
}

function smaller(view: SheetView, row: number, best: number, column: number): number {
  const extent = (at: number): number => extents[familyOfHeading(view.text(row, at)) ?? "none"];
  return extent(column) <= extent(best) ? column : best;
}

const extents = { communes: 0, none: 1, departments: 1, districts: 2, provinces: 3 } as const;

function namesBesideIndex(texts: readonly number[], indexes: readonly number[]): number[] {
  return indexes.slice(0, 1).flatMap((index) => {
    const next = texts.find((column) => column > index);
    return next === undefined || texts.length < 3 ? [] : [next];
  });
}

function indexBefore(indexes: readonly number[], name: number, previous: number): number | null {
  return indexes.filter((column) => column > previous && column < name).at(-1) ?? null;
}

/** Where a table begins: at its running numbers where they stand just before its names, else at the names. */
function startOf(indexes: readonly number[], name: number, previous: number): number {
  const index = indexBefore(indexes, name, previous);
  return index ?? name;
}
