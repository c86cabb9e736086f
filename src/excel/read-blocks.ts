import type { CellRange } from "../sheet/address";
import type { CellWindow } from "./compose-grid";
import { readLimits } from "./read-limits";
import { valuesOf } from "./read-sheet";
import { hiddenRowsOf, queueVisible } from "./visible-rows";

/** A part of a sheet that is still to be read. */
export interface CellBlock {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly isProtected: boolean;
}

/** A part of a sheet with its values and its hidden rows. */
export interface ReadBlock {
  readonly sheetId: string;
  readonly window: CellWindow;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Cuts blocks into pieces of whole rows and packs these into requests, so that none holds more cells than the limit. */
export function packBlocks(
  blocks: readonly CellBlock[],
  limit: number = readLimits.blockCells,
): readonly (readonly CellBlock[])[] {
  const packs: CellBlock[][] = [];
  let cells = Infinity;
  for (const piece of blocks.flatMap((block) => cutBlock(block, limit))) {
    const size = piece.range.rows * piece.range.columns;
    if (cells + size > limit) {
      packs.push([]);
      cells = 0;
    }
    packs.at(-1)?.push(piece);
    cells += size;
  }
  return packs;
}

function cutBlock(block: CellBlock, limit: number): readonly CellBlock[] {
  const { range } = block;
  const rows = Math.max(1, Math.floor(limit / range.columns));
  return Array.from({ length: Math.ceil(range.rows / rows) }, (_, index) => ({
    ...block,
    range: {
      ...range,
      row: range.row + index * rows,
      rows: Math.min(rows, range.rows - index * rows),
    },
  }));
}

interface QueuedBlock {
  readonly block: CellBlock;
  readonly cells: Excel.Range;
  readonly visible: Excel.RangeAreas | null;
}

/** Reads one pack of blocks in one request. */
export function readBlocks(
  excel: typeof Excel,
  blocks: readonly CellBlock[],
): Promise<readonly ReadBlock[]> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const queued = blocks.map((block) => queueBlock(context, block));
    await context.sync();
    return queued.map(collectBlock);
  });
}

function queueBlock(context: Excel.RequestContext, block: CellBlock): QueuedBlock {
  const { row, column, rows, columns } = block.range;
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const cells = sheet.getRangeByIndexes(row, column, rows, columns);
  cells.load("values");
  return { block, cells, visible: block.isProtected ? null : queueVisible(sheet, block.range) };
}

function collectBlock({ block, cells, visible }: QueuedBlock): ReadBlock {
  const { row, column } = block.range;
  return {
    sheetId: block.sheetId,
    window: { row, column, values: valuesOf(cells) ?? [] },
    hiddenRows: visible === null ? new Set() : hiddenRowsOf(visible, block.range),
  };
}
