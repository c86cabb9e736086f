import { type CellBlock, mapLines } from "../../src/sheet/cell-block";

/** The cells of a block as lists, to be compared with literal ones. */
export function linesOf<Cell>(block: CellBlock<Cell>): Cell[][] {
  return mapLines(block, (cell) => cell);
}
