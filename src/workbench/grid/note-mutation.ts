import { COLUMN_LIMIT, ROW_LIMIT } from "../../host/workbook/area";
import type { EditBatch } from "./edit-batch";
import { areaOfGridRange } from "./grid-range";
import type { GridRange, GridSheetData } from "./grid-words";
import type { GridReader } from "./grid-reader";

/** A matrix of cells by row and column, as mutations carry it. */
type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

/** The parts of the grid's mutations that are read here; each mutation has some of them. */
interface MutationParams {
  readonly subUnitId: string;
  readonly range: GridRange;
  readonly ranges: readonly GridRange[];
  readonly cellValue?: Matrix;
  readonly from: { readonly subUnitId: string; readonly value: Matrix };
  readonly to: { readonly subUnitId: string; readonly value: Matrix };
  readonly sourceRange: GridRange;
  readonly targetRange: GridRange;
  readonly sheet: GridSheetData;
  readonly index: number;
  readonly toOrder: number;
  readonly name: string;
  readonly hidden: number;
  readonly color: string;
  readonly showGridlines: number;
  readonly rowsAutoHeightInfo: readonly { readonly row: number }[];
  readonly isRecalculation: boolean;
}

type Note = (batch: EditBatch, params: MutationParams, grid: GridReader) => void;

function shiftNote(axis: "rows" | "columns", sign: 1 | -1): Note {
  return (batch, { subUnitId, range }, grid) => {
    const area = areaOfGridRange(range, grid.readSize(subUnitId));
    const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const lane = { start: 0, length: axis === "rows" ? COLUMN_LIMIT : ROW_LIMIT };
    batch.addShift(subUnitId, { axis, at, count: sign * count, lane });
  };
}

function linesNote(axis: "rows" | "columns"): Note {
  return (batch, { subUnitId, ranges }, grid) => {
    const size = grid.readSize(subUnitId);
    const areas = ranges.map((range) => areaOfGridRange(range, size));
    batch.addLines(subUnitId, axis, areas);
  };
}

/** Moved rows or columns: everything between where they were and where they are may hold other cells now. */
function movedLinesNote(axis: "rows" | "columns"): Note {
  return (batch, { subUnitId, sourceRange, targetRange }, grid) => {
    const size = grid.readSize(subUnitId);
    const [from, to] = [areaOfGridRange(sourceRange, size), areaOfGridRange(targetRange, size)];
    const bounds =
      axis === "rows"
        ? { row: Math.min(from.row, to.row), rows: 0, column: 0, columns: size.columns }
        : { row: 0, rows: size.rows, column: Math.min(from.column, to.column), columns: 0 };
    const area =
      axis === "rows"
        ? { ...bounds, rows: Math.max(from.row, to.row) + from.rows - bounds.row }
        : { ...bounds, columns: Math.max(from.column, to.column) + from.columns - bounds.column };
    batch.sheet(subUnitId).cells.addArea(area);
    batch.addLines(subUnitId, axis, [area]);
    batch.sheet(subUnitId).hasMerges = true;
  };
}

const mergeNote: Note = (batch, { subUnitId }) => {
  batch.sheet(subUnitId).hasMerges = true;
};

const NOTES: Readonly<Record<string, Note>> = {
  "set-range-values": (batch, { subUnitId, cellValue, isRecalculation }) => {
    const sheet = batch.sheet(subUnitId);
    (isRecalculation ? sheet.recalculated : sheet.cells).addMatrix(cellValue ?? {});
  },
  "move-range": (batch, { from, to }) => {
    batch.sheet(from.subUnitId).cells.addMatrix(from.value);
    batch.sheet(to.subUnitId).cells.addMatrix(to.value);
  },
  "reorder-range": (batch, { subUnitId, range }, grid) => {
    const area = areaOfGridRange(range, grid.readSize(subUnitId));
    batch.sheet(subUnitId).cells.addArea(area);
  },
  "insert-row": shiftNote("rows", 1),
  "remove-rows": shiftNote("rows", -1),
  "insert-col": shiftNote("columns", 1),
  "remove-col": shiftNote("columns", -1),
  "move-rows": movedLinesNote("rows"),
  "move-columns": movedLinesNote("columns"),
  "add-worksheet-merge": mergeNote,
  "remove-worksheet-merge": mergeNote,
  "set-worksheet-row-height": linesNote("rows"),
  "set-worksheet-col-width": linesNote("columns"),
  "set-row-hidden": linesNote("rows"),
  "set-row-visible": linesNote("rows"),
  "set-col-hidden": linesNote("columns"),
  "set-col-visible": linesNote("columns"),
  "set-worksheet-row-auto-height": (batch, { subUnitId, rowsAutoHeightInfo }) => {
    for (const { row } of rowsAutoHeightInfo) batch.sheet(subUnitId).rows.add(row);
  },
  "set-frozen": (batch, { subUnitId }) => {
    batch.sheet(subUnitId).hasFreeze = true;
  },
  "insert-sheet": (batch, { sheet, index }) => {
    batch.steps.push({ kind: "add", sheetId: sheet.id, name: sheet.name, index });
    const dirty = batch.sheet(sheet.id);
    dirty.cells.addMatrix(sheet.cellData);
    for (const row of Object.keys(sheet.rowData)) dirty.rows.add(Number(row));
    for (const column of Object.keys(sheet.columnData)) dirty.columns.add(Number(column));
    dirty.hasMerges = true;
    dirty.hasFreeze = true;
  },
  "remove-sheet": (batch, { subUnitId }) => {
    batch.steps.push({ kind: "remove", sheetId: subUnitId });
  },
  "set-worksheet-name": (batch, { subUnitId, name }) => {
    batch.steps.push({ kind: "rename", sheetId: subUnitId, name });
  },
  "set-worksheet-order": (batch, { subUnitId, toOrder }) => {
    batch.steps.push({ kind: "move", sheetId: subUnitId, index: toOrder });
  },
  "set-worksheet-hidden": (batch, { subUnitId, hidden }) => {
    batch.steps.push({ kind: "hide", sheetId: subUnitId, isHidden: hidden === 1 });
  },
  "set-tab-color": (batch, { subUnitId, color }) => {
    batch.steps.push({ kind: "color", sheetId: subUnitId, color });
  },
  "toggle-gridlines": (batch, { subUnitId, showGridlines }) => {
    batch.steps.push({ kind: "gridlines", sheetId: subUnitId, isShown: showGridlines === 1 });
  },
};

const PREFIX = "sheet.mutation.";

/** A mutation of the grid as it was told. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
  readonly isRecalculation: boolean;
}

/**
 * Notes in the batch what a mutation touched. Mutations of things that the model does not hold are passed over; the
 * answer tells whether this one was noted. The parameters come from the grid's library, in the shapes of its types.
 */
export function noteMutation(batch: EditBatch, mutation: Mutation, grid: GridReader): boolean {
  if (!mutation.id.startsWith(PREFIX)) return false;
  const note = NOTES[mutation.id.slice(PREFIX.length)];
  if (!note) return false;
  const { isRecalculation } = mutation;
  note(batch, { ...(mutation.params as MutationParams), isRecalculation }, grid);
  return true;
}
