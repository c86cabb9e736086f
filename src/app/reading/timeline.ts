import {
  comparePeriods,
  formatPeriodId,
  isSamePeriod,
  previousPeriod,
} from "../../domain/period/calendar";
import type { PeriodRecords } from "../../domain/figure/records";
import type { Finding } from "../../domain/finding";
import type { Period } from "../../domain/period/period";
import type { Settings } from "../../domain/settings";
import type { CellGrid } from "../../sheet/cell-grid";
import { resolveKinds } from "../../tracking/name/known-units";
import { readTracking } from "../../tracking/read-workbook";

/** Another workbook of the same office: its file name, from which a period may be read, and the user's own sheets of it. */
export interface OtherWorkbook {
  readonly fileName: string;
  readonly grids: readonly CellGrid[];
}

/** The records of several workbooks of one office, ascending, with what was found while joining them. */
export interface Timeline {
  readonly records: readonly PeriodRecords[];
  readonly findings: readonly Finding[];
}

/** The workbook that others are joined to: its file name, and the records of its own sheets. */
export interface OwnWorkbook {
  readonly fileName: string;
  readonly records: readonly PeriodRecords[];
}

/**
 * The records of a workbook and of others as one timeline. A period that the workbook itself holds is its own, whatever the others
 * say of it; of the others the first that holds a period gives it. A period in two files is an error; periods that no file holds
 * are named.
 */
export function joinTimeline(
  own: OwnWorkbook,
  others: readonly OtherWorkbook[],
  settings: Settings,
): Timeline {
  if (others.length === 0) return { records: own.records, findings: [] };
  const joined = [...own.records];
  const findings: Finding[] = [];
  for (const other of others) {
    for (const records of readOther(other, settings)) {
      const kept = joined.find(({ period }) => isSamePeriod(period, records.period));
      if (kept === undefined) joined.push(records);
      else findings.push(findTwice(kept, records, own.fileName));
    }
  }
  const records = resolveKinds(joined).sort((a, b) => comparePeriods(a.period, b.period));
  return { records, findings: [...findings, ...findGaps(records)] };
}

function readOther(
  { fileName, grids }: OtherWorkbook,
  settings: Settings,
): readonly PeriodRecords[] {
  const { records } = readTracking(grids, { fileName, settings });
  return records.map((one) => ({ ...one, source: { ...one.source, workbook: fileName } }));
}

function findTwice(kept: PeriodRecords, left: PeriodRecords, ownFile: string): Finding {
  return {
    code: "period-in-two-files",
    severity: "error",
    sheet: kept.source.sheet,
    cell: null,
    values: {
      kept: kept.source.workbook ?? ownFile,
      left: left.source.workbook ?? ownFile,
      period: formatPeriodId(kept.period),
    },
  };
}

function findGaps(records: readonly PeriodRecords[]): readonly Finding[] {
  const missing = listMissingPeriods(records.map(({ period }) => period));
  const last = records.at(-1);
  if (missing.length === 0 || last === undefined) return [];
  return [
    {
      code: "periods-missing",
      severity: "warning",
      sheet: last.source.sheet,
      cell: null,
      values: { missing: missing.map(formatPeriodId).join(" ") },
    },
  ];
}

/**
 * The periods that lie between the first and the last of their kind and are not there, in order. Of spans nothing is missing:
 * an office may well report on nine months and on the year only.
 */
export function listMissingPeriods(periods: readonly Period[]): readonly Period[] {
  const missing: Period[] = [];
  for (const kind of ["week", "month", "quarter", "year"] as const) {
    const held = periods.filter((period) => period.kind === kind).sort(comparePeriods);
    const [first, ...later] = held;
    const last = later.at(-1);
    if (first === undefined || last === undefined) continue;
    for (let period = previousPeriod(last); period; period = previousPeriod(period)) {
      if (comparePeriods(period, first) <= 0) break;
      const between = period;
      if (!held.some((other) => isSamePeriod(other, between))) missing.push(between);
    }
  }
  return missing.sort(comparePeriods);
}
