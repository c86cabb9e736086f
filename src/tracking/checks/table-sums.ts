import { countOfCell } from "../figure/figure-text";
import { rowKind } from "../row/row-kind";
import type { SheetView } from "../sheet-view";
import type { MarkedRow, TableRows } from "../row/table-rows";

/** The sums that a sheet states. Rows count from the grid's corner. */
export interface TableSums {
  readonly totalRow: number | null;
  /** Subtotals with the units that they sum up. */
  readonly parts: readonly { readonly row: number; readonly units: readonly number[] }[];
}

/**
 * Settles which of the rows that sum up is the total of all units and which are subtotals, and marks them so: by their
 * words, and by their figures in the first column of counts where words allow both.
 */
export function settleSums(
  view: SheetView,
  rows: TableRows,
  countColumn: number | null,
): TableSums {
  const sums = rows.marked.filter(({ sum }) => sum !== null);
  const figure = (row: number): number =>
    (countColumn === null ? null : countOfCell(view.value(row, countColumn))) ?? NaN;
  const total = chooseTotal(sums, rows, figure);
  for (const row of sums) {
    if (row.kind === rowKind.section) continue;
    row.kind = row === total ? rowKind.total : rowKind.subtotal;
    if (row !== total && isNoSum(row, rows, figure)) row.kind = rowKind.unnamed;
  }
  const parts = sums
    .filter((row) => row !== total)
    .map((row) => ({ row: row.row, units: unitsOf(row, rows, figure) }))
    .filter(({ units }) => units.length > 0);
  return { totalRow: total?.row ?? null, parts };
}

/**
 * Whether figures without a name among the units are those of a unit (the second line of a unit that has two) and no sum:
 * neither of the units of their section nor of those since the sum before.
 */
function isNoSum(row: MarkedRow, rows: TableRows, figure: (row: number) => number): boolean {
  if (row.sum !== "unnamed" || row.row > (rows.units.at(-1) ?? -1)) return false;
  const value = figure(row.row);
  if (!(value > 0)) return false;
  const before = rows.marked.filter((other) => other.row < row.row && other.sum !== null).at(-1);
  const since = rows.units.filter((unit) => unit > (before?.row ?? -1) && unit < row.row);
  return ![since, sectionUnits(row, rows)].some((units) => sumOver(units, figure) === value);
}

function chooseTotal(
  sums: readonly MarkedRow[],
  rows: TableRows,
  figure: (row: number) => number,
): MarkedRow | null {
  const all = sumOver(rows.units, figure);
  const worded = sums.filter(({ sum }) => sum === "all");
  const grand = worded.filter((row) => !isPartSum(row, rows, figure, all));
  if (worded.length > 0)
    return grand.find(({ row }) => figure(row) === all) ?? largest(grand, figure);
  const others = sums.filter(({ kind }) => kind !== rowKind.section);
  const fitting = others.filter(({ row }) => figure(row) === all && all > 0);
  return fitting.at(-1) ?? null;
}

/** Whether a row that is worded as the total sums up its own section only, to the last dossier. */
function isPartSum(
  row: MarkedRow,
  rows: TableRows,
  figure: (row: number) => number,
  all: number,
): boolean {
  const own = sectionUnits(row, rows);
  if (own.length === 0 || own.length === rows.units.length) return false;
  const value = figure(row.row);
  return value !== all && value === sumOver(own, figure);
}

/**
 * The units that a sum beside the total adds up: those of its section; after a row of its own those before it. One that is
 * worded as a total ("CỘNG (I+II)" at the bottom of a table with "Toàn tỉnh" at its top) adds up all where that is nearer.
 */
function unitsOf(
  row: MarkedRow,
  rows: TableRows,
  figure: (row: number) => number,
): readonly number[] {
  if (row.sum === "unnamed") return [];
  const own = sectionUnits(row, rows);
  const distance = (units: readonly number[]) => Math.abs(sumOver(units, figure) - figure(row.row));
  if (row.sum === "all" && distance(rows.units) < distance(own)) return rows.units;
  if (row.kind === rowKind.section || own.length > 0) return own;
  return distance(rows.units) === 0 ? rows.units : [];
}

/** The units between the section heading at or before a row and the next one. */
function sectionUnits(row: MarkedRow, rows: TableRows): readonly number[] {
  const headings = rows.marked
    .filter(({ kind }) => kind === rowKind.section)
    .map((marked) => marked.row);
  const start = headings.filter((heading) => heading <= row.row).at(-1) ?? -1;
  const end = headings.find((heading) => heading > row.row) ?? Infinity;
  const { units } = rows;
  const first = units.findIndex((unit) => unit > start);
  if (first < 0) return [];
  const next = units.findIndex((unit) => unit >= end);
  return first === 0 && next < 0 ? units : units.slice(first, next < 0 ? undefined : next);
}

function largest(rows: readonly MarkedRow[], figure: (row: number) => number): MarkedRow | null {
  let best: MarkedRow | null = null;
  for (const row of rows) {
    if (best === null || figure(row.row) >= figure(best.row)) best = row;
  }
  return best;
}

function sumOver(units: readonly number[], figure: (row: number) => number): number {
  let sum = 0;
  for (const unit of units) {
    const value = figure(unit);
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}
