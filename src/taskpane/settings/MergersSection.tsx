import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Day } from "../../domain/period/period";
import type { Merger } from "../../domain/settings";
import { mergerTexts } from "../../strings/pane/mergers";
import { formatDayIn } from "../../strings/pane/period-names";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { Notice } from "../Notice";
import { usePane, useTexts } from "../pane-context";
import { DayField } from "./DayField";
import { EntryList } from "./EntryList";
import type { SettingsDraft } from "./settings-draft";
import { linesOf } from "./settings-draft";
import { LinesField, TextField } from "./TextField";

/** Units that became one, or got another name: the figures of before are then those of the old units together. */
export function MergersSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const own = useTexts(mergerTexts);
  const { language } = usePane();
  const { mergers } = draft.settings;
  const entries = mergers.map((merger) => ({
    text: own.entry(merger.from.join(" + "), merger.to, formatDayIn(language, merger.since)),
    without: { mergers: mergers.filter((other) => other !== merger) },
  }));
  return (
    <FoldedSection title={texts.sections.mergers}>
      <span>{own.help}</span>
      <EntryList label={texts.sections.mergers} entries={entries} draft={draft} />
      <NewMerger onMerger={(merger) => draft.change({ mergers: [...mergers, merger] })} />
    </FoldedSection>
  );
}

interface NewMergerProps {
  readonly onMerger: (merger: Merger) => void;
}

function NewMerger({ onMerger }: NewMergerProps): ReactElement {
  const texts = useTexts(mergerTexts);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [since, setSince] = useState<Day | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const add = () => {
    const old = linesOf(from);
    const complete = old.length > 0 && to.trim() !== "" && since !== null;
    setIncomplete(!complete);
    if (!complete) return;
    onMerger({ from: old, to: to.trim(), since });
    setFrom("");
    setTo("");
    setSince(null);
  };
  return (
    <>
      <LinesField label={texts.from} value={from} onText={setFrom} />
      <TextField label={texts.to} value={to} onText={setTo} />
      <DayField
        label={texts.since}
        value={since}
        onDay={(day, wrong) => setSince(wrong ? null : day)}
      />
      {incomplete && <Notice intent="error">{texts.incomplete}</Notice>}
      <div>
        <Button onClick={add}>{texts.add}</Button>
      </div>
    </>
  );
}
