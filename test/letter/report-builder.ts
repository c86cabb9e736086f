import type { IndicatorId } from "../../src/domain/figure/indicator";
import type { OrgUnit, UnitGroup, UnitKind } from "../../src/domain/unit/org-unit";
import type { Period } from "../../src/domain/period/period";
import type {
  Assessment,
  Average,
  FigureColumns,
  IndicatorReport,
  Report,
} from "../../src/domain/report/report";
import { defaultSettings, type Settings } from "../../src/domain/settings";

/** One unit's figure as a test states it: shown hundredths or a count, and what it is compared with. */
interface StatedFigure {
  readonly shown?: number;
  readonly counts?: readonly [number, number];
  readonly delta?: number;
  readonly gap?: number;
  readonly rank?: number;
  readonly rankOf?: number;
  readonly state?: 0 | 1 | 2;
}

/** One indicator as a test states it, figures by the proper name of the unit. */
export interface StatedIndicator {
  readonly id: IndicatorId;
  readonly kind?: "rate" | "count" | "points" | "rank";
  readonly better?: "high" | "low";
  readonly average?: number;
  readonly averageDelta?: number;
  readonly averageKind?: "pooled" | "simple" | "none";
  readonly groupAverages?: readonly (number | null)[];
  readonly total?: number;
  readonly previousTotal?: number;
  readonly figures?: Readonly<Record<string, StatedFigure>>;
}

/** A report as a test states it. */
export interface StatedReport {
  readonly period?: Period;
  readonly previousPeriod?: Period | null;
  readonly lastDay?: string;
  readonly titles?: readonly string[];
  readonly units: readonly (readonly [UnitKind, string])[];
  readonly groups?: readonly UnitGroup[];
  readonly groupOf?: (kind: UnitKind) => number;
  readonly indicators?: readonly StatedIndicator[];
  readonly assessment?: Partial<Assessment>;
  readonly settings?: Partial<Settings>;
}

const noOne: Assessment = {
  belowIndicator: null,
  commended: [],
  belowRising: [],
  belowFalling: [],
  belowUnchanged: [],
  neverCertified: [],
  notCertifiedThisPeriod: [],
  overdue: [],
  exempt: [],
  reminders: [],
  criticised: [],
};

/** A literal report: what is not stated is absent, never computed. */
export function buildReport(stated: StatedReport): Report {
  const units = stated.units.map(([kind, name], index): OrgUnit => {
    return {
      key: `${kind}/${name.toLocaleLowerCase("vi")}`,
      kind,
      name: kind === "commune" ? `UBND xã ${name}` : name,
      properName: name,
      group: stated.groupOf?.(kind) ?? 0,
      row: 8 + index,
    };
  });
  return {
    period: stated.period ?? { kind: "month", year: 2023, month: 4 },
    previousPeriod:
      stated.previousPeriod === undefined
        ? { kind: "month", year: 2023, month: 3 }
        : stated.previousPeriod,
    open: stated.lastDay !== undefined,
    lastDay: stated.lastDay ?? null,
    source: {
      sheet: "Tháng 04.2023",
      titles: stated.titles ?? ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ", "VĂN PHÒNG HĐND VÀ UBND"],
      nameColumn: 1,
      firstRow: 8,
      lastRow: 8 + units.length - 1,
      totalRow: null,
    },
    groups: stated.groups ?? [
      { id: "communes", label: "UBND các xã, thị trấn", territorial: true },
    ],
    units,
    indicators: (stated.indicators ?? []).map((indicator, index) =>
      buildIndicator(indicator, units, 10 + index),
    ),
    overall: null,
    assessment: { ...noOne, ...stated.assessment },
    findings: [],
    settings: { ...defaultSettings, ...stated.settings },
  };
}

function buildIndicator(
  stated: StatedIndicator,
  units: readonly OrgUnit[],
  column: number,
): IndicatorReport {
  const kind = stated.kind ?? "rate";
  return {
    indicator: { id: stated.id, kind, better: stated.better ?? "high" },
    averageKind: stated.averageKind ?? (kind === "rate" ? "pooled" : "none"),
    average: averageOf(stated.average),
    previousAverage: null,
    averageDelta: stated.averageDelta ?? null,
    groupAverages: (stated.groupAverages ?? []).map((shown) => averageOf(shown ?? undefined)),
    total: stated.total ?? null,
    previousTotal: stated.previousTotal ?? null,
    figures: buildFigures(stated.figures ?? {}, units, column),
  };
}

function averageOf(shown: number | undefined): Average | null {
  return shown === undefined ? null : { pooled: null, shown };
}

function buildFigures(
  figures: Readonly<Record<string, StatedFigure>>,
  units: readonly OrgUnit[],
  column: number,
): FigureColumns {
  const of = (read: (figure: StatedFigure) => number | undefined) =>
    Float64Array.from(units, (unit) => read(figures[unit.properName] ?? {}) ?? NaN);
  const sample = Object.values(figures)[0];
  return {
    states: Uint8Array.from(units, ({ properName }) => {
      const figure = figures[properName];
      return figure === undefined ? 2 : (figure.state ?? 0);
    }),
    numerators: of(({ counts }) => counts?.[0]),
    denominators: of(({ counts }) => counts?.[1]),
    shown: of(({ shown }) => shown),
    ranks: of(({ rank }) => rank),
    unitGroups: Uint32Array.from(units, ({ group }) => group),
    rankedInGroup: [sample?.rankOf ?? 0],
    previousShown: of(({ shown, delta }) =>
      shown === undefined || delta === undefined ? undefined : shown - delta,
    ),
    deltas: of(({ delta }) => delta),
    gaps: of(({ gap }) => gap),
    rankChanges: of(() => undefined),
    previousRanks: of(() => undefined),
    previousRankedInGroup: [NaN],
    column,
    sourceColumns: [column],
  };
}

/** A keyOf for tests whose settings write the unit's name as the sheet has it. */
export function keyByName(report: Report): (name: string) => string {
  return (name) => {
    const wanted = name.toLocaleLowerCase("vi").replace(/^(ubnd )?(xã|huyện|thị trấn) /u, "");
    return (
      report.units.find(({ properName }) => properName.toLocaleLowerCase("vi") === wanted)?.key ??
      name
    );
  };
}
