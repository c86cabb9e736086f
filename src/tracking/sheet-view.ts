import type { CellGrid, CellValue } from "../sheet/cell-grid";
import { tidyText } from "./name/normal-text";
import { type CellWords, type CellWordsReader } from "./row/cell-words";

/** What a cell is to a reader of tables. */
export type CellSort = "empty" | "figure" | "text";

const noWords: CellWords = { words: "", figureLike: false, nameHeader: false, indexHeader: false };

/** A grid with the words of its cells; rows and columns count from the grid's own corner. Never throws on ragged rows. */
export class SheetView {
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly grid: CellGrid,
    private readonly read: CellWordsReader,
  ) {
    this.rows = grid.values.length;
    this.columns = widthOf(grid);
  }

  /** The value of a cell; "" outside of the grid and where a row is short. */
  value(row: number, column: number): CellValue {
    return this.grid.values[row]?.[column] ?? "";
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
    const cells = this.grid.values[row] ?? [];
    return cells.every((value) => typeof value === "string" && isBlank(value));
  }

  /** The columns of a row that hold text (no figures), from the left. */
  textColumns(row: number): number[] {
    const found: number[] = [];
    const width = Math.min(this.columns, this.grid.values[row]?.length ?? 0);
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
