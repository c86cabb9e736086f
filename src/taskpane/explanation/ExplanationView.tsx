import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { Fragment, useEffect, useMemo, useRef, useState } from "react";
import { explainFigure } from "../../domain/report/explain";
import { formatCell } from "../../sheet/address";
import { explanationTexts } from "../../strings/pane/explanation";
import { indicatorTitle } from "../../strings/pane/indicator-titles";
import { rankingTexts } from "../../strings/pane/ranking";
import { usePane, useTexts } from "../pane-context";
import type { Analysis, Subject } from "../pane-services";
import { TextLink } from "../TextLink";
import { useTrend } from "../use-trend";
import { rankingSubjects } from "../ranking/ranking-subject";
import type { ExplanationSource } from "./explanation-lines";
import { explanationParts, rankSentence } from "./explanation-lines";
import { ScoreShares } from "./ScoreShares";
import { TrendTable } from "./TrendTable";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  back: { alignSelf: "start" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
  parts: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  detail: { margin: 0, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly analysis: Analysis;
  readonly subject: Subject;
  readonly unit: number;
  readonly onBack: () => void;
}

/** "Vì sao hạng này?": the whole way from the cells of the sheet to the rank, with links to the cells. */
export function ExplanationView({ analysis, subject, unit, onBack }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(explanationTexts);
  const [shownSubject, setShownSubject] = useState(subject);
  const heading = useRef<HTMLHeadingElement>(null);
  // The view takes the place of the list, so the focus goes with it, and the reader hears where it is.
  useEffect(() => heading.current?.focus(), [shownSubject]);
  const source = useExplanation(analysis, shownSubject, unit);
  const { explanation, report } = source;
  const trend = useTrend(analysis, shownSubject);
  return (
    <div className={styles.view}>
      <Button
        className={styles.back}
        size="small"
        icon={<ArrowLeft20Regular />}
        onClick={shownSubject === subject ? onBack : () => setShownSubject(subject)}
      >
        {texts.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {texts.title} {report.units[unit]?.name}
      </h2>
      <SubjectName analysis={analysis} subject={shownSubject} />
      <p className={styles.paragraph}>{rankSentence(source)}</p>
      <CellLinks source={source} />
      <dl className={styles.parts}>
        {explanationParts(source).map(({ title, sentences }) => (
          <Fragment key={title}>
            <dt className={styles.term}>{title}</dt>
            {sentences.map((sentence) => (
              <dd key={sentence} className={styles.detail}>
                {sentence}
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
      <ScoreShares report={report} shares={explanation.shares} onSubject={setShownSubject} />
      <TrendTable kind={source.kind} points={trend?.(unit) ?? []} />
    </div>
  );
}

function useExplanation(analysis: Analysis, subject: Subject, unit: number): ExplanationSource {
  const texts = useTexts(explanationTexts);
  const { report } = analysis;
  return useMemo(() => {
    const found = rankingSubjects(report).find(({ id }) => id === subject);
    return {
      report,
      explanation: explainFigure(report, subject, unit),
      kind: found?.kind ?? "points",
      better: found?.better ?? "high",
      texts,
    };
  }, [report, subject, unit, texts]);
}

function SubjectName({
  analysis,
  subject,
}: {
  readonly analysis: Analysis;
  readonly subject: Subject;
}): ReactElement {
  const styles = useStyles();
  const ranking = useTexts(rankingTexts);
  const { language } = usePane();
  const indicator = analysis.report.indicators.find((each) => each.indicator.id === subject);
  return (
    <p className={`${styles.paragraph} ${styles.muted}`}>
      {indicator === undefined ? ranking.overall : indicatorTitle(language, indicator.indicator)}
    </p>
  );
}

function CellLinks({ source }: { readonly source: ExplanationSource }): ReactElement | null {
  const styles = useStyles();
  const { requests } = usePane();
  const { sheet } = source.report.source;
  if (source.explanation.cells.length === 0) return null;
  return (
    <div className={styles.cells}>
      {source.explanation.cells.map(({ row, column }) => {
        const cell = formatCell(row, column);
        return (
          <TextLink key={cell} onClick={() => void requests.reveal(sheet, cell)}>
            {source.texts.cell(cell)}
          </TextLink>
        );
      })}
    </div>
  );
}
