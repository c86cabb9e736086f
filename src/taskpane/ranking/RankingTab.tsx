import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { rankingTexts } from "../../strings/pane/ranking";
import { lazyPart } from "../lazy-part";
import { useTexts } from "../pane-context";
import type { Analysis, Subject } from "../pane-services";
import { AverageLine } from "./AverageLine";
import { RankingControls } from "./RankingControls";
import { RankingList } from "./RankingList";
import { TrendOffer } from "./TrendOffer";
import type { RankingView } from "./ranking-rows";
import { listRows } from "./ranking-rows";
import type { RankingSubject } from "./ranking-subject";
import { rankingSubjects } from "./ranking-subject";

const Explanation = lazyPart(
  async () => (await import("../explanation/ExplanationView")).ExplanationView,
);

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  empty: { margin: 0 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const wholeList: RankingView = { group: null, search: "", sort: "rank", onlyNotable: false };

interface Props {
  readonly analysis: Analysis;
}

/**
 * The ranking of one indicator or of all together; a question mark leads to the explanation of a unit's rank and back. It is the
 * largest part of the pane, so it is drawn in steps between which the user is heard: new figures stand in the header at once, the
 * list follows.
 */
export function RankingTab({ analysis }: Props): ReactElement | null {
  const drawn = useDeferredValue<Analysis | null>(analysis, null);
  return drawn === null ? null : <Ranking analysis={drawn} />;
}

/** Drawn again for another analysis only: until that is drawn, what stands there stays as it is. */
const Ranking = memo(function Ranking({ analysis }: Props): ReactElement {
  const texts = useTexts(rankingTexts);
  const [subjectId, setSubjectId] = useState<Subject>("overall");
  const [view, setView] = useState(wholeList);
  const [explained, setExplained] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const subjects = useMemo(() => rankingSubjects(analysis.report), [analysis.report]);
  const subject = subjects.find(({ id }) => id === subjectId) ?? subjects[0];
  if (subject === undefined) return <p>{texts.needsCompute}</p>;
  const unit = analysis.report.units.findIndex(({ key }) => key === explained);
  if (unit >= 0) {
    const back = () => {
      setReturnTo(explained);
      setExplained(null);
    };
    return <Explanation analysis={analysis} subject={subject.id} unit={unit} onBack={back} />;
  }
  return (
    <ListPart
      analysis={analysis}
      subjects={subjects}
      subject={subject}
      view={view}
      returnTo={returnTo}
      onSubject={setSubjectId}
      onView={setView}
      onWhy={(asked) => setExplained(analysis.report.units[asked]?.key ?? null)}
    />
  );
});

interface ListPartProps {
  readonly analysis: Analysis;
  readonly subjects: readonly RankingSubject[];
  readonly subject: RankingSubject;
  readonly view: RankingView;
  /** The key of the unit whose question mark gets the focus back. */
  readonly returnTo: string | null;
  readonly onSubject: (subject: Subject) => void;
  readonly onView: (view: RankingView) => void;
  readonly onWhy: (unit: number) => void;
}

function ListPart(props: ListPartProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { analysis, subject, view } = props;
  // Typing comes first: the list of thousands follows when there is time.
  const shownView = useDeferredValue(view);
  const rows = useMemo(
    () => listRows(analysis.report, subject, shownView),
    [analysis.report, subject, shownView],
  );
  const units = rows.filter((row) => row.kind === "unit").length;
  return (
    <div className={styles.tab}>
      <RankingControls {...props} report={analysis.report} />
      <AverageLine subject={subject} group={view.group} />
      <TrendOffer analysis={analysis} subject={subject.id} />
      <div role="status" className={styles.count}>
        {texts.shownOf(units, analysis.report.units.length)}
      </div>
      {units === 0 ? (
        <p className={styles.empty}>{texts.noMatch}</p>
      ) : (
        <RankingList
          analysis={analysis}
          subject={subject}
          rows={rows}
          returnTo={props.returnTo}
          onWhy={props.onWhy}
        />
      )}
    </div>
  );
}
