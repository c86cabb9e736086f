import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rankingTexts } from "../../strings/pane/ranking";
import { formatFigure } from "../figure-text";
import { useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { groupTitle } from "./group-title";
import type { RankingSubject } from "./ranking-subject";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    height: "100%",
    boxSizing: "border-box",
    paddingBottom: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  average: { textAlign: "right", flexShrink: 0 },
});

interface Props {
  readonly analysis: Analysis;
  readonly subject: RankingSubject;
  readonly group: number;
}

/** The heading of a group in the list, with the group's own average where there is one. */
export function GroupLine({ analysis, subject, group }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const unitGroup = analysis.report.groups[group];
  if (unitGroup === undefined) return null;
  const average = subject.report?.groupAverages[group] ?? null;
  return (
    <div className={styles.line}>
      <span className={styles.title}>{groupTitle(unitGroup, texts)}</span>
      {average !== null && (
        <span className={styles.average}>
          {texts.groupAverage} {formatFigure(subject.kind, average.shown)}
        </span>
      )}
    </div>
  );
}
