import type { ReactElement } from "react";
import type { SuperiorLetter } from "../../domain/settings";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { useTexts } from "../pane-context";
import { DayField } from "./DayField";
import type { SettingsDraft } from "./settings-draft";
import { withText } from "./settings-draft";
import { TextField } from "./TextField";

/** The superior's letter that a letter of ours carries out (kind `relay-directive`). All of it emptied is no letter. */
export function SuperiorSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const letter: SuperiorLetter = draft.settings.superiorLetter ?? {};
  const change = (key: keyof SuperiorLetter, text: string) => {
    const changed = withText(letter, key, text);
    draft.change({ superiorLetter: Object.keys(changed).length === 0 ? null : changed });
  };
  const field = (key: keyof SuperiorLetter, label: string) => (
    <TextField label={label} value={letter[key] ?? ""} onText={(text) => change(key, text)} />
  );
  return (
    <FoldedSection title={texts.sections.superior}>
      {field("number", texts.superiorNumber)}
      <DayField
        label={texts.superiorDate}
        value={letter.date ?? null}
        edition={draft.edition}
        onDay={(day, wrong) => {
          draft.markWrong(texts.superiorDate, wrong);
          change("date", day ?? "");
        }}
      />
      {field("issuer", texts.superiorIssuer)}
      {field("subject", texts.superiorSubject)}
    </FoldedSection>
  );
}
