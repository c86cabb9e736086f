import type { Period } from "../../../src/domain/period/period";
import { analyse } from "../../../src/domain/report/analyse";
import type { Finding } from "../../../src/domain/finding";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import type { Report } from "../../../src/domain/report/report";
import type { Settings } from "../../../src/domain/settings";
import { defaultSettings } from "../../../src/domain/settings";
import type { Analysis, Subject } from "../../../src/taskpane/pane-services";
import { aprilRows, manyRows, marchRows, monthRecords } from "./sample-records";

export const sampleFindings: readonly Finding[] = [
  {
    code: "part-exceeds-whole",
    severity: "error",
    sheet: "Tháng 04.2023",
    cell: "C12",
    values: { part: 260, whole: 250, unit: "UBND xã Tái Sơn" },
  },
  {
    code: "zero-denominator",
    severity: "info",
    sheet: "Tháng 04.2023",
    cell: "D11",
    values: { unit: "Phòng Nội vụ" },
  },
];

interface Variation {
  readonly settings?: Partial<Settings>;
  readonly findings?: readonly Finding[];
  readonly firstWrite?: boolean;
  readonly canUndo?: boolean;
  readonly summable?: readonly Period[];
}

/** April compared with March, computed by the domain itself. */
export function sampleAnalysis(variation: Variation = {}): Analysis {
  const pair = { current: monthRecords(4, aprilRows), previous: monthRecords(3, marchRows) };
  return analysisOf(pair, variation);
}

/** As many units as a whole country has communes. */
export function largeAnalysis(count: number): Analysis {
  const rows = manyRows(count);
  return analysisOf({ current: monthRecords(4, rows), previous: monthRecords(3, rows) }, {});
}

interface Pair {
  readonly current: PeriodRecords;
  readonly previous: PeriodRecords;
}

function analysisOf({ current, previous }: Pair, variation: Variation): Analysis {
  const settings = { ...defaultSettings, ...variation.settings };
  const report = analyse({
    current,
    previous,
    history: [],
    settings,
    ledger: [],
    keyOf: (name) => name.toLowerCase(),
    findings: variation.findings ?? sampleFindings,
  });
  return {
    report,
    ledger: [],
    periods: [previous.period, current.period],
    summable: variation.summable ?? [],
    firstWrite: variation.firstWrite ?? false,
    canUndo: variation.canUndo ?? false,
    next: null,
    trend: (subject) =>
      Promise.resolve((unit: number) => trendOf(report, { subject, unit, previous })),
  };
}

interface Asked {
  readonly subject: Subject;
  readonly unit: number;
  readonly previous: PeriodRecords;
}

function trendOf(report: Report, { subject, unit, previous }: Asked) {
  const figures =
    subject === "overall"
      ? report.overall?.figures
      : report.indicators.find(({ indicator }) => indicator.id === subject)?.figures;
  const valueOf = (figure: number | undefined) =>
    figure === undefined || Number.isNaN(figure) ? null : figure;
  return [
    { period: previous.period, shown: valueOf(figures?.previousShown[unit]) },
    { period: report.period, shown: valueOf(figures?.shown[unit]) },
  ];
}
