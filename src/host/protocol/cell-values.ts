import type { Cell } from "../workbook/cell-store";

/** What a cell gives as `values`: "" when empty, errors as their text. */
export function plainValue(cell: Cell | null): string | number | boolean {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}

/** The formula, or the value where there is none. */
export function plainFormula(cell: Cell | null): string | number | boolean {
  return cell?.formula ?? plainValue(cell);
}

const TYPE_NAMES = {
  string: "String",
  number: "Double",
  boolean: "Boolean",
  object: "Error",
} as const;

/** `Excel.RangeValueType` of a cell. */
export function valueType(cell: Cell | null): string {
  const value = cell?.value ?? null;
  if (value === null) return (cell?.formula ?? null) === null ? "Empty" : "String";
  return TYPE_NAMES[typeof value as keyof typeof TYPE_NAMES];
}
