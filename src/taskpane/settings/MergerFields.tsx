import type { ReactElement } from "react";
import { mergerTexts } from "../../strings/pane/mergers";
import { Notice } from "../Notice";
import { useTexts } from "../pane-context";
import { DayField } from "./DayField";
import type { MergerDraft } from "./merger-draft";
import { LinesField, TextField } from "./TextField";

interface Props {
  readonly draft: MergerDraft;
  /** Whether it was tried to go on although a part is missing. */
  readonly incomplete: boolean;
  readonly onDraft: (change: Partial<MergerDraft>) => void;
}

/** The parts of a merger: old units, new unit, day. */
export function MergerFields({ draft, incomplete, onDraft }: Props): ReactElement {
  const texts = useTexts(mergerTexts);
  return (
    <>
      <LinesField label={texts.from} value={draft.from} onText={(from) => onDraft({ from })} />
      <TextField label={texts.to} value={draft.to} onText={(to) => onDraft({ to })} />
      <DayField
        label={texts.since}
        value={draft.since}
        onDay={(day, wrong) => onDraft({ since: wrong ? null : day })}
      />
      {incomplete && <Notice intent="error">{texts.incomplete}</Notice>}
    </>
  );
}
