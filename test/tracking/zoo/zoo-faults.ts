import type { PeriodRecords } from "../../../src/domain/figure/records";
import type { CellGrid, CellValue } from "../../../src/sheet/cell-grid";
import { formatCell } from "../../../src/sheet/address";

/** A clean workbook of two months with what is known of its second month. */
export interface CleanWorkbook {
  readonly grids: readonly CellGrid[];
  readonly previous: PeriodRecords;
  readonly current: PeriodRecords;
}

/** A workbook with one fault, and where it must be found. */
export interface FaultyWorkbook {
  readonly grids: readonly CellGrid[];
  /** The cell of the finding; null for the sheet as a whole. */
  readonly cell: string | null;
  /** Keys of the units whose figures may differ from the truth. */
  readonly affected: readonly string[];
}

/** What each kind of fault does to a clean workbook, by the code that must be found. */
export const faults: Readonly<Record<string, (clean: CleanWorkbook) => FaultyWorkbook>> = {
  "part-exceeds-whole": (clean) =>
    change(clean, "intakeDigitisation.numerator", (value) => Number(value) + 5000),
  "parts-do-not-sum": (clean) => ({
    ...change(clean, "receivedOnline.count", (value) => Number(value) + 7),
    cell: cellOf(clean, "received.count"),
  }),
  "total-mismatch": (clean) => {
    const place = placeOf(clean, "returned.count");
    const row = clean.current.source.totalRow ?? 0;
    const values = withCell(april(clean), row, place.column, 9999);
    return { ...swap(clean, values), cell: formatCell(row, place.column), affected: [] };
  },
  "rate-mismatch": (clean) => change(clean, "intakeDigitisation.rate", () => 12.34),
  "rate-above-100": (clean) => change(clean, "intakeDigitisation.rate", () => 120.5),
  "text-for-number": (clean) => change(clean, "returned.count", () => "mười"),
  "error-value": (clean) => change(clean, "returned.count", () => "#DIV/0!"),
  "negative-count": (clean) => change(clean, "returned.count", () => -3),
  "not-whole": (clean) => change(clean, "returned.count", () => 2.5),
  "missing-figure": (clean) => change(clean, "returned.count", () => ""),
  "duplicate-unit": (clean) => ({
    ...rename(clean, "Xã Tái Sơn"),
    affected: [named, "commune tái sơn"],
  }),
  "unit-new": (clean) => rename(clean, "Xã Lạc Long"),
  "near-miss-name": (clean) => rename(clean, "Xã Văn Tô"),
  "legacy-encoding": (clean) => ({ ...rename(clean, "X\u00B7 V\u00A8n T\u00E8"), affected: [] }),
  "row-without-name": (clean) => rename(clean, ""),
  "unit-gone": (clean) => {
    const { row, key } = unitOf(clean);
    const grid = april(clean);
    const values = grid.values.filter((_, index) => index !== row);
    const before = clean.previous.units.find((unit) => unit.key === key)?.row ?? 0;
    const cell = formatCell(before, clean.previous.source.nameColumn);
    return { ...swap(clean, { ...grid, values }), cell, affected: [key] };
  },
  "empty-verdict": (clean) => ofNothing(clean, { numerator: 0, rate: "" }),
  "rate-of-nothing": (clean) => ofNothing(clean, { numerator: 0, denominator: 0, rate: 100 }),
  "zero-denominator": (clean) => ({
    ...ofNothing(clean, { numerator: 0, denominator: 0, rate: "" }),
    cell: cellOf(clean, "onlinePayment.denominator"),
  }),
  "hidden-rows": (clean) => {
    const { row } = unitOf(clean);
    const grid = { ...april(clean), hiddenRows: new Set([row]) };
    return { ...swap(clean, grid), cell: formatCell(row, april(clean).left), affected: [] };
  },
  "open-period": (clean) => titled(clean, "Số liệu tính đến ngày 20/4/2024", null),
  "period-disagreement": (clean) => titled(clean, "BIỂU THEO DÕI THÁNG 3/2024", "own"),
  "period-duplicated": (clean) => ({
    grids: [...clean.grids, { ...april(clean), sheet: "Tháng 4.2024 (2)" }],
    cell: null,
    affected: [],
  }),
  "figures-copied": (clean) => ({
    grids: [march(clean), { ...march(clean), sheet: april(clean).sheet }],
    cell: null,
    affected: clean.current.units.map(({ key }) => key),
  }),
  "previous-period-missing": (clean) => ({
    grids: [{ ...march(clean), sheet: "Tháng 1.2024" }, april(clean)],
    cell: null,
    affected: [],
  }),
  "guessed-period": (clean) => ({
    grids: [march(clean), { ...withoutYear(april(clean)), sheet: "Tháng 4" }],
    cell: null,
    affected: [],
  }),
  "unrecognised-column": (clean) => headed(clean, "Cuộc họp giao ban"),
  "guessed-column": (clean) => headed(clean, "Chứng thực"),
};

