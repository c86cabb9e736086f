import type { ReactElement } from "react";
import { useState } from "react";
import type { Signer } from "../../domain/settings";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { useTexts } from "../pane-context";
import type { SettingsDraft } from "./settings-draft";
import { linesOf, withText } from "./settings-draft";
import { LinesField, TextField } from "./TextField";

/** Who signs, to whom the letter goes, and who gets a copy. */
export function SigningSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const { settings, change } = draft;
  const field = (key: keyof Signer, label: string) => (
    <TextField
      label={label}
      value={settings.signer[key] ?? ""}
      onText={(text) => change({ signer: withText(settings.signer, key, text) })}
    />
  );
  return (
    <FoldedSection title={texts.sections.signing}>
      {field("capacity", texts.capacity)}
      {field("position", texts.position)}
      {field("name", texts.signer)}
      <ListField
        label={texts.addressees}
        entries={settings.addressees}
        onEntries={(addressees) => change({ addressees })}
      />
      <ListField
        label={texts.distribution}
        entries={settings.distribution}
        onEntries={(distribution) => change({ distribution })}
      />
    </FoldedSection>
  );
}

interface ListFieldProps {
  readonly label: string;
  readonly entries: readonly string[];
  readonly onEntries: (entries: readonly string[]) => void;
}

/** A list as lines of text. A line that is being begun is kept as typed, though it is no entry yet. */
function ListField({ label, entries, onEntries }: ListFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const stored = entries.join("\n");
  const shown = typed !== null && linesOf(typed).join("\n") === stored ? typed : stored;
  return (
    <LinesField
      label={label}
      value={shown}
      onText={(text) => {
        setTyped(text);
        onEntries(linesOf(text));
      }}
    />
  );
}
