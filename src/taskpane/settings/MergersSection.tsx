import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Merger } from "../../domain/settings";
import { mergerTexts } from "../../strings/pane/mergers";
import { formatDayIn } from "../../strings/pane/period-names";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import { EntryList } from "./EntryList";
import type { MergerDraft } from "./merger-draft";
import { mergerOf } from "./merger-draft";
import { MergerFields } from "./MergerFields";
import type { SettingsDraft } from "./settings-draft";

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

const nothingTyped: MergerDraft = { from: "", to: "", since: null };

function NewMerger({ onMerger }: NewMergerProps): ReactElement {
  const texts = useTexts(mergerTexts);
  const [draft, setDraft] = useState(nothingTyped);
  const [incomplete, setIncomplete] = useState(false);
  const add = () => {
    const merger = mergerOf(draft);
    setIncomplete(merger === null);
    if (merger === null) return;
    onMerger(merger);
    setDraft(nothingTyped);
  };
  return (
    <>
      <MergerFields
        draft={draft}
        incomplete={incomplete}
        onDraft={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <div>
        <Button onClick={add}>{texts.add}</Button>
      </div>
    </>
  );
}
