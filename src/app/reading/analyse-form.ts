import { analyse } from "../../domain/report/analyse";
import type { Finding } from "../../domain/finding";
import { findOrSumRecords } from "../../domain/figure/find-records";
import type { PeriodRecords } from "../../domain/figure/records";
import { previousPeriod, samePeriodLastYear } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { checkReportForm } from "../../domain/report-form/check-report-form";
import { compareWithMonths } from "../../domain/report-form/compare-with-months";
import { figuresOfForm } from "../../domain/report-form/periodic-figures";
import { recordsOfForm, type ReportingUnit } from "../../domain/report-form/records-of-form";
import type { ReportForm } from "../../domain/report-form/report-form";
import type { Report } from "../../domain/report/report";
import type { Settings } from "../../domain/settings";
import { resolveMergers } from "../../domain/unit/mergers";
import { formatQualified, parseColumn } from "../../sheet/address";
import { familyOfKind } from "../../tracking/name/unit-family";
import { createUnitNameReader, unitKey } from "../../tracking/name/unit-key";
import { readTracking } from "../../tracking/read-workbook";
import type { AnalysisRequest, WorkbookAnalysis } from "./analyse-workbook";
import { chooseForm, type DatedForm } from "./choose-form";
import { inputGrids, readLedger, readSettings } from "./office-workbook";
import { done, type Outcome } from "../outcome";
import { readReportForms } from "./report-forms";
import { joinTimeline } from "./timeline";
import { createKeyOf } from "./unit-keys";
import type { WorkbookContents } from "../workbook-port";

/**
 * Reads the form sheet of a periodic report and computes it as the figures of its one unit, with everything in it that does not
 * add up and, where the tracking sheets have the months, what differs from their sum. Null where no form is of what is asked for.
 */
export function analyseForm(
  contents: WorkbookContents,
  request: AnalysisRequest,
): Outcome<WorkbookAnalysis> | null {
  const settings = readSettings(contents, request.settings ?? {});
  if (!settings.done) return settings;
  const chosen = chooseForm(readReportForms(contents, settings.value), request);
  return chosen === null
    ? null
    : done(analyseChosen(contents, request, { chosen, settings: settings.value }));
}

interface Chosen {
  readonly chosen: DatedForm;
  readonly settings: Settings;
}

function analyseChosen(
  contents: WorkbookContents,
  request: AnalysisRequest,
  { chosen, settings: own }: Chosen,
): WorkbookAnalysis {
  const { form, period } = chosen;
  const reporter = form.reporter?.value ?? own.ownUnit ?? own.authority.name ?? "";
  const settings = settingsOf(own, reporter);
  const { records, sheets } = readMonths(contents, request, settings);
  const current = recordsOfForm(form, period, reportingUnit(reporter, settings), parseCell);
  const months = finderOf(records, settings)(period);
  const findings = [
    ...chosen.findings,
    ...checkReportForm(form),
    ...monthFindings(form, { months, reporter, settings }),
  ];
  return {
    request,
    contents,
    settings,
    ledger: readLedger(contents, settings),
    records: [...records, current],
    sheets,
    report: reportOf(current, records, { settings, findings }),
    keyOf: createKeyOf(current, settings),
    stated: figuresOfForm(form, formatQualified),
  };
}

function readMonths(contents: WorkbookContents, request: AnalysisRequest, settings: Settings) {
  const { fileName } = contents;
  const { records: own, sheets } = readTracking(inputGrids(contents), { fileName, settings });
  const others = request.otherWorkbooks ?? [];
  const { records } = joinTimeline({ fileName, records: own }, others, settings);
  return { records, sheets };
}

function reportOf(
  current: PeriodRecords,
  records: readonly PeriodRecords[],
  { settings, findings }: { readonly settings: Settings; readonly findings: readonly Finding[] },
): Report {
  const find = finderOf(records, settings);
  const report = analyse({
    current,
    previous: find(previousPeriod(current.period)),
    lastYear: find(samePeriodLastYear(current.period)),
    history: [],
    settings,
    ledger: [],
    keyOf: createKeyOf(current, settings),
    findings,
  });
  // The year's sum of electronic copies is no concern of a form, whose January may be on no sheet.
  return { ...report, findings: report.findings.filter(({ code }) => code !== "no-january") };
}

/** The body that the form names reports and issues; what the settings say of another body's name and seat is not its own. */
function settingsOf(settings: Settings, reporter: string): Settings {
  const { authority, aliases } = settings;
  if (reporter === "") return settings;
  const isSame = unitKey(authority.name ?? "", { aliases }) === unitKey(reporter, { aliases });
  if (isSame) return { ...settings, ownUnit: reporter };
  const { abbreviation, drafter } = authority;
  const rest = {
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(drafter === undefined ? {} : { drafter }),
  };
  return { ...settings, ownUnit: reporter, authority: { ...rest, name: reporter } };
}

function reportingUnit(name: string, { aliases }: Settings): ReportingUnit {
  const { key, kind, properName } = createUnitNameReader(aliases)(name, null);
  const family = familyOfKind(kind);
  return {
    unit: { key, kind, name, properName },
    group: {
      id: family ?? "group-1",
      label: "",
      territorial: family !== null && family !== "departments",
    },
  };
}

function finderOf(records: readonly PeriodRecords[], settings: Settings) {
  const last = records.at(-1);
  const mergers = last === undefined ? [] : resolveMergers(settings, createKeyOf(last, settings));
  return (period: Period | null): PeriodRecords | null =>
    period === null ? null : findOrSumRecords(period, records, mergers);
}

function monthFindings(
  form: ReportForm,
  {
    months,
    reporter,
    settings,
  }: { months: PeriodRecords | null; reporter: string; settings: Settings },
): readonly Finding[] {
  if (months === null || reporter === "") return [];
  const key = createKeyOf(months, settings)(reporter);
  const unit = months.units.findIndex((candidate) => candidate.key === key);
  return unit < 0 ? [] : compareWithMonths(form, months, unit);
}

const cellShape = /^([A-Z]+)(\d+)$/u;

function parseCell(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = cellShape.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: parseColumn(letters) };
}
