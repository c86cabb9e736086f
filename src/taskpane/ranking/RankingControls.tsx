import { Field, Input, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Report } from "../../domain/report";
import { indicatorTitle } from "../../strings/pane/indicator-titles";
import { rankingTexts } from "../../strings/pane/ranking";
import { usePane, useTexts } from "../pane-context";
import type { Subject } from "../pane-services";
import type { RankingView } from "./ranking-rows";
import { notableKind, rankingSorts } from "./ranking-rows";
import type { RankingSubject } from "./ranking-subject";
import { groupTitle } from "./group-title";

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
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
  const { language } = usePane();
  const { subject, subjects, view, onView } = props;
  const chooseSubject = (value: string) => {
    const chosen = subjects.find(({ id }) => id === value);
    if (chosen !== undefined) props.onSubject(chosen.id);
  };
  return (
    <div className={styles.controls}>
      <Field label={texts.subject}>
        <Select value={subject.id} onChange={(_event, { value }) => chooseSubject(value)}>
          {subjects.map(({ id, report }) => (
            <option key={id} value={id}>
              {report === null ? texts.overall : indicatorTitle(language, report.indicator)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {props.report.groups.length > 1 && <GroupChoice {...props} />}
        <SortChoice {...props} />
      </div>
      <Field label={texts.search}>
        <Input
          className={styles.narrow}
          type="search"
          value={view.search}
          placeholder={texts.searchHint}
          contentBefore={<Search16Regular />}
          onChange={(_event, { value }) => onView({ ...view, search: value })}
        />
      </Field>
      <Switch
        label={texts.only[notableKind(subject)]}
        checked={view.onlyNotable}
        onChange={(_event, { checked }) => onView({ ...view, onlyNotable: checked })}
      />
    </div>
  );
}

function GroupChoice({ report, view, onView }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const choose = (value: string) => onView({ ...view, group: value === "" ? null : Number(value) });
  return (
    <Field label={texts.group}>
      <Select
        className={styles.narrow}
        value={view.group === null ? "" : String(view.group)}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="">{texts.allGroups}</option>
        {report.groups.map((group, index) => (
          <option key={group.id} value={String(index)}>
            {groupTitle(group, texts)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function SortChoice({ view, onView }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const choose = (value: string) =>
    onView({ ...view, sort: rankingSorts.find((sort) => sort === value) ?? "rank" });
  return (
    <Field label={texts.sort}>
      <Select
        className={styles.narrow}
        value={view.sort}
        onChange={(_event, { value }) => choose(value)}
      >
        {rankingSorts.map((sort) => (
          <option key={sort} value={sort}>
            {texts.sorts[sort]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
