import { analyseInSteps } from "../../domain/report/analyse";
import { previousPeriod, samePeriodLastYear } from "../../domain/period/calendar";
import { findOrSumRecords } from "../../domain/figure/find-records";
import type { Finding } from "../../domain/finding";
import type { LedgerEntry } from "../../domain/assessment/ledger";
import type { Period } from "../../domain/period/period";
import type { PeriodRecords } from "../../domain/figure/records";
import type { PeriodicFigures } from "../../domain/report-form/periodic-figures";
import type { Report } from "../../domain/report/report";
import type { Settings } from "../../domain/settings";
import { resolveMergers, type KeyedMerger } from "../../domain/unit/mergers";
import type { SettingsOverrides } from "../../results/settings/parse-settings";
import { checkRecordsInPieces } from "../../tracking/checks/check-records";
import { finishPieces, standingAt, type InPieces } from "../../domain/in-pieces";
import { readTrackingInPieces } from "../../tracking/read-workbook";
import type { SheetReading, WorkbookReading } from "../../tracking/sheet-reading";
import { checkSummed } from "./check-summed";
import { chooseRecords } from "./choose-records";
import { inputGrids, readLedger, readSettings } from "./office-workbook";
import { done, failed, type Outcome } from "../outcome";
import { joinTimeline, type OtherWorkbook, type Timeline } from "./timeline";
import { createKeyOf, type KeyOf } from "./unit-keys";
import type { WorkbookContents } from "../workbook-port";

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
  /** What the form sheet of a periodic report states, where the report is of one; absent else. */
  readonly stated?: PeriodicFigures;
  /** The records that the report was computed from, where it is of tracking sheets. */
  readonly current?: PeriodRecords;
}

/** Reads the tracking sheets of a workbook and computes the period that is asked for; every refusal says what there is instead. */
export function analyseWorkbook(
  contents: WorkbookContents,
  request: AnalysisRequest,
): Outcome<WorkbookAnalysis> {
  return finishPieces(analyseInPieces(contents, request));
}

/**
 * {@link analyseWorkbook} that can be left after every sheet and before each part of the report, so that a pane draws and hears
 * the user meanwhile.
 */
export function* analyseInPieces(
  contents: WorkbookContents,
  request: AnalysisRequest,
): InPieces<Outcome<WorkbookAnalysis>> {
  const settings = readSettings(contents, request.settings ?? {});
  if (!settings.done) return settings;
  const missing = missingSheet(contents, request);
  if (missing !== null) return missing;
  const own = yield* readTrackingInPieces(inputGrids(contents), {
    fileName: contents.fileName,
    settings: settings.value,
    ...givenOf(request),
  });
  const { fileName } = contents;
  const others = request.otherWorkbooks ?? [];
  const timeline = joinTimeline({ fileName, records: own.records }, others, settings.value);
  const reading = { ...own, records: timeline.records };
  const current = chooseRecords(reading, request, mergersOf(timeline.records, settings.value));
  if (!current.done) return current;
  const ledger = readLedger(contents, settings.value);
  const chosen = { current: current.value, settings: settings.value, ledger };
  const keyOf = createKeyOf(current.value, settings.value);
  const report = yield* reportOf(contents, reading, { ...chosen, keyOf, timeline });
  return done({
    request,
    contents,
    settings: settings.value,
    ledger,
    records: reading.records,
    sheets: reading.sheets,
    report,
    keyOf,
    current: current.value,
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

interface Chosen {
  readonly current: PeriodRecords;
  readonly settings: Settings;
  readonly ledger: readonly LedgerEntry[];
  readonly keyOf: KeyOf;
  readonly timeline: Timeline;
}

function* reportOf(
  contents: WorkbookContents,
  { records, sheets }: WorkbookReading,
  { current, settings, ledger, keyOf, timeline }: Chosen,
): InPieces<Report> {
  const allRead = { done: 2 * sheets.length, of: 2 * sheets.length };
  yield allRead;
  const mergers = resolveMergers(settings, keyOf);
  const find = (period: Period | null) =>
    period === null ? null : findOrSumRecords(period, records, mergers);
  const previous = find(previousPeriod(current.period));
  const lastYear = find(samePeriodLastYear(current.period));
  const history = records.filter((one) => one !== current && one !== previous);
  const checked =
    current.summedFrom === undefined
      ? yield* standingAt(allRead, checkRecordsInPieces(current, { previous, history, settings }))
      : checkSummed(current, { records, settings });
  const findings = [
    ...sheets.flatMap((sheet) => sheet.findings),
    ...timeline.findings,
    ...checked,
    ...cutFindings(contents),
  ];
  yield allRead;
  const input = { current, previous, lastYear, history, settings, ledger, keyOf, findings };
  return yield* standingAt(allRead, analyseInSteps(input));
}

/** The unit keys of settings are taken as the latest sheet writes the names. */
function mergersOf(records: readonly PeriodRecords[], settings: Settings): readonly KeyedMerger[] {
  const last = records.at(-1);
  return last === undefined ? [] : resolveMergers(settings, createKeyOf(last, settings));
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
