import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Settings } from "../../domain/settings";
import { settingTexts } from "../../strings/pane/settings";
import { Notice } from "../Notice";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { LanguageChoice } from "./LanguageChoice";
import { LookSection } from "./LookSection";
import { MergersSection } from "./MergersSection";
import { OfficeSection } from "./OfficeSection";
import { RankingSection } from "./RankingSection";
import { RememberedSection } from "./RememberedSection";
import { RulesSection } from "./RulesSection";
import { SettingsFileSection } from "./SettingsFileSection";
import type { SettingsDraft } from "./settings-draft";
import { SigningSection } from "./SigningSection";
import { SuperiorSection } from "./SuperiorSection";
import { WeightsSection } from "./WeightsSection";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // Stays in view while the long form is scrolled, so that a change is never left unsaved unseen.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Everything that an office can choose; kept in the workbook when it is saved, and then everything is computed again. */
export function SettingsTab({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const stored = analysis.report.settings;
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [edition, setEdition] = useState(0);
  const draft: SettingsDraft = {
    settings: { ...stored, ...changes },
    edition,
    change: (change) => setChanges((before) => ({ ...before, ...change })),
    markWrong: (field, isWrong) => setWrong((before) => withMark(before, field, isWrong)),
  };
  const discard = () => {
    setChanges({});
    setWrong(new Set());
    setEdition(edition + 1);
  };
  return (
    <div className={styles.tab}>
      <LanguageChoice />
      <OfficeSection draft={draft} />
      <SigningSection draft={draft} />
      <SuperiorSection draft={draft} />
      <RankingSection draft={draft} />
      <WeightsSection draft={draft} report={analysis.report} />
      <RulesSection draft={draft} report={analysis.report} />
      <MergersSection draft={draft} />
      <LookSection draft={draft} />
      <RememberedSection draft={draft} />
      <SettingsFileSection draft={draft} />
      <SaveBar
        settings={draft.settings}
        changed={Object.keys(changes).length > 0}
        wrong={wrong.size > 0}
        onClear={discard}
      />
    </div>
  );
}

interface SaveBarProps {
  readonly settings: Settings;
  readonly changed: boolean;
  readonly wrong: boolean;
  readonly onClear: () => void;
}

function SaveBar({ settings, changed, wrong, onClear }: SaveBarProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const { requests, store } = usePane();
  const save = async () => {
    if (!(await requests.saveSettings(settings))) return;
    onClear();
    store.dispatch({ kind: "noted", note: texts.saved, canUndo: true });
  };
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={!changed || wrong}
        onClick={() => void save()}
      >
        {texts.save}
      </Button>
      <Button disabledFocusable={!changed && !wrong} onClick={onClear}>
        {texts.discard}
      </Button>
      {wrong ? (
        <Notice intent="error">{texts.mendNumbers}</Notice>
      ) : (
        changed && <span>{texts.unsaved}</span>
      )}
    </div>
  );
}

function withMark(marks: ReadonlySet<string>, field: string, marked: boolean): ReadonlySet<string> {
  if (marks.has(field) === marked) return marks;
  const changed = new Set(marks);
  if (marked) changed.add(field);
  else changed.delete(field);
  return changed;
}
