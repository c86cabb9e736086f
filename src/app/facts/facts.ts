import { cellPlace } from "../../domain/figure/cell-place";
import { formatPeriodId } from "../../domain/period/calendar";
import type { IndicatorId, IndicatorKind } from "../../domain/figure/indicator";
import type { Average, FigureColumns, IndicatorReport, Report } from "../../domain/report/report";
import { unitFigure } from "../../domain/figure/unit-figure";
import { groupLabel } from "../../results/ranking/group-label";
import { shownScale } from "../../results/ranking/ranking-columns";
import { formatCell, formatQualified } from "../../sheet/address";
import type {
  AssessmentFacts,
  AverageFacts,
  Facts,
  FigureFacts,
  FindingFacts,
  IndicatorFacts,
  OverallFacts,
  UnitFacts,
} from "./facts-file";
import type { CourseFacts } from "./course-facts";
import { rankMovesFacts, standing766Facts, targetFacts } from "./standing-facts";
import { formatFinding } from "../finding-message";

/** A shown figure as a plain number: 9547 hundredths are 95.47, which no arithmetic on doubles has touched but one division. */
function plain(shown: number | null, scale: number): number | null {
  return shown === null ? null : shown / scale;
}

/** Everything that was computed, for other programs and for checks: the content of the facts file, in its order of keys. */
export function composeFacts(report: Report, course: CourseFacts | null = null): Facts {
  const standingOf = standing766Facts(report);
  return {
    period: formatPeriodId(report.period),
    previousPeriod: report.previousPeriod === null ? null : formatPeriodId(report.previousPeriod),
    open: report.open,
    level: report.settings.level,
    sheet: report.source.sheet,
    groups: report.groups.map(({ id }, index) => ({
      id,
      label: groupLabel(report.groups, index),
      units: report.units.filter(({ group }) => group === index).length,
    })),
    indicators: report.indicators.map((indicator) => indicatorFacts(report, indicator)),
    units: report.units.map((_, unit) => ({
      ...unitFacts(report, unit),
      standing766: standingOf(unit),
    })),
    assessment: assessmentFacts(report),
    findings: report.findings.map((finding): FindingFacts => {
      const { code, severity, sheet, cell } = finding;
      return { code, severity, sheet, cell, message: formatFinding(finding) };
    }),
    lastYearPeriod:
      report.lastYearPeriod === undefined ? null : formatPeriodId(report.lastYearPeriod),
    summedFrom: report.summedFrom?.map(formatPeriodId) ?? null,
    rankMoves: rankMovesFacts(report),
    course,
  };
}

function indicatorFacts(report: Report, source: IndicatorReport): IndicatorFacts {
  const { id, kind, better, label } = source.indicator;
  const groups = report.groups.map(({ id: group }, index) => [
    group,
    averageFacts(source.groupAverages[index] ?? null, kind),
  ]);
  return {
    id,
    kind,
    better,
    averageKind: source.averageKind,
    average: averageFacts(source.average, kind),
    previousAverage: averageFacts(source.previousAverage, kind),
    delta: plain(source.averageDelta, shownScale(kind)),
    groupAverages: Object.fromEntries(groups) as IndicatorFacts["groupAverages"],
    total: source.total,
    previousTotal: source.previousTotal,
    lastYear: lastYearFacts(source),
    target: targetFacts(report, source),
    ...(label === undefined ? {} : { label }),
  };
}

function lastYearFacts({ indicator: { kind }, lastYear }: IndicatorReport) {
  if (lastYear === undefined) return null;
  const { average, averageDelta, total } = lastYear;
  return {
    average: averageFacts(average, kind),
    delta: plain(averageDelta, shownScale(kind)),
    total,
  };
}

function averageFacts(average: Average | null, kind: IndicatorKind): AverageFacts | null {
  if (average === null) return null;
  return {
    numerator: average.pooled?.numerator ?? null,
    denominator: average.pooled?.denominator ?? null,
    rate: average.shown / shownScale(kind),
  };
}

function unitFacts(report: Report, unit: number): Omit<UnitFacts, "standing766"> {
  const source = report.units[unit];
  const indicators = report.indicators.map((indicator): [IndicatorId, FigureFacts] => [
    indicator.indicator.id,
    figureFacts(report, indicator, unit),
  ]);
  return {
    name: source?.name ?? "",
    group: report.groups[source?.group ?? 0]?.id ?? "",
    overall: report.overall === null ? null : overallFacts(report.overall.figures, unit),
    indicators: Object.fromEntries(indicators),
  };
}

function overallFacts(figures: FigureColumns, unit: number): OverallFacts {
  const figure = unitFigure(figures, unit);
  return {
    score: plain(figure.shown, shownScale("points")),
    rank: figure.rank,
    rankOf: figure.rankOf,
    rankChange: figure.rankChange,
  };
}

function figureFacts(report: Report, source: IndicatorReport, unit: number): FigureFacts {
  const { figures, lastYear } = source;
  const { kind } = source.indicator;
  const figure = unitFigure(figures, unit);
  const scale = shownScale(kind);
  return {
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: plain(figure.shown, scale),
    state: figure.state,
    rank: figure.rank,
    rankOf: figure.rankOf,
    previousValue: plain(figure.previousShown, scale),
    delta: plain(figure.delta, scale),
    gapToAverage: plain(figure.gap, scale),
    rankChange: figure.rankChange,
    cell: figures.column === null ? null : formatPlace(report, unit, figures.column),
    lastYearValue: plain(presentOrNull(lastYear?.shown[unit]), scale),
    lastYearDelta: plain(presentOrNull(lastYear?.deltas[unit]), scale),
  };
}

function formatPlace(report: Report, unit: number, figureColumn: number): string {
  const { row, column } = cellPlace(report, unit, figureColumn);
  return formatQualified(report.source.sheet, formatCell(row, column));
}

function presentOrNull(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}

function assessmentFacts(report: Report): AssessmentFacts {
  const { assessment } = report;
  const nameOf = (unit: number) => report.units[unit]?.name ?? "";
  const names = (units: readonly number[]) => units.map(nameOf);
  const reminded = (reminders: typeof assessment.reminders) =>
    reminders.map(({ unit, ground, level }) => ({ unit: nameOf(unit), ground, level }));
  return {
    commended: names(assessment.commended),
    belowRising: names(assessment.belowRising),
    belowFalling: names(assessment.belowFalling),
    belowUnchanged: names(assessment.belowUnchanged),
    neverCertified: names(assessment.neverCertified),
    notCertifiedThisPeriod: names(assessment.notCertifiedThisPeriod),
    overdue: assessment.overdue.map(({ unit, count }) => ({ unit: nameOf(unit), count })),
    reminders: reminded(assessment.reminders),
    criticised: reminded(assessment.criticised),
  };
}
