import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Report } from "../../domain/report/report";
import { shortIndicatorTitle } from "../../strings/pane/indicator-titles";
import { rankingTexts } from "../../strings/pane/ranking";
import { usePane, useTexts } from "../pane-context";
import { LabelledSelect, PaneSelect } from "../PaneSelect";
import type { Subject } from "../pane-services";
import { groupTitle } from "./group-title";
import type { RankingView } from "./ranking-rows";
import { hasNotable, notableKind, rankingSorts } from "./ranking-rows";
import type { RankingSubject } from "./ranking-subject";

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  search: { minWidth: 0 },
  only: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  box: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
});

interface Props {
  readonly report: Report;
  readonly subjects: readonly RankingSubject[];
  readonly subject: RankingSubject;
  readonly view: RankingView;
  readonly onSubject: (subject: Subject) => void;
  readonly onView: (view: RankingView) => void;
}

/** Which indicator, which group, in which order, and the search. */
export function RankingControls(props: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { subject, view, onView } = props;
  return (
    <div className={styles.controls}>
      <SubjectChoice {...props} />
      <div className={styles.pair}>
        {props.report.groups.length > 1 && <GroupChoice {...props} />}
        <SortChoice {...props} />
      </div>
      <Input
        className={styles.search}
        type="search"
        value={view.search}
        aria-label={texts.search}
        placeholder={texts.searchHint}
        contentBefore={<Search16Regular />}
        onChange={(_event, { value }) => onView({ ...view, search: value })}
      />
      {hasNotable(subject) && (
        <label className={styles.only}>
          <input
            type="checkbox"
            className={styles.box}
            checked={view.onlyNotable}
            onChange={({ currentTarget }) =>
              onView({ ...view, onlyNotable: currentTarget.checked })
            }
          />
          {texts.only[notableKind(subject)]}
        </label>
      )}
    </div>
  );
}

function SubjectChoice({ subject, subjects, onSubject }: Props): ReactElement {
  const texts = useTexts(rankingTexts);
  const { language } = usePane();
  const choose = (value: string) => {
    const chosen = subjects.find(({ id }) => id === value);
    if (chosen !== undefined) onSubject(chosen.id);
  };
  return (
    <LabelledSelect label={texts.subject} value={subject.id} onValue={choose}>
      {subjects.map(({ id, report }) => (
        <option key={id} value={id}>
          {report === null ? texts.overall : shortIndicatorTitle(language, report.indicator)}
        </option>
      ))}
    </LabelledSelect>
  );
}

function GroupChoice({ report, view, onView }: Props): ReactElement {
  const texts = useTexts(rankingTexts);
  const choose = (value: string) => onView({ ...view, group: value === "" ? null : Number(value) });
  return (
    <PaneSelect
      label={texts.group}
      value={view.group === null ? "" : String(view.group)}
      onValue={choose}
    >
      <option value="">{texts.allGroups}</option>
      {report.groups.map((group, index) => (
        <option key={group.id} value={String(index)}>
          {groupTitle(group, texts)}
        </option>
      ))}
    </PaneSelect>
  );
}

function SortChoice({ view, onView }: Props): ReactElement {
  const texts = useTexts(rankingTexts);
  const choose = (value: string) =>
    onView({ ...view, sort: rankingSorts.find((sort) => sort === value) ?? "rank" });
  return (
    <PaneSelect label={texts.sort} value={view.sort} onValue={choose}>
      {rankingSorts.map((sort) => (
        <option key={sort} value={sort}>
          {texts.sorts[sort]}
        </option>
      ))}
    </PaneSelect>
  );
}
