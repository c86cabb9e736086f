import { cellState, type PeriodRecords, type RecordedColumn } from "../domain/figure/records";

/**
 * Makes one of two tables of one sheet and period, or null where that cannot be done without losing the cell that a
 * figure stands in: tables one above the other with other units under the same columns are joined by rows, tables side
 * by side with the same units in the same rows by columns.
 */
export function combineTables(first: PeriodRecords, second: PeriodRecords): PeriodRecords | null {
  const keys = new Set(first.units.map(({ key }) => key));
  const shared = second.units.filter(({ key }) => keys.has(key)).length;
  if (shared === 0) return joinRows(first, second);
  const sameRows =
    first.units.length === second.units.length &&
    first.units.every((unit, index) => isSameUnit(unit, second.units[index]));
  return sameRows ? joinColumns(first, second) : null;
}

function isSameUnit(
  unit: { readonly key: string; readonly row: number },
  other: { readonly key: string; readonly row: number } | undefined,
): boolean {
  return other?.key === unit.key && other.row === unit.row;
}

function joinColumns(first: PeriodRecords, second: PeriodRecords): PeriodRecords {
  const added = second.columns.filter((column) => findRole(first.columns, column) === undefined);
  return { ...first, columns: [...first.columns, ...added] };
}

function joinRows(first: PeriodRecords, second: PeriodRecords): PeriodRecords | null {
  const moved = second.columns.some((column) => {
    const other = findRole(first.columns, column);
    return other !== undefined && other.column !== column.column;
  });
  if (moved) return null;
  const columns = [
    ...first.columns.map((column) =>
      concat(column, findRole(second.columns, column), first, second),
    ),
    ...second.columns
      .filter((column) => findRole(first.columns, column) === undefined)
      .map((column) => concat(undefined, column, first, second)),
  ];
  const used = new Set(first.groups.map(({ id }) => id));
  const groups = second.groups.map((group) => ({ ...group, id: freeId(group.id, used) }));
  const units = second.units.map((unit) => ({ ...unit, group: unit.group + first.groups.length }));
  return {
    ...first,
    groups: [...first.groups, ...groups],
    units: [...first.units, ...units],
    columns: columns.filter((column) => column !== null),
    source: { ...first.source, lastRow: second.source.lastRow, totalRow: null },
  };
}

function freeId(id: string, used: ReadonlySet<string>): string {
  let candidate = id;
  for (let number = 2; used.has(candidate); number++) candidate = `${id}-${number}`;
  return candidate;
}

function findRole(
  columns: readonly RecordedColumn[],
  wanted: RecordedColumn,
): RecordedColumn | undefined {
  return columns.find(
    ({ role }) => role.subject === wanted.role.subject && role.part === wanted.role.part,
  );
}

/** Both tables' figures of one role, empty where a table does not have it. The totals of the two are no total of both. */
function concat(
  top: RecordedColumn | undefined,
  bottom: RecordedColumn | undefined,
  first: PeriodRecords,
  second: PeriodRecords,
): RecordedColumn | null {
  const model = top ?? bottom;
  if (model === undefined) return null;
  const length = first.units.length + second.units.length;
  const values = new Float64Array(length).fill(NaN);
  const states = new Uint8Array(length).fill(cellState.empty);
  if (top !== undefined) {
    values.set(top.values);
    states.set(top.states);
  }
  if (bottom !== undefined) {
    values.set(bottom.values, first.units.length);
    states.set(bottom.states, first.units.length);
  }
  return { ...model, values, states, statedTotal: null };
}
