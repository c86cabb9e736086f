import type { Indicator, IndicatorKind } from "../../domain/figure/indicator";
import type { FigureColumns, IndicatorReport, Report } from "../../domain/report/report";
import type { Subject } from "../pane-services";

/** What the list ranks by: an indicator, or the overall rank, which has no indicator of its own. */
export interface RankingSubject {
  readonly id: Subject;
  readonly kind: IndicatorKind;
  readonly better: Indicator["better"];
  readonly figures: FigureColumns;
  readonly report: IndicatorReport | null;
}

/** The subjects of a report, the overall rank first. Empty where nothing could be computed. */
export function rankingSubjects(report: Report): readonly RankingSubject[] {
  const { overall, indicators } = report;
  const first: readonly RankingSubject[] =
    overall === null
      ? []
      : [{ id: "overall", kind: "points", better: "high", figures: overall.figures, report: null }];
  return [
    ...first,
    ...indicators.map((each) => ({
      id: each.indicator.id,
      kind: each.indicator.kind,
      better: each.indicator.better,
      figures: each.figures,
      report: each,
    })),
  ];
}
