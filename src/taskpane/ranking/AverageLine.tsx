import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorReport } from "../../domain/report/report";
import type { Language } from "../../strings/pane/language";
import { indicatorTitle } from "../../strings/pane/indicator-titles";
import { rankingTexts } from "../../strings/pane/ranking";
import { formatDifference, formatFigure } from "../figure-text";
import { usePane, useTexts } from "../pane-context";
import type { RankingSubject } from "./ranking-subject";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Texts = (typeof rankingTexts)[Language];

interface Props {
  readonly subject: RankingSubject;
  /** Group index; null is all units of the sheet. */
  readonly group: number | null;
}

/** The whole name of the indicator, and the average or the total that the list is measured by, with its change. Nothing for the overall rank, which has neither. */
export function AverageLine({ subject, group }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { language } = usePane();
  if (subject.report === null) return null;
  const sentence =
    group === null
      ? wholeSentence(subject.report, texts)
      : groupSentence(subject.report, group, texts);
  return (
    <div className={styles.line}>
      <div>{indicatorTitle(language, subject.report.indicator)}</div>
      {sentence !== null && <strong>{sentence}</strong>}
    </div>
  );
}

function wholeSentence(report: IndicatorReport, texts: Texts): string | null {
  const { average, averageDelta, averageKind, indicator, total, previousTotal } = report;
  if (average !== null) {
    const title = averageKind === "simple" ? texts.simpleAverage : texts.average;
    const change = averageDelta === null ? "" : changeWords(report, averageDelta, texts);
    return `${title}: ${formatFigure(indicator.kind, average.shown)}${change}`;
  }
  if (total === null) return null;
  const change = previousTotal === null ? "" : changeWords(report, total - previousTotal, texts);
  return `${texts.total}: ${formatFigure("count", total)}${change}`;
}

function groupSentence(report: IndicatorReport, group: number, texts: Texts): string | null {
  const average = report.groupAverages[group] ?? null;
  return average === null
    ? wholeSentence(report, texts)
    : `${texts.groupAverage}: ${formatFigure(report.indicator.kind, average.shown)}`;
}

function changeWords(report: IndicatorReport, delta: number, texts: Texts): string {
  if (delta === 0) return `, ${texts.unchanged}`;
  const size = formatDifference(report.indicator.kind, delta);
  return `, ${delta > 0 ? texts.higherBy(size) : texts.lowerBy(size)}`;
}
