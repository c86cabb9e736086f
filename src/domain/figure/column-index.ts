import type { IndicatorId } from "./indicator";
import type { ColumnPart, PeriodRecords, QuantityId, RecordedColumn } from "./records";

/** Finds the columns of one period's records by what they hold. Where two columns have one role the first is used. */
export interface ColumnIndex {
  readonly unitCount: number;
  find(subject: IndicatorId | QuantityId, part?: ColumnPart): RecordedColumn | null;
}

/** Makes the index once for a period; without a part, `find` looks for a count. */
export function indexColumns(records: PeriodRecords): ColumnIndex {
  const byRole = new Map<string, RecordedColumn>();
  for (const column of records.columns) {
    const role = roleKey(column.role.subject, column.role.part);
    if (!byRole.has(role)) byRole.set(role, column);
  }
  return {
    unitCount: records.units.length,
    find: (subject, part = "count") => byRole.get(roleKey(subject, part)) ?? null,
  };
}

function roleKey(subject: string, part: ColumnPart): string {
  return `${subject}.${part}`;
}
