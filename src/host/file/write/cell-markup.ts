import { columnLetters } from "../../workbook/area";
import type { Cell, CellValue } from "../../workbook/cell-store";
import { encodeEscapes } from "../xml/escaped-characters";
import { encodeText } from "../xml/xml-text";

/** A place in a sheet, zero-based. */
export interface MarkupPlace {
  readonly row: number;
  readonly column: number;
}

/** White space that an XML reader might drop unless it is told not to. */
const FRAGILE = /^\s|\s$|[\n\t]|\s\s/;

/** A `t` element with a text of a cell. */
function textMarkup(text: string, prefix: string): string {
  const space = FRAGILE.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${encodeText(encodeEscapes(text))}</${prefix}t>`;
}

function valueMarkup(value: CellValue, prefix: string): string {
  if (value === null) return "";
  const open = `<${prefix}v`;
  const close = `</${prefix}v>`;
  if (typeof value === "number") return `${open}>${String(value)}${close}`;
  if (typeof value === "boolean") return `${open}>${value ? 1 : 0}${close}`;
  const text = typeof value === "string" ? value : value.error;
  const space = FRAGILE.test(text) ? ' xml:space="preserve"' : "";
  return `${open}${space}>${encodeText(encodeEscapes(text))}${close}`;
}

function typeOf(cell: Cell): string {
  const { value } = cell;
  if (value === null || typeof value === "number") return "";
  if (typeof value === "boolean") return ' t="b"';
  if (typeof value === "object") return ' t="e"';
  // Text stands in the cell itself: the part of shared strings stays as it came.
  return cell.formula === null ? ' t="inlineStr"' : ' t="str"';
}

function contentOf(cell: Cell, prefix: string): string {
  const { value, formula } = cell;
  if (formula === null && typeof value === "string") {
    return `<${prefix}is>${textMarkup(value, prefix)}</${prefix}is>`;
  }
  const text = formula === null ? "" : encodeText(encodeEscapes(formula.replace(/^=/, "")));
  const written = formula === null ? "" : `<${prefix}f>${text}</${prefix}f>`;
  return written + valueMarkup(value, prefix);
}

/** A whole cell element; `style` is the index of its style. */
export function cellMarkup(place: MarkupPlace, cell: Cell, style: number, prefix: string): string {
  const address = `${columnLetters(place.column)}${place.row + 1}`;
  const look = style === 0 ? "" : ` s="${style}"`;
  const content = contentOf(cell, prefix);
  const tag = `<${prefix}c r="${address}"${look}${typeOf(cell)}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
}

/** Whether both hold the same, whatever they look like. */
export function isSameContent(left: Cell, right: Cell): boolean {
  return left.formula === right.formula && isSameValue(left.value, right.value);
}

function isSameValue(left: CellValue, right: CellValue): boolean {
  if (left === right) return true;
  const bothErrors = typeof left === "object" && typeof right === "object" && left && right;
  return bothErrors ? left.error === right.error : Number.isNaN(left) && Number.isNaN(right);
}
