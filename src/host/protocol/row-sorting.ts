import type { Area } from "../workbook/area";
import type { Cell, CellValue } from "../workbook/cell-store";
import type { SheetState } from "../workbook/sheet-state";
import type { SortField } from "../workbook/table-state";
import type { Given } from "./given";
import { refusal } from "./host-error";

const SORT_ON = ["Value", "CellColor", "FontColor", "Icon"] as const;

/** Reads `Excel.SortField[]`; a key beyond the area is refused. */
export function sortFieldsOf(given: Given, width: number): SortField[] {
  const fields = given.list().map((field) => ({
    key: field.member("key").index(),
    ascending: field.member("ascending").flagOr(true),
    sortOn: field.member("sortOn").choiceOr(SORT_ON, "Value"),
  }));
  if (fields.length === 0 || fields.some(({ key }) => key >= width))
    throw refusal("InvalidArgument");
  if (fields.some(({ sortOn }) => sortOn !== "Value")) throw refusal("NotImplemented");
  return fields;
}

/** Excel's order: numbers, texts, FALSE, TRUE, errors; blanks last whatever the direction. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  if (typeof value === "boolean") return value ? 3 : 2;
  return value === null ? 5 : 4;
}

function compareValues(a: CellValue, b: CellValue, compareTexts: Intl.Collator["compare"]): number {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first - second;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === "string" && typeof b === "string" ? compareTexts(a, b) : 0;
}

/** How the rows are to be ordered. */
interface RowOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly locale: string;
}

function compareRows(a: readonly CellValue[], b: readonly CellValue[], order: RowOrder): number {
  const { compare } = new Intl.Collator(order.locale, {
    sensitivity: order.matchCase ? "variant" : "accent",
  });
  for (const { key, ascending } of order.fields) {
    const [left, right] = [a[key] ?? null, b[key] ?? null];
    if ((left === null) !== (right === null)) return left === null ? 1 : -1;
    const difference = compareValues(left, right, compare);
    if (difference !== 0) return ascending ? difference : -difference;
  }
  return 0;
}

/** Orders the rows of an area; cells move with content and style, what stands beside the area stays. */
export function sortRows(sheet: SheetState, area: Area, order: RowOrder): void {
  const rows = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c): Cell | null =>
      sheet.cells.get(area.row + r, area.column + c),
    ),
  );
  const keyed = rows.map((cells) => ({ cells, values: cells.map((cell) => cell?.value ?? null) }));
  keyed.sort((a, b) => compareRows(a.values, b.values, order));
  for (const [r, { cells }] of keyed.entries()) {
    for (const [c, cell] of cells.entries()) sheet.cells.set(area.row + r, area.column + c, cell);
  }
}
