import type { CellRange } from "../sheet/address";
import { parseAddress } from "./parse-address";

/** Excel cuts addresses of many areas here; the last one may then be cut in the middle. */
const longestAddress = 8192;

/** Queues the question which rows of a rectangle can be seen, neither hidden nor filtered out. */
export function queueVisible(sheet: Excel.Worksheet, range: CellRange): Excel.RangeAreas {
  const { row, column, rows, columns } = range;
  const areas = sheet
    .getRangeByIndexes(row, column, rows, columns)
    .getSpecialCellsOrNullObject("Visible");
  areas.load("address");
  return areas;
}

/** The zero-based rows of a rectangle that cannot be seen, once the question is answered. */
export function hiddenRowsOf(visible: Excel.RangeAreas, range: CellRange): ReadonlySet<number> {
  return parseHiddenRows(visible.isNullObject ? "" : visible.address, range);
}

/**
 * The rows of a rectangle that none of the visible areas touches; hidden columns split areas but hide no row. Below the last
 * area of an address that was cut off, rows count as visible.
 */
export function parseHiddenRows(address: string, range: CellRange): ReadonlySet<number> {
  const parts = address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/u);
  const isCut = address.length >= longestAddress;
  const areas = (isCut ? parts.slice(0, -1) : parts).flatMap((part) => parseAddress(part) ?? []);
  const end = isCut
    ? Math.max(0, ...areas.map(({ row, rows }) => row + rows))
    : range.row + range.rows;
  const hidden = new Set<number>();
  for (let row = range.row; row < Math.min(end, range.row + range.rows); row += 1) hidden.add(row);
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) hidden.delete(row);
  }
  return hidden;
}
