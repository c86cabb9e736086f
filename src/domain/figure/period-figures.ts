import type { Averages } from "./average";
import { computeAverages } from "./average";
import type { GroupMembers } from "../unit/group-members";
import { collectGroupMembers } from "../unit/group-members";
import type { IndicatorId } from "./indicator";
import { measureIndicators } from "./measure-indicators";
import type { Figures, Measurement } from "./measurement";
import type { KeyedMerger } from "../unit/mergers";
import { computeScores } from "../ranking/overall-score";
import type { Ranks, RankingRules } from "../ranking/ranking";
import { placesByName, rankFigures, rankIndicator } from "../ranking/ranking";
import type { PeriodRecords } from "./records";
import type { OverallRanking } from "../report/report";
import { scoreTerms } from "../ranking/score-basis";
import type { Settings } from "../settings";
import { sumYearToDate } from "../period/year-to-date";

/** One indicator of one period, ranked and averaged. */
export interface RankedIndicator extends Measurement, Ranks {
  readonly averages: Averages;
}

/** The overall rank of one period. */
export interface RankedOverall extends Figures, Ranks {
  readonly basis: OverallRanking["basis"];
  readonly indicators: OverallRanking["indicators"];
}

/** Everything about one period that does not need another one. */
export interface PeriodFigures {
  readonly records: PeriodRecords;
  readonly members: GroupMembers;
  readonly indicators: readonly RankedIndicator[];
  readonly overall: RankedOverall | null;
}

/** What the figures of a period are computed with besides its records. */
export interface PeriodContext {
  readonly settings: Settings;
  readonly mergers: readonly KeyedMerger[];
  /** The other periods of the workbook, for the sums of the year. */
  readonly others: readonly PeriodRecords[];
  /** Computes only these indicators and no overall rank; absent means everything. */
  readonly only?: ReadonlySet<IndicatorId>;
}

/** Measures, ranks and averages one period; may be left after each indicator. */
export function* computePeriodFigures(
  records: PeriodRecords,
  { settings, mergers, others, only }: PeriodContext,
): Generator<void, PeriodFigures, void> {
  const members = collectGroupMembers(records);
  const rules = rankingRules(records, members, settings);
  const yearToDate = sumYearToDate(records, others, mergers);
  const measured = measureIndicators(records, { settings, yearToDate, only });
  const indicators: RankedIndicator[] = [];
  for (const measurement of measured) {
    yield;
    const averages = computeAverages(measurement, members);
    indicators.push({ ...measurement, ...rankIndicator(measurement, rules), averages });
  }
  const overall = only === undefined ? rankOverall(indicators, settings, rules) : null;
  return { records, members, indicators, overall };
}

function rankingRules(
  records: PeriodRecords,
  members: GroupMembers,
  settings: Settings,
): RankingRules {
  let places: Uint32Array | null = null;
  return {
    method: settings.rankMethod,
    by: settings.rankBy,
    members,
    namePlaces: () => (places ??= placesByName(records.units)),
  };
}

function rankOverall(
  indicators: readonly RankedIndicator[],
  settings: Settings,
  rules: RankingRules,
): RankedOverall | null {
  const total = indicators.find(({ indicator }) => indicator.id === "total766");
  if (total !== undefined) return { ...total, basis: "total766", indicators: ["total766"] };
  const terms = scoreTerms(indicators, settings);
  if (terms.length === 0) return null;
  const overdue = indicators.find(({ indicator }) => indicator.id === "overdue") ?? null;
  const basis = { terms, overdue, overduePenalty: settings.overduePenalty };
  const scores = computeScores(basis, rules.members.groupOf.length);
  return {
    ...scores,
    ...rankFigures(scores.shown, "high", rules),
    basis: "score",
    indicators: terms.map(({ measurement }) => measurement.indicator.id),
  };
}
