import type { Cell, CellValue } from "../../host/workbook/cell-store";
import type { CellStyle, StyleTable } from "../../host/workbook/cell-style";
import type { GridCellData, GridStyle } from "./grid-words";
import { styleChangeOf } from "./style-change";
import { styleDataOf } from "./style-data";

/** A cell as the grid has it now, with its formula written out; `style` is the cell's own. */
export interface GridCell {
  readonly content: GridCellData;
  readonly formula: string | null;
  readonly style: GridStyle | null;
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** The text of a cell with several fonts, which the grid keeps as a small document. */
function richText({ p }: GridCellData): string | null {
  const text = p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

function textValue(text: string, cell: GridCell): CellValue {
  if (cell.formula !== null && ERRORS.test(text)) return { error: text };
  return cell.content.t === 2 ? Number(text) : text;
}

/** What a cell of the grid holds. Only a formula gives errors: typed, the same text is text. */
export function valueOfGridCell(cell: GridCell): CellValue {
  const { content, formula } = cell;
  const value = richText(content) ?? content.v ?? null;
  if (value === null) return null;
  if (value === "") return formula === null ? null : "";
  if (content.t === 3) return value === true || String(value) === "1";
  return typeof value === "string" ? textValue(value, cell) : value;
}

/**
 * The style of a cell after the grid changed it: the same object where nothing differs. `inherited` is what the row
 * or column gives, null for nothing.
 */
export function styleOfGridCell(
  before: CellStyle | null,
  own: GridStyle | null,
  { inherited, styles }: { inherited: CellStyle | null; styles: StyleTable },
): CellStyle | null {
  const base = before ?? inherited ?? styles.plain;
  const isBare = own === null || Object.keys(own).length === 0;
  if (isBare) return before === null ? null : inherited;
  // Without a style of its own, a cell of the grid shows the inherited one wherever it says nothing.
  const shown = before === null ? { ...styleDataOf(base), ...own } : own;
  const change = styleChangeOf(base, shown);
  return change === null ? before : styles.change(base, change);
}

function textOf(cell: Cell | null): string {
  return JSON.stringify([cell?.value ?? null, cell?.formula ?? null]);
}

/** Whether two cells hold the same value and formula. */
export function isSameContent(a: Cell | null, b: Cell | null): boolean {
  return textOf(a) === textOf(b);
}
