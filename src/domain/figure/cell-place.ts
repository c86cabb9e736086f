import type { OrgUnit } from "../unit/org-unit";
import type { RecordsSource } from "./records";

/** A zero-based cell of a sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A column of one table: the rows of its units, the column of their names, and the units by index. */
export interface ColumnStretch {
  readonly column: number;
  readonly nameColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly units: readonly number[];
}

/** Records or a report: units with what is known of their places. */
interface PlacedUnits {
  readonly source: Omit<RecordsSource, "titles" | "sheet">;
  readonly units: readonly Pick<OrgUnit, "row">[];
}

/** Columns of joined tables are numbered from here on: no sheet of Excel has so many. */
export const firstJoinedColumn = 16_384;

/**
 * The row and column of a unit's figure on its sheet, whichever way the figures of a unit run and however many tables the
 * records were joined from; the cell of its name where its table does not have the column.
 */
export function cellPlace(records: PlacedUnits, unit: number, figureColumn: number): CellPlace {
  const { source, units } = records;
  const row = units[unit]?.row ?? 0;
  const joined = source.joined?.get(figureColumn);
  if (joined === undefined)
    return source.transposed === true
      ? { row: figureColumn, column: row }
      : { row, column: figureColumn };
  const column = joined.columns[unit] ?? -1;
  if (column >= 0) return { row: joined.rows[unit] ?? row, column };
  return figureColumn === source.nameColumn
    ? { row, column: 0 }
    : cellPlace(records, unit, source.nameColumn);
}

/** Where a column stands: one stretch over all units, or one a table where tables were joined. */
export function columnStretches(records: PlacedUnits, figureColumn: number): ColumnStretch[] {
  const { firstRow, lastRow, nameColumn, joined } = records.source;
  const all = records.units.map((_, unit) => unit);
  const cells = joined?.get(figureColumn);
  if (cells === undefined && joined?.has(nameColumn) !== true)
    return [{ column: figureColumn, nameColumn, firstRow, lastRow, units: all }];
  const stretches = new Map<string, number[]>();
  for (const unit of all) {
    if (cells?.columns[unit] === -1) continue;
    const { column } = cellPlace(records, unit, figureColumn);
    const key = `${column} ${cellPlace(records, unit, nameColumn).column}`;
    stretches.set(key, [...(stretches.get(key) ?? []), unit]);
  }
  return [...stretches.values()].map((units) => stretchOf(records, figureColumn, units));
}

function stretchOf(
  records: PlacedUnits,
  figureColumn: number,
  units: readonly number[],
): ColumnStretch {
  const places = units.map((unit) => cellPlace(records, unit, figureColumn));
  const rows = places.map(({ row }) => row);
  return {
    column: places[0]?.column ?? 0,
    nameColumn: cellPlace(records, units[0] ?? 0, records.source.nameColumn).column,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    units,
  };
}
