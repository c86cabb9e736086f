import { cellState, type RecordedColumn } from "../../domain/figure/records";
import type { BuiltRecords } from "../build-records";
import { countOfCell } from "../figure/figure-text";
import type { SheetTables } from "../read-sheet";
import { rowKind } from "./row-kind";

/** Reports rows that have figures and no name, names in a legacy encoding, and subtotals that are not the sum of their units. */
export function reportRows(sheet: SheetTables, built: readonly BuiltRecords[]): void {
  reportUnnamed(sheet);
  reportParts(sheet);
  for (const records of built) {
    reportLegacy(sheet, records);
    reportSubtotals(sheet, records);
  }
}

function reportUnnamed({ view, tables, findings }: SheetTables): void {
  for (const { table } of tables) {
    for (const { row, kind } of table.rows.marked) {
      if (kind !== rowKind.unnamed) continue;
      const column = view.grid.left + table.block.nameColumn;
      findings.add("row-without-name", "error", { row: view.grid.top + row, column });
    }
  }
}

/** One finding for each unit that has rows of parts below it, at the first of them. */
function reportParts({ view, tables, findings }: SheetTables): void {
  for (const { table } of tables) {
    const { parts, labels, marked } = table.rows;
    for (const unit of new Set(parts.map(({ of }) => of))) {
      const [first, ...others] = parts.filter(({ of }) => of === unit);
      if (first === undefined) continue;
      const column = view.grid.left + table.block.nameColumn;
      findings.add(
        "rows-of-a-part",
        "info",
        { row: view.grid.top + first.row, column },
        {
          label: marked.find(({ row }) => row === first.row)?.label ?? "",
          unit: labels[unit]?.text ?? "",
          ...(others.length > 0 ? { "more-rows": others.length } : {}),
        },
      );
    }
  }
}

function reportLegacy({ findings }: SheetTables, { units, records }: BuiltRecords): void {
  const { legacy } = units;
  const unit = legacy === null ? undefined : units.units[legacy.unit];
  if (legacy === null || unit === undefined) return;
  const place = { row: unit.row, column: records.source.nameColumn };
  findings.add("legacy-encoding", "warning", place, {
    written: legacy.written,
    read: unit.name,
    count: legacy.count,
  });
}

function reportSubtotals(sheet: SheetTables, { part, records }: BuiltRecords): void {
  const { view } = sheet;
  if (part.titled.table.sums.parts.length === 0) return;
  const unitIndex = new Map(part.units.map((row, index) => [row, index]));
  for (const { row, units } of part.titled.table.sums.parts) {
    const indexes = units.map((unit) => unitIndex.get(unit)).filter((index) => index !== undefined);
    if (indexes.length === 0 || indexes.length < units.length) continue;
    for (const column of records.columns) {
      const stated = statedAt(sheet, row, column);
      const sum = sumOf(column, indexes);
      if (stated === null || sum === null || stated === sum) continue;
      const place = { row: view.grid.top + row, column: column.column };
      const values = { label: labelAt(part, row), column: column.path.join(" › "), stated, sum };
      sheet.findings.add("total-mismatch", "error", place, values);
    }
  }
}

function labelAt({ titled }: BuiltRecords["part"], row: number): string {
  return titled.table.rows.marked.find((marked) => marked.row === row)?.label ?? "";
}

function statedAt({ view }: SheetTables, row: number, column: RecordedColumn): number | null {
  const { part } = column.role;
  if (part === "rate" || part === "points" || part === "rank") return null;
  return countOfCell(view.value(row, column.column - view.grid.left));
}

function sumOf(column: RecordedColumn, indexes: readonly number[]): number | null {
  let sum = 0;
  let counted = 0;
  for (const index of indexes) {
    if (column.states[index] !== cellState.value) continue;
    sum += column.values[index] ?? 0;
    counted++;
  }
  return counted === 0 ? null : sum;
}
