import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { UnitTrend } from "../../app/trend/unit-trend";
import { unitFigure } from "../../domain/figure/unit-figure";
import type { UnitFigure } from "../../domain/figure/unit-figure";
import { rankingTexts } from "../../strings/pane/ranking";
import { formatDifference, formatFigure, formatRank } from "../figure-text";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { Change } from "./Change";
import { cellOf } from "./ranking-rows";
import type { RankingSubject } from "./ranking-subject";
import { hasLongRanks, rankColumn, rowColumns, rowMetrics } from "./row-heights";
import { Sparkline } from "./Sparkline";
import { unitStatus } from "./unit-status";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateRows: `auto ${rowMetrics.statusLine}px`,
    columnGap: `${rowColumns.gap}px`,
    alignContent: "center",
    height: "100%",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rank: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  long: { fontSize: tokens.fontSizeBase200 },
  of: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  // The button reaches over the whole line, so that a click anywhere on it jumps to the sheet.
  name: {
    gridColumnStart: 2,
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    lineHeight: `${rowMetrics.nameLine}px`,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  figure: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  why: { position: "relative", zIndex: 1, minWidth: "28px", maxHeight: "24px", padding: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: `${rowMetrics.statusLine}px` },
  right: { textAlign: "right" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
  plain: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly analysis: Analysis;
  readonly subject: RankingSubject;
  readonly unit: number;
  /** Null until it is computed. */
  readonly trend: UnitTrend | null;
  readonly focusable: boolean;
  readonly onWhy: (unit: number) => void;
}

/** One unit of the list: rank and its change, name and status, figure and its change, the course of the last periods. */
export function RankingRowItem(props: Props): ReactElement {
  const { analysis, subject, unit, trend, focusable, onWhy } = props;
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { requests } = usePane();
  const { report } = analysis;
  const figure = unitFigure(subject.figures, unit);
  const status = unitStatus(subject, figure, texts);
  const name = report.units[unit]?.name ?? "";
  const tabIndex = focusable ? 0 : -1;
  const columns = `${rankColumn(report)}px minmax(0, 1fr) ${rowColumns.figure}px ${rowColumns.why}px`;
  return (
    <div className={styles.row} style={{ gridTemplateColumns: columns }}>
      <Rank figure={figure} long={hasLongRanks(report)} />
      <button
        type="button"
        className={styles.name}
        title={texts.jump(name)}
        tabIndex={tabIndex}
        onClick={() => void requests.reveal(report.source.sheet, cellOf(report, subject, unit))}
      >
        {name}
      </button>
      <span className={styles.figure}>
        {figure.shown === null ? "–" : formatFigure(subject.kind, figure.shown)}
      </span>
      <Button
        className={styles.why}
        appearance="subtle"
        size="small"
        icon={<QuestionCircle20Regular />}
        title={texts.why}
        aria-label={texts.whyFor(name)}
        tabIndex={tabIndex}
        onClick={() => onWhy(unit)}
      />
      <span className={styles.small}>
        <Change
          amount={figure.rankChange}
          format={formatRank}
          goodWhen="up"
          words={texts.rankMove}
        />
      </span>
      <span className={mergeClasses(styles.small, styles[status.tone])}>{status.words}</span>
      <span className={mergeClasses(styles.small, styles.right)}>
        <Change
          amount={figure.delta}
          format={(size) => formatDifference(subject.kind, size)}
          goodWhen={subject.better === "high" ? "up" : "down"}
          words={texts.figureMove}
        />
      </span>
      <Sparkline values={(trend?.(unit) ?? []).map((point) => point.shown)} />
    </div>
  );
}

interface RankProps {
  readonly figure: UnitFigure;
  readonly long: boolean;
}

function Rank({ figure, long }: RankProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  if (figure.rank === null) {
    return (
      <span className={styles.of} role="img" aria-label={texts.unranked}>
        –
      </span>
    );
  }
  return (
    <span className={mergeClasses(styles.rank, long && styles.long)}>
      {formatRank(figure.rank)}
      <span className={styles.of}>/{figure.rankOf}</span>
    </span>
  );
}
