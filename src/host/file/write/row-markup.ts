import { columnLetters, formatArea, parseArea } from "../../workbook/area";
import { type Cell, cellInRow, type CellRow } from "../../workbook/cell-store";
import { PLAIN_ROW, type RowFormat } from "../../workbook/sheet-state";
import { type AttributeChange, changeStartTag } from "../xml/start-tag";
import { cellMarkup, isSameContent } from "./cell-markup";
import type { CellPiece, RowPieces } from "./row-pieces";
import type { StyleWriter } from "./style-writer";

/** A row as the model has it. */
export interface ModelRow {
  readonly row: number;
  readonly cells: CellRow | null;
  readonly format: RowFormat;
}

/** What writing rows needs: the styles, the prefix of the part, the shared formulas to be written out. */
export interface RowContext {
  readonly styles: StyleWriter;
  readonly prefix: string;
  readonly unshared: ReadonlySet<string>;
  /** Whether every row and cell is to say where it is, as others around it no longer do. */
  readonly isExplicit: boolean;
  /** Called when a cell that was there before is written in another place. */
  readonly noteMove: () => void;
}

function flag(isSet: boolean): string | undefined {
  return isSet ? "1" : undefined;
}

function formatAttributes(
  format: RowFormat,
  styles: StyleWriter,
): Record<string, string | undefined> {
  return {
    s: format.style === null ? undefined : String(styles.indexOf(format.style)),
    customFormat: flag(format.style !== null),
    ht: format.height === null ? undefined : String(format.height),
    hidden: flag(format.hidden),
    customHeight: flag(format.customHeight),
    outlineLevel: format.outlineLevel === 0 ? undefined : String(format.outlineLevel),
    collapsed: flag(format.collapsed),
  };
}

