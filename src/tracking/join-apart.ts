import { type CellPlace, cellPlace, firstJoinedColumn } from "../domain/figure/cell-place";
import {
  type JoinedCells,
  type PeriodRecords,
  type RecordedColumn,
  cellState,
} from "../domain/figure/records";
import { findRole, isSameRole, joinGroups } from "./join-records";

/**
 * Joins two tables of other units whose columns stand elsewhere (side by side, or one below the other under other headers):
 * every column gets a number of its own and knows each unit's cell. The sums of the two tables are no sums of both.
 */
export function joinApart(first: PeriodRecords, second: PeriodRecords): PeriodRecords {
  const others = second.columns.filter((column) => findRole(first.columns, column) === undefined);
  const joined = new Map<number, JoinedCells>();
  const columns = [...first.columns, ...others].map((model, index) => {
    const number = firstJoinedColumn + index;
    const halves = [half(first, model), half(second, model)] as const;
    joined.set(number, joinCells(halves.map(({ places }) => places).flat()));
    return joinFigures(model, number, halves);
  });
  const nameColumn = firstJoinedColumn + columns.length;
  joined.set(nameColumn, joinCells([...namePlaces(first), ...namePlaces(second)]));
  return {
    ...first,
    ...joinGroups(first, second),
    columns,
    source: {
      ...first.source,
      nameColumn,
      firstRow: Math.min(first.source.firstRow, second.source.firstRow),
      lastRow: Math.max(first.source.lastRow, second.source.lastRow),
      totalRow: null,
      joined,
    },
  };
}

/**
 * Joins two tables of the same units in other rows, the one with more units first: the columns of the other follow its
 * units. Null where a unit stands twice or in the smaller table only, or where a figure of both differs.
 */
export function joinSameUnits(one: PeriodRecords, other: PeriodRecords): PeriodRecords | null {
  const [base, added] = one.units.length >= other.units.length ? [one, other] : [other, one];
  const unitOf = new Map(added.units.map(({ key }, unit) => [key, unit]));
  const places = base.units.map(({ key }) => unitOf.get(key) ?? -1);
  const isWithin = places.filter((unit) => unit >= 0).length === added.units.length;
  if (!isWithin || unitOf.size < added.units.length) return null;
  const joined = new Map(base.source.joined ?? []);
  const columns = [...base.columns];
  for (const column of added.columns) {
    const moved = follow(column, places);
    const same = findRole(base.columns, column);
    if (same !== undefined && !agree(same, moved)) return null;
    if (same !== undefined) continue;
    const number = firstJoinedColumn + joined.size;
    joined.set(
      number,
      joinCells(places.map((unit) => (unit < 0 ? null : cellPlace(added, unit, column.column)))),
    );
    columns.push({ ...moved, column: number });
  }
  return { ...base, columns, source: { ...base.source, joined } };
}

interface Half {
  readonly column: RecordedColumn | undefined;
  readonly places: readonly (CellPlace | null)[];
  readonly units: number;
}

function half(records: PeriodRecords, model: RecordedColumn): Half {
  const column = records.columns.find((one) => isSameRole(one, model));
  const places = records.units.map((_, unit) =>
    column === undefined ? null : cellPlace(records, unit, column.column),
  );
  return { column, places, units: records.units.length };
}

function namePlaces(records: PeriodRecords): CellPlace[] {
  return records.units.map((_, unit) => cellPlace(records, unit, records.source.nameColumn));
}

function joinCells(places: readonly (CellPlace | null)[]): JoinedCells {
  return {
    rows: Int32Array.from(places, (place) => place?.row ?? -1),
    columns: Int32Array.from(places, (place) => place?.column ?? -1),
  };
}

function joinFigures(
  model: RecordedColumn,
  number: number,
  [top, bottom]: readonly [Half, Half],
): RecordedColumn {
  const values = new Float64Array(top.units + bottom.units).fill(NaN);
  const states = new Uint8Array(top.units + bottom.units).fill(cellState.empty);
  for (const [{ column }, from] of [
    [top, 0],
    [bottom, top.units],
  ] as const) {
    if (column === undefined) continue;
    values.set(column.values, from);
    states.set(column.states, from);
  }
  return { ...model, values, states, column: number, statedTotal: null };
}

/** A column in the order of other units; empty for −1. */
function follow(column: RecordedColumn, places: readonly number[]): RecordedColumn {
  const { values, states } = column;
  return {
    ...column,
    values: Float64Array.from(places, (unit) => values[unit] ?? NaN),
    states: Uint8Array.from(places, (unit) => states[unit] ?? cellState.empty),
    statedTotal: null,
  };
}

/** Whether two columns of one role never say different things of a unit. */
function agree(one: RecordedColumn, other: RecordedColumn): boolean {
  return one.values.every((value, unit) => {
    const isEmpty = other.states[unit] === cellState.empty || one.states[unit] === cellState.empty;
    return (
      isEmpty || (one.states[unit] === other.states[unit] && Object.is(value, other.values[unit]))
    );
  });
}
