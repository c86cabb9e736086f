import { formatPeriodId, isSamePeriod } from "../../domain/period/calendar";
import { partsOfSum, sumRecords } from "../../domain/figure/sum-records";
import type { PeriodRecords } from "../../domain/figure/records";
import type { Period } from "../../domain/period/period";
import { monthsLacking, monthsOf } from "../../domain/period/period-months";
import type { KeyedMerger } from "../../domain/unit/mergers";
import { formatPeriod } from "../../strings/periods";
import type { SheetVerdict, WorkbookReading } from "../../tracking/sheet-reading";
import { done, failed, type Outcome } from "../outcome";

/** Which records are asked for. */
export interface RecordsRequest {
  readonly sheet?: string;
  readonly period?: Period;
}

/**
 * The records that are asked for: of a sheet of this workbook, else, for a longer period without a sheet, the sum of its months;
 * or why there are none, in the order of what the user can mend first.
 */
export function chooseRecords(
  reading: WorkbookReading,
  request: RecordsRequest,
  mergers: readonly KeyedMerger[],
): Outcome<PeriodRecords> {
  const fitting = reading.records.filter((records) => fits(records, request));
  const chosen = fitting.findLast(hasBegun) ?? fitting.at(-1);
  if (chosen !== undefined) return done(chosen);
  const undated = refuseUndated(reading, request);
  if (undated !== null) return undated;
  const { sheet, period } = request;
  return sheet === undefined && period !== undefined && monthsOf(period).length > 1
    ? addUp(period, reading, mergers)
    : refuse(reading, request);
}

/** What a sheet may hold before its period has begun: what was carried over, and the sums and remainders of it. */
const knownBeforehand: ReadonlySet<string> = new Set([
  "carriedOver",
  "received",
  "pending",
  "pendingOnTrack",
]);

/**
 * Whether anything was counted in the period yet: a sheet that was just made for a new one is not the last one of the workbook.
 * A rate beside its counts says nothing of its own.
 */
export function hasBegun({ columns }: PeriodRecords): boolean {
  const counted = new Set(
    columns.flatMap(({ role }) => (role.part === "numerator" ? [role.subject] : [])),
  );
  return columns.some(
    ({ role: { subject, part }, values }) =>
      !knownBeforehand.has(subject) &&
      !(part === "rate" && counted.has(subject)) &&
      values.some((value) => value > 0),
  );
}

function fits({ period, source }: PeriodRecords, request: RecordsRequest): boolean {
  return (
    isOfOpenWorkbook({ source }) &&
    (request.sheet === undefined || source.sheet === request.sheet) &&
    (request.period === undefined || isSamePeriod(period, request.period))
  );
}

/** Whether records were read from the open workbook, not from another of the same office. */
function isOfOpenWorkbook({ source }: Pick<PeriodRecords, "source">): boolean {
  return source.workbook === undefined;
}

function refuseUndated({ records, sheets }: WorkbookReading, { sheet: wanted }: RecordsRequest) {
  const undated = sheets.filter(
    ({ sheet, verdict }) =>
      verdict === "period-unknown" && (wanted === undefined || sheet === wanted),
  );
  const [first] = undated;
  if (first === undefined || (records.length > 0 && wanted === undefined)) return null;
  const names = undated.map(({ sheet }) => sheet).join(", ");
  return failed({
    code: "period-unknown",
    ...(undated.length === 1 ? { sheet: first.sheet } : { values: { sheets: names } }),
  });
}

/** Of several workbooks the one that holds the last part adds up. */
function addUp(
  period: Period,
  reading: WorkbookReading,
  mergers: readonly KeyedMerger[],
): Outcome<PeriodRecords> {
  const { records } = reading;
  const last = partsOfSum(period, records)?.at(-1);
  if (last === undefined) return refuseSum(period, reading);
  if (!isOfOpenWorkbook(last)) return refuse(reading, { period });
  const sum = sumRecords(period, records, mergers);
  return sum === null || sum.columns.length === 0
    ? failed({ code: "nothing-to-sum", values: { period: formatPeriod(period) } })
    : done(sum);
}

/** Names the months that are missing where at least one is there. */
function refuseSum(period: Period, reading: WorkbookReading): Outcome<never> {
  const held = reading.records.map((records) => records.period);
  const lacking = monthsLacking(period, held);
  if (lacking.length === 0 || lacking.length === monthsOf(period).length) {
    return refuse(reading, { period });
  }
  return failed({
    code: "months-missing",
    values: {
      period: formatPeriod(period),
      missing: lacking.map(formatPeriod).join(", "),
      available: listAvailable(reading.records.filter(isOfOpenWorkbook)),
    },
  });
}

/** What a tracking sheet is read as before its units and figures are entered. */
const unfilled: ReadonlySet<SheetVerdict> = new Set(["not-filled-in", "no-units"]);

function refuse({ records, sheets }: WorkbookReading, request: RecordsRequest): Outcome<never> {
  const { sheet, period } = request;
  const ofSheet = records.filter((one) => fits(one, sheet === undefined ? {} : { sheet }));
  if (period !== undefined && ofSheet.length > 0) {
    return failed({
      code: "no-such-period",
      values: { period: formatPeriodId(period), available: listAvailable(ofSheet) },
    });
  }
  const blank = sheets.find((one) => unfilled.has(one.verdict))?.sheet;
  const named = sheet ?? (records.length === 0 ? blank : undefined);
  if (named !== undefined) return failed({ code: "sheet-without-figures", sheet: named });
  const names = sheets.map((reading) => reading.sheet).join(", ");
  return failed({ code: "no-tracking-sheet", values: { sheets: names } });
}

function listAvailable(records: readonly PeriodRecords[]): string {
  return records.map(({ period }) => formatPeriodId(period)).join(", ");
}