/** The attributes in which two formats of a row differ, with the values of the second. */
function formatChange(before: RowFormat, after: RowFormat, styles: StyleWriter): AttributeChange {
  const old = formatAttributes(before, styles);
  const now = formatAttributes(after, styles);
  const changed = Object.keys(now).filter((name) => old[name] !== now[name]);
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

/** A row that the file does not have. */
export function newRowMarkup({ row, cells, format }: ModelRow, context: RowContext): string {
  const { styles, prefix } = context;
  const attributes = Object.entries(formatAttributes(format, styles))
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
    .join("");
  const tag = `<${prefix}row r="${row + 1}"${attributes}`;
  if (!cells || cells.columns.length === 0) return `${tag}/>`;
  const content = cells.columns.map((column, place) => {
    const cell = cells.cells[place];
    return cell ? cellMarkup({ row, column }, cell, styles.indexOf(cell.style), prefix) : "";
  });
  return `${tag}>${content.join("")}</${prefix}row>`;
}

/** A formula of an array or a data table names its own cells: they move with it. */
function movedContent(content: string, rows: number, columns: number): string {
  return content.replace(
    /^(\s*<[^<>]*\sref=)(["'])([^"']*)\2/,
    (all: string, head: string, quote: string, ref: string) => {
      const area = parseArea(ref);
      if (!area) return all;
      const moved = { ...area, row: area.row + rows, column: area.column + columns };
      return head + quote + formatArea(moved) + quote;
    },
  );
}

interface KnownCell {
  readonly piece: CellPiece;
  readonly cell: Cell;
}

/** Rewrites one row of the file cell by cell, keeping the markup of every cell that is as it was. */
class RowRewriter {
  readonly #pieces: RowPieces;
  readonly #before: ModelRow;
  readonly #after: ModelRow;
  readonly #context: RowContext;
  readonly #byColumn = new Map<number, KnownCell>();
  readonly #byCell = new Map<Cell, KnownCell>();

  constructor(pieces: RowPieces, before: ModelRow, after: ModelRow, context: RowContext) {
    this.#pieces = pieces;
    this.#before = before;
    this.#after = after;
    this.#context = context;
    for (const piece of pieces.cells) {
      const cell = cellInRow(before.cells, piece.column);
      if (!cell) continue;
      this.#byColumn.set(piece.column, { piece, cell });
      this.#byCell.set(cell, { piece, cell });
    }
  }

  markup(): string {
    const { markup, contentStart, cellsEnd, isEmptyTag } = this.#pieces;
    const { columns, cells } = this.#after.cells ?? { columns: [], cells: [] };
    const content = columns.map((column, place) => this.#cell(column, cells[place])).join("");
    const tag = changeStartTag(markup.slice(0, contentStart), this.#rowAttributes(columns));
    if (!isEmptyTag) return tag + content + markup.slice(cellsEnd);
    if (content === "") return tag;
    return `${tag.replace(/\s*\/>$/, ">")}${content}</${this.#context.prefix}row>`;
  }

  #rowAttributes(columns: readonly number[]): AttributeChange {
    const { row, format } = this.#after;
    const change = formatChange(this.#before.format, format, this.#context.styles);
    const isInPlace = row === this.#before.row && !this.#context.isExplicit;
    const moved = isInPlace ? {} : { r: String(row + 1) };
    return { ...change, ...moved, ...this.#spans(columns) };
  }

  /** The hint about the first and last column must hold every cell, where there is one. */
  #spans(columns: readonly number[]): AttributeChange {
    const tag = this.#pieces.markup.slice(0, this.#pieces.contentStart);
    const written = /\sspans=["'](\d+):(\d+)["']/.exec(tag);
    const first = (columns[0] ?? Number.MAX_SAFE_INTEGER) + 1;
    const last = (columns.at(-1) ?? -1) + 1;
    if (!written || (first >= Number(written[1]) && last <= Number(written[2]))) return {};
    const from = Math.min(first, Number(written[1]));
    return { spans: `${from}:${Math.max(last, Number(written[2]))}` };
  }

  #cell(column: number, cell: Cell | undefined): string {
    if (!cell) return "";
    const { styles, prefix } = this.#context;
    const { row } = this.#after;
    const known = this.#byCell.get(cell) ?? this.#byColumn.get(column);
    if (!known || !this.#keepsContent(known, cell)) {
      return cellMarkup({ row, column }, cell, styles.indexOf(cell.style), prefix);
    }
    return this.#keptCell(known, cell, column);
  }

  #keepsContent({ piece, cell: before }: KnownCell, cell: Cell): boolean {
    const isShared = piece.group !== undefined && this.#context.unshared.has(piece.group);
    return !isShared && isSameContent(before, cell);
  }

  #keptCell({ piece, cell: before }: KnownCell, cell: Cell, column: number): string {
    const { styles, isExplicit } = this.#context;
    const { markup } = this.#pieces;
    const { row } = this.#after;
    const change: Record<string, string | undefined> = {};
    const rows = row - this.#before.row;
    const columns = column - piece.column;
    if (rows !== 0 || columns !== 0 || isExplicit)
      change["r"] = `${columnLetters(column)}${row + 1}`;
    if (before.style !== cell.style) {
      const index = styles.indexOf(cell.style);
      if (index !== styles.indexOf(before.style))
        change["s"] = index === 0 ? undefined : String(index);
    }
    const tag = markup.slice(piece.start, piece.contentStart);
    const content = markup.slice(piece.contentStart, piece.end);
    const isMoved = rows !== 0 || columns !== 0;
    if (isMoved) this.#context.noteMove();
    return changeStartTag(tag, change) + (isMoved ? movedContent(content, rows, columns) : content);
  }
}

/** A row of the file as the model has it now. Cells that are as they were keep their markup to the byte. */
export function changedRowMarkup(
  pieces: RowPieces,
  before: ModelRow,
  after: ModelRow,
  context: RowContext,
): string {
  return new RowRewriter(pieces, before, after, context).markup();
}

/** What a row has of its own, from a map of those that have something. */
export function formatOf(rows: ReadonlyMap<number, RowFormat>, row: number): RowFormat {
  return rows.get(row) ?? PLAIN_ROW;
}
