import { cellState, type PeriodRecords, type RecordedColumn } from "../domain/figure/records";
import { joinApart, joinSameUnits } from "./join-apart";
import { findRole, joinGroups } from "./join-records";

/**
 * Makes one of two tables of one sheet and period: tables of other units are joined by rows, tables of the same units by
 * columns, wherever they stand. Null where only some of their units are the same, or where they contradict each other.
 */
export function combineTables(first: PeriodRecords, second: PeriodRecords): PeriodRecords | null {
  const keys = new Set(first.units.map(({ key }) => key));
  const shared = second.units.filter(({ key }) => keys.has(key)).length;
  if (shared === 0)
    return isAligned(first, second) ? joinRows(first, second) : joinApart(first, second);
  const sameRows =
    first.units.length === second.units.length &&
    first.units.every((unit, index) => isSameUnit(unit, second.units[index]));
  return sameRows && isPlain(first) && isPlain(second)
    ? joinColumns(first, second)
    : joinSameUnits(first, second);
}

function isSameUnit(
  unit: { readonly key: string; readonly row: number },
  other: { readonly key: string; readonly row: number } | undefined,
): boolean {
  return other?.key === unit.key && other.row === unit.row;
}

function isPlain({ source }: PeriodRecords): boolean {
  return source.joined === undefined;
}

/** Whether the second table goes on under the columns of the first. */
function isAligned(first: PeriodRecords, second: PeriodRecords): boolean {
  if (!isPlain(first) || !isPlain(second)) return false;
  if (first.source.nameColumn !== second.source.nameColumn) return false;
  return second.columns.every((column) => {
    const other = findRole(first.columns, column);
    return other === undefined || other.column === column.column;
  });
}

function joinColumns(first: PeriodRecords, second: PeriodRecords): PeriodRecords {
  const added = second.columns.filter((column) => findRole(first.columns, column) === undefined);
  return { ...first, columns: [...first.columns, ...added] };
}

function joinRows(first: PeriodRecords, second: PeriodRecords): PeriodRecords {
  const columns = [
    ...first.columns.map((column) =>
      concat(column, findRole(second.columns, column), first, second),
    ),
    ...second.columns
      .filter((column) => findRole(first.columns, column) === undefined)
      .map((column) => concat(undefined, column, first, second)),
  ];
  return {
    ...first,
    ...joinGroups(first, second),
    columns: columns.filter((column) => column !== null),
    source: { ...first.source, lastRow: second.source.lastRow, totalRow: null },
  };
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
