import { analyse } from "../domain/report/analyse";
import { formatPeriodId, isSamePeriod, previousPeriod } from "../domain/period/calendar";
import type { Finding } from "../domain/finding";
import type { LedgerEntry } from "../domain/assessment/ledger";
import type { Period } from "../domain/period/period";
import type { PeriodRecords } from "../domain/figure/records";
import type { Report } from "../domain/report/report";
import type { Settings } from "../domain/settings";
import type { SettingsOverrides } from "../results/settings/parse-settings";
import { checkRecords } from "../tracking/checks/check-records";
import { readTracking } from "../tracking/read-workbook";
import type { SheetReading, WorkbookReading } from "../tracking/sheet-reading";
import { inputGrids, readLedger, readSettings } from "./office-workbook";
import { done, failed, type Outcome } from "./outcome";
import { joinTimeline, type OtherWorkbook } from "./timeline";
import { createKeyOf, type KeyOf } from "./unit-keys";
import type { WorkbookContents } from "./workbook-port";

/** Which figures are asked for. */
export interface AnalysisRequest {
  /** The tracking sheet; absent: the one of the period. */
  readonly sheet?: string;
  /** Absent: the latest of the workbook. It also names a sheet whose own period cannot be read. */
  readonly period?: Period;
  /** Over the settings of the workbook. */
  readonly settings?: SettingsOverrides;
  /** Other workbooks of the same office, which count as its history. */
  readonly otherWorkbooks?: readonly OtherWorkbook[];
}

/** A workbook as it was read and computed for one period. Nothing is written. */
export interface WorkbookAnalysis {
  /** What was asked for, to ask again. */
  readonly request: AnalysisRequest;
  readonly contents: WorkbookContents;
  readonly settings: Settings;
  readonly ledger: readonly LedgerEntry[];
  readonly records: readonly PeriodRecords[];
  /** How each sheet was read, for an explanation. */
  readonly sheets: readonly SheetReading[];
  readonly report: Report;
  readonly keyOf: KeyOf;
}

/** Reads the tracking sheets of a workbook and computes the period that is asked for; every refusal says what there is instead. */
export function analyseWorkbook(
  contents: WorkbookContents,
  request: AnalysisRequest,
): Outcome<WorkbookAnalysis> {
  const settings = readSettings(contents, request.settings ?? {});
  if (!settings.done) return settings;
  const missing = missingSheet(contents, request);
  if (missing !== null) return missing;
  const own = readTracking(inputGrids(contents), {
    fileName: contents.fileName,
    settings: settings.value,
    ...givenOf(request),
  });
  const records = joinTimeline(own.records, request.otherWorkbooks ?? [], settings.value);
  const reading = { ...own, records };
  const current = chooseRecords(reading, request);
  if (!current.done) return current;
  const ledger = readLedger(contents, settings.value);
  const chosen = { current: current.value, settings: settings.value, ledger };
  const keyOf = createKeyOf(current.value, settings.value);
  return done({
    request,
    contents,
    settings: settings.value,
    ledger,
    records: reading.records,
    sheets: reading.sheets,
    report: reportOf(contents, reading, { ...chosen, keyOf }),
    keyOf,
  });
}

function givenOf({ sheet, period }: AnalysisRequest) {
  if (period === undefined) return {};
  return { given: { period, ...(sheet === undefined ? {} : { sheet }) } };
}

function missingSheet(contents: WorkbookContents, { sheet }: AnalysisRequest) {
  const names = contents.sheets.flatMap(({ name, mark }) => (mark === null ? [name] : []));
  if (sheet === undefined || names.includes(sheet)) return null;
  return failed({ code: "no-such-sheet", sheet, values: { sheets: names.join(", ") } });
}

/** The records that are asked for, or why there are none: in the order of what the user can mend first. */
function chooseRecords(
  { records, sheets }: WorkbookReading,
  request: AnalysisRequest,
): Outcome<PeriodRecords> {
  const fits = ({ period, source }: PeriodRecords) =>
    source.workbook === undefined &&
    (request.sheet === undefined || source.sheet === request.sheet) &&
    (request.period === undefined || isSamePeriod(period, request.period));
  const chosen = records.filter(fits).at(-1);
  if (chosen !== undefined) return done(chosen);
  const undated = sheets.filter(
    ({ sheet, verdict }) =>
      verdict === "period-unknown" && (request.sheet === undefined || sheet === request.sheet),
  );
  const [first] = undated;
  if (first !== undefined && (records.length === 0 || request.sheet !== undefined)) {
    const names = undated.map(({ sheet }) => sheet).join(", ");
    return failed({
      code: "period-unknown",
      ...(undated.length === 1 ? { sheet: first.sheet } : { values: { sheets: names } }),
    });
  }
  return refuse(records, sheets, request);
}

function refuse(
  records: readonly PeriodRecords[],
  sheets: readonly SheetReading[],
  { sheet, period }: AnalysisRequest,
): Outcome<never> {
  const ofSheet = records.filter(
    ({ source }) =>
      source.workbook === undefined && (sheet === undefined || source.sheet === sheet),
  );
  if (period !== undefined && ofSheet.length > 0) {
    const available = ofSheet.map((one) => formatPeriodId(one.period)).join(", ");
    return failed({
      code: "no-such-period",
      values: { period: formatPeriodId(period), available },
    });
  }
  if (sheet !== undefined) return failed({ code: "sheet-without-figures", sheet });
  const names = sheets.map((reading) => reading.sheet).join(", ");
  return failed({ code: "no-tracking-sheet", values: { sheets: names } });
}

interface Chosen {
  readonly current: PeriodRecords;
  readonly settings: Settings;
  readonly ledger: readonly LedgerEntry[];
  readonly keyOf: KeyOf;
}

function reportOf(
  contents: WorkbookContents,
  { records, sheets }: WorkbookReading,
  { current, settings, ledger, keyOf }: Chosen,
): Report {
  const before = previousPeriod(current.period);
  const previous =
    before === null ? null : (records.find(({ period }) => isSamePeriod(period, before)) ?? null);
  const history = records.filter((one) => one !== current && one !== previous);
  const findings = [
    ...sheets.flatMap((sheet) => sheet.findings),
    ...checkRecords(current, { previous, history, settings }),
    ...cutFindings(contents),
  ];
  return analyse({ current, previous, history, settings, ledger, keyOf, findings });
}

function cutFindings({ sheets }: WorkbookContents): readonly Finding[] {
  return sheets.flatMap(({ name, mark, cutFrom }): Finding[] =>
    mark !== null || cutFrom === undefined
      ? []
      : [
          {
            code: "range-capped",
            severity: "info",
            sheet: name,
            cell: null,
            values: { range: cutFrom },
          },
        ],
  );
}
