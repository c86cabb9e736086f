import { intersectAreas } from "../workbook/area";
import { rowFormatAt } from "../workbook/cell-access";
import { shownText } from "../workbook/cell-text";
import type { Cell } from "../workbook/cell-store";
import type { FilterCriteria } from "../workbook/table-state";
import { tableBody } from "../workbook/table-state";
import { requireAllowance } from "./edit-permission";
import { refusal } from "./host-error";
import { plainValue } from "./cell-values";
import { showFilteredRows } from "./table-edits";
import type { TableTarget } from "./targets";

/** Sets (or with null takes away) the filter of one column and hides the rows that it keeps back. */
export function setFilter(
  target: TableTarget,
  column: number,
  criteria: FilterCriteria | null,
): void {
  requireAllowance(target.session, target.sheet, "allowAutoFilter");
  const { table } = target;
  if (!table.showHeaders) throw refusal("InvalidOperation");
  table.filters = table.filters.filter((each) => each.column !== column);
  if (criteria) table.filters.push({ column, criteria });
  reapplyFilters(target);
}

/** `table.clearFilters`: every row shows again. */
export function clearFilters(target: TableTarget): void {
  requireAllowance(target.session, target.sheet, "allowAutoFilter");
  target.table.filters = [];
  showFilteredRows(target.sheet, target.table);
}

/** Hides the rows that a filter keeps back, and shows the others. */
export function reapplyFilters(target: TableTarget): void {
  const { sheet, table } = target;
  showFilteredRows(sheet, table);
  const body = tableBody(table);
  if (!body || table.filters.length === 0) return;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const passes = table.filters.every(({ column, criteria }) => {
      return criteria === null || lets(target, row, { column: body.column + column, criteria });
    });
    if (passes) continue;
    sheet.rows.set(row, { ...rowFormatAt(sheet, row), hidden: true, filtered: true });
  }
}

interface ColumnCriteria {
  readonly column: number;
  readonly criteria: FilterCriteria;
}

function lets(target: TableTarget, row: number, { column, criteria }: ColumnCriteria): boolean {
  const cell = target.sheet.cells.get(row, column);
  switch (criteria.filterOn) {
    case "Values":
      return isListed(target, cell, criteria.values);
    case "Custom":
      return matchesCustom(cell, criteria);
    case "TopItems":
    case "BottomItems":
      return isAmongFirst(target, { row, column, criteria });
    default:
      return true;
  }
}

function textOf(target: TableTarget, cell: Cell | null): string {
  const { workbook, settings } = target.session;
  const format = (cell?.style ?? workbook.styles.plain).numberFormat;
  const context = { locale: settings.culture.name, uses1904Dates: workbook.uses1904Dates };
  return shownText(cell?.value ?? null, format, context);
}

function isListed(target: TableTarget, cell: Cell | null, values: unknown): boolean {
  const shown = textOf(target, cell).toLowerCase();
  return Array.isArray(values) && values.some((value) => String(value).toLowerCase() === shown);
}

function matchesCustom(cell: Cell | null, criteria: FilterCriteria): boolean {
  const first = matchesCriterion(cell, criteria.criterion1);
  if (typeof criteria.criterion2 !== "string") return first;
  const second = matchesCriterion(cell, criteria.criterion2);
  return criteria.operator === "Or" ? first || second : first && second;
}

function pattern(text: string): RegExp {
  const escaped = text.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
}

function matchesCriterion(cell: Cell | null, criterion: unknown): boolean {
  if (typeof criterion !== "string") return true;
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const value = plainValue(cell);
  const number = Number(operand);
  if (operand !== "" && typeof value === "number" && !Number.isNaN(number)) {
    return compares(value, operator, number);
  }
  const isSame = pattern(operand).test(String(value));
  if (operator === "=") return isSame;
  return operator === "<>" ? !isSame : false;
}

function compares(value: number, operator: string, operand: number): boolean {
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
    case "<>":
      return value !== operand;
    default:
      return value === operand;
  }
}

function isAmongFirst(
  target: TableTarget,
  { row, column, criteria }: ColumnCriteria & { readonly row: number },
): boolean {
  const body = target.body();
  const strip = intersectAreas(body, { ...body, column, columns: 1 }) ?? body;
  const numbers: number[] = [];
  target.sheet.cells.eachIn(strip, (cell) => {
    if (typeof cell.value === "number") numbers.push(cell.value);
  });
  const isTop = criteria.filterOn === "TopItems";
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const limit = numbers[Math.min(Number(criteria.criterion1), numbers.length) - 1];
  const value = target.sheet.cells.get(row, column)?.value;
  if (typeof value !== "number" || limit === undefined) return false;
  return isTop ? value >= limit : value <= limit;
}
