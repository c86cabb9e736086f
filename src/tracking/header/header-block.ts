import { besideTable } from "../../strings/recognition/header-words";
import { noteWords, numberingCell } from "../../strings/recognition/row-words";
import { tidyText } from "../name/normal-text";
import { parsePeriodText } from "../period/period-text";
import type { SheetView } from "../sheet-view";

/** Where a table's header stands; rows and columns count from the grid's corner. */
export interface HeaderBlock {
  /** The rows that make the header paths, top first. */
  readonly levels: readonly number[];
  readonly numberingRows: readonly number[];
  readonly nameColumn: number;
  readonly indexColumn: number | null;
  readonly left: number;
  readonly right: number;
  readonly firstDataRow: number;
}

/** The cell that shows that a header stands in a row: over the names, or over the running numbers. */
export interface HeaderAnchor {
  readonly row: number;
  readonly nameColumn: number;
  readonly indexColumn: number | null;
  /** The first column that belongs to another table at the right, or the width of the grid. */
  readonly end: number;
  /** The first column of this table: after the table at its left, or 0. */
  readonly start: number;
}

const mostLevelsAbove = 3;
const mostLevels = 5;
const mostBlankBetween = 2;

/** Grows a header from its anchor upwards and downwards until titles and data begin. */
export function growHeader(view: SheetView, anchor: HeaderAnchor): HeaderBlock {
  const above = levelsAbove(view, anchor);
  const below = levelsBelow(view, anchor);
  const levels = [...above, anchor.row, ...below.levels];
  const [left, right] = extentOf(view, levels, anchor);
  return {
    levels,
    numberingRows: below.numberingRows,
    nameColumn: anchor.nameColumn,
    indexColumn: anchor.indexColumn,
    left,
    right,
    firstDataRow: Math.max(anchor.row, ...below.levels, ...below.numberingRows) + 1,
  };
}

/** Whether a row only numbers the columns: "(1) (2) (3)", "1 2 3=4+5+6", "A B 1 2". */
export function isNumberingRow(view: SheetView, row: number, anchor: HeaderAnchor): boolean {
  const cells: string[] = [];
  for (let column = anchor.start; column < anchor.end; column++) {
    const value = view.value(row, column);
    const text = typeof value === "string" ? tidyText(value) : String(value);
    if (text === "") continue;
    if (!numberingCell.test(text)) return false;
    cells.push(text);
  }
  return cells.length >= 2 && isAscending(cells);
}

/** Leading numbers go up by one, save for letters and at most a fifth of slips. */
function isAscending(cells: readonly string[]): boolean {
  const numbers = cells
    .map((cell) => Number(/\d{1,3}/.exec(cell)?.[0]))
    .filter((n) => !Number.isNaN(n));
  if (numbers.length < 2) return cells.length >= 3 && numbers.length === 0 && isAlphabet(cells);
  let steps = 0;
  numbers.forEach((number, index) => {
    if (index > 0 && number === (numbers[index - 1] ?? 0) + 1) steps++;
  });
  return steps >= (numbers.length - 1) * 0.8;
}

function isAlphabet(cells: readonly string[]): boolean {
  return cells.every(
    (cell, index) => cell.replace(/[()]/g, "").toLowerCase().charCodeAt(0) === 97 + index,
  );
}

function levelsAbove(view: SheetView, anchor: HeaderAnchor): number[] {
  const levels: number[] = [];
  let blanks = 0;
  for (let row = anchor.row - 1; row >= 0 && levels.length < mostLevelsAbove; row--) {
    if (view.isBlankRow(row)) {
      if (++blanks > mostBlankBetween) break;
      continue;
    }
    if (!isLevelAbove(view, row, anchor)) break;
    levels.unshift(row);
  }
  return levels;
}

function isLevelAbove(view: SheetView, row: number, anchor: HeaderAnchor): boolean {
  const texts: number[] = [];
  for (let column = anchor.start; column < anchor.end; column++) {
    const sort = view.sort(row, column);
    if (sort === "empty") continue;
    if (sort === "figure" || column <= anchor.nameColumn) return false;
    texts.push(column);
  }
  if (texts.length === 0) return false;
  const words = texts.map((column) => view.words(row, column).words);
  if (words.some((text) => besideTable.test(text) || noteWords.test(text))) return false;
  const [only = 0, ...others] = texts;
  return others.length > 0 || isLabelOfColumns(view, anchor, { row, column: only });
}

/** A short text of what the columns count, or of a period from the first of the figures on: further right it is a title. */
function isLabelOfColumns(
  view: SheetView,
  anchor: HeaderAnchor,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const { words } = view.words(row, column);
  if (words.length > 40) return false;
  if (parsePeriodText(view.text(row, column), "label").period === null)
    return /ty le|so hoa|ho so|ket qua/.test(words);
  const headers = view.textColumns(anchor.row).filter((other) => other > anchor.nameColumn);
  return column <= (headers[0] ?? column);
}

function levelsBelow(
  view: SheetView,
  anchor: HeaderAnchor,
): { levels: number[]; numberingRows: number[] } {
  const levels: number[] = [];
  const numberingRows: number[] = [];
  let blanks = 0;
  for (let row = anchor.row + 1; row < view.rows && levels.length < mostLevels; row++) {
    if (view.isBlankRow(row)) {
      if (++blanks > mostBlankBetween) break;
      continue;
    }
    if (isNumberingRow(view, row, anchor)) numberingRows.push(row);
    else if (numberingRows.length === 0 && isLevelBelow(view, row, anchor)) levels.push(row);
    else break;
  }
  return { levels, numberingRows };
}

function isLevelBelow(view: SheetView, row: number, anchor: HeaderAnchor): boolean {
  if (!isFreeOrHeader(view, row, anchor.nameColumn)) return false;
  if (anchor.indexColumn !== null && !isFreeOrHeader(view, row, anchor.indexColumn)) return false;
  let texts = 0;
  for (let column = anchor.start; column < anchor.end; column++) {
    if (view.sort(row, column) === "figure") return false;
    if (column < anchor.nameColumn && !isFreeOrHeader(view, row, column)) return false;
    if (column > anchor.nameColumn && view.sort(row, column) === "text") texts++;
  }
  return texts > 0;
}

function isFreeOrHeader(view: SheetView, row: number, column: number): boolean {
  const { words, nameHeader, indexHeader } = view.words(row, column);
  if (view.sort(row, column) === "figure") return false;
  return words === "" || nameHeader || indexHeader;
}

function extentOf(
  view: SheetView,
  levels: readonly number[],
  anchor: HeaderAnchor,
): [number, number] {
  let left = anchor.nameColumn;
  let right = anchor.nameColumn;
  for (const row of levels) {
    for (let column = anchor.start; column < anchor.end; column++) {
      if (view.sort(row, column) === "empty") continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return [left, right];
}
