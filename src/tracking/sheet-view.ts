import type { CellGrid, CellValue } from "../sheet/cell-grid";
import { tidyText } from "./name/normal-text";
import { speakDays } from "./period/spoken-days";
import { type CellWords, type CellWordsReader } from "./row/cell-words";

/** What a cell is to a reader of tables. */
export type CellSort = "empty" | "figure" | "text";

const noWords: CellWords = { words: "", figureLike: false, nameHeader: false, indexHeader: false };

const noCells: readonly CellValue[] = [];

/**
 * A grid with the words of its cells; rows and columns count from the grid's own corner. Never throws on ragged rows. Dates of
 * headers and titles are in words here ({@link speakDays}); in the grid they are as Excel holds them.
 */
export class SheetView {
  readonly rows: number;
  readonly columns: number;
  /** By row, 1 for one that was looked at and stays as it is. */
  private readonly isPlain: Uint8Array;
  private readonly spoken = new Map<number, readonly CellValue[]>();

  constructor(
    readonly grid: CellGrid,
    private readonly read: CellWordsReader,
  ) {
    this.rows = grid.values.length;
    this.columns = widthOf(grid);
    this.isPlain = new Uint8Array(this.rows);
  }

  /** The cells of a row, none outside of the grid. Rows are told apart when they are asked for, while they are at hand. */
  cells(row: number): readonly CellValue[] {
    const cells = this.grid.values[row];
    if (cells === undefined) return noCells;
    return this.isPlain[row] === 1 ? cells : this.speak(row, cells);
  }

  private speak(row: number, cells: readonly CellValue[]): readonly CellValue[] {
    const known = this.spoken.get(row);
    if (known !== undefined) return known;
    const said = speakDays(cells, this.read);
    if (said === null) this.isPlain[row] = 1;
    else this.spoken.set(row, said);
    return said ?? cells;
  }

  /** The value of a cell; "" outside of the grid and where a row is short. */
  value(row: number, column: number): CellValue {
    return this.cells(row)[column] ?? "";
  }

  /** The text of a cell as it stands, "" for numbers, booleans and blank texts. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" && !isBlank(value) ? value : "";
  }

  words(row: number, column: number): CellWords {
    const text = this.text(row, column);
    return text === "" ? noWords : this.read(text);
  }

  sort(row: number, column: number): CellSort {
    const value = this.value(row, column);
    if (typeof value !== "string") return "figure";
    if (isBlank(value)) return "empty";
    return this.read(value).figureLike ? "figure" : "text";
  }

  isBlankRow(row: number): boolean {
    return this.cells(row).every((value) => typeof value === "string" && isBlank(value));
  }

  /** The columns of a row that hold text (no figures), from the left. */
  textColumns(row: number): number[] {
    const found: number[] = [];
    const width = Math.min(this.columns, this.cells(row).length);
    for (let column = 0; column < width; column++) {
      if (this.sort(row, column) === "text") found.push(column);
    }
    return found;
  }
}

const longestBlank = 50;

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  const mayBeBlank = first <= 0x20 || first >= 0x7f;
  return mayBeBlank && text.length < longestBlank && tidyText(text) === "";
}

const widestTable = 1000;

function widthOf(grid: CellGrid): number {
  let width = 0;
  for (const row of grid.values) if (row.length > width) width = row.length;
  return Math.min(width, widestTable);
}