const named = "commune văn tố";

function march({ grids }: CleanWorkbook): CellGrid {
  const [grid] = grids;
  if (grid === undefined) throw new Error("no first month");
  return grid;
}

function april({ grids }: CleanWorkbook): CellGrid {
  const grid = grids[1];
  if (grid === undefined) throw new Error("no second month");
  return grid;
}

function unitOf({ current }: CleanWorkbook) {
  const unit = current.units.find(({ key }) => key === named);
  if (unit === undefined) throw new Error(`no unit ${named}`);
  return unit;
}

function placeOf(clean: CleanWorkbook, role: string): { row: number; column: number } {
  const found = clean.current.columns.find(
    (column) => `${column.role.subject}.${column.role.part}` === role,
  );
  if (found === undefined) throw new Error(`no column ${role}`);
  return { row: unitOf(clean).row, column: found.column };
}

function cellOf(clean: CleanWorkbook, role: string): string {
  const { row, column } = placeOf(clean, role);
  return formatCell(row, column);
}

function withCell(grid: CellGrid, row: number, column: number, value: CellValue): CellGrid {
  const values = grid.values.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );
  return { ...grid, values };
}

function swap(clean: CleanWorkbook, grid: CellGrid): Pick<FaultyWorkbook, "grids"> {
  return { grids: [march(clean), grid] };
}

function change(
  clean: CleanWorkbook,
  role: string,
  write: (value: CellValue) => CellValue,
): FaultyWorkbook {
  const { row, column } = placeOf(clean, role);
  const grid = april(clean);
  const changed = withCell(grid, row, column, write(grid.values[row]?.[column] ?? ""));
  return { ...swap(clean, changed), cell: formatCell(row, column), affected: [named] };
}

function rename(clean: CleanWorkbook, name: string): FaultyWorkbook {
  const { row } = unitOf(clean);
  const { nameColumn } = clean.current.source;
  const changed = withCell(april(clean), row, nameColumn, name);
  return { ...swap(clean, changed), cell: formatCell(row, nameColumn), affected: [named] };
}

/** Figures of online payments that measure nothing; the finding is at the rate. */
function ofNothing(
  clean: CleanWorkbook,
  figures: Readonly<Record<string, CellValue>>,
): FaultyWorkbook {
  let grid = april(clean);
  for (const [part, value] of Object.entries(figures)) {
    const { row, column } = placeOf(clean, `onlinePayment.${part}`);
    grid = withCell(grid, row, column, value);
  }
  return { ...swap(clean, grid), cell: cellOf(clean, "onlinePayment.rate"), affected: [named] };
}

function titleRow(grid: CellGrid): number {
  return grid.values.findIndex((row) => row.some((cell) => String(cell).startsWith("BIỂU")));
}

function titled(clean: CleanWorkbook, title: string, cell: "own" | null): FaultyWorkbook {
  const grid = april(clean);
  const row = titleRow(grid);
  const column = grid.values[row]?.findIndex((value) => value !== "") ?? 0;
  const at = cell === null ? null : formatCell(row, column);
  return { ...swap(clean, withCell(grid, row, column, title)), cell: at, affected: [] };
}

function withoutYear(grid: CellGrid): CellGrid {
  const row = titleRow(grid);
  const column = grid.values[row]?.findIndex((value) => value !== "") ?? 0;
  return withCell(grid, row, column, "BIỂU THEO DÕI");
}

/** Another header over the returned dossiers, which only a flat header has in one cell. */
function headed(clean: CleanWorkbook, header: string): FaultyWorkbook {
  const { column } = placeOf(clean, "returned.count");
  const grid = april(clean);
  const row = grid.values.findIndex((cells) => cells[column] === "Hồ sơ trả lại, từ chối");
  const changed = withCell(grid, row, column, header);
  const affected = clean.current.units.map(({ key }) => key);
  return { ...swap(clean, changed), cell: formatCell(row, column), affected };
}
