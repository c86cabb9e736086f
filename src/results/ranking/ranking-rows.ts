import type { CellValue } from "../../sheet/cell-grid";
import { rankingPlaces } from "./ranking-places";
import type { Tone } from "./figure-status";

/** The rows of a ranking table, top first. They are kept by column; a cell is made when it is asked for. */
export interface RankingRows {
  readonly count: number;
  readonly unitKeyAt: (row: number) => string;
  readonly groupAt: (row: number) => number;
  readonly toneAt: (row: number) => Tone;
  /** The cell under the header of a place; the last, the user's note, is empty here: {@link cellWithNote}. */
  readonly cellAt: (row: number, place: number) => CellValue;
}

/** A cell of a row in which a note stands. */
export function cellWithNote(
  rows: RankingRows,
  row: number,
  place: number,
  note: CellValue,
): CellValue {
  return place === rankingPlaces.note ? note : rows.cellAt(row, place);
}
