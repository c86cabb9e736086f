import type { Cell, CellValue } from "../../host/workbook/cell-store";
import type { GridCellData } from "./grid-words";
import { styleDataOf } from "./style-data";

function looksNumeric(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}

function valueData(value: CellValue): GridCellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  if (typeof value === "object") return { v: value.error };
  // Only text that could be a number needs its type: the grid parses every typed text again for each frame.
  return looksNumeric(value) ? { v: value, t: 1 } : { v: value };
}

/** What a cell holds, in the grid's words, without its style. */
function contentData(cell: Cell): GridCellData {
  const data = valueData(cell.value);
  return cell.formula === null ? data : { ...data, f: cell.formula };
}

/** A cell for loading a sheet; `styleId` names its style in the grid's table. */
export function cellDataOf(cell: Cell, styleId: string | null): GridCellData {
  const data = contentData(cell);
  return styleId === null ? data : { ...data, s: styleId };
}

/**
 * A cell for writing over `before`: every part is named, so that nothing of the other stays. Only a style that both have is left
 * out, since the grid compares each named style property by property.
 */
export function replacementData(cell: Cell, before: Cell | null): GridCellData {
  const content = { v: null, t: null, f: null, si: null, p: null, ...contentData(cell) };
  if (before?.style === cell.style) return content;
  return { ...content, s: cell.style ? styleDataOf(cell.style) : null };
}
