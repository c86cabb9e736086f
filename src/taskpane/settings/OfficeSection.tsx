import type { ReactElement } from "react";
import type { Authority } from "../../domain/settings";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { useTexts } from "../pane-context";
import { ChoiceField } from "./ChoiceField";
import type { SettingsDraft } from "./settings-draft";
import { withText } from "./settings-draft";
import { TextField } from "./TextField";

/** Level and the issuing body; what stays empty is taken from the title of the tracking sheet. */
export function OfficeSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const { settings, change } = draft;
  const field = (key: keyof Authority, label: string, hint: string) => (
    <TextField
      label={label}
      hint={hint}
      value={settings.authority[key] ?? ""}
      onText={(text) => change({ authority: withText(settings.authority, key, text) })}
    />
  );
  return (
    <FoldedSection title={texts.sections.office}>
      <ChoiceField
        label={texts.level}
        value={settings.level}
        choices={texts.levels}
        onChoice={(level) => change({ level })}
      />
      {field("superior", texts.superior, "")}
      {field("name", texts.authority, texts.fromSheet)}
      {field("place", texts.place, texts.fromSheet)}
      {field("abbreviation", texts.abbreviation, "UBND")}
      {field("drafter", texts.drafter, "VP")}
      <TextField
        label={texts.ownUnit}
        value={settings.ownUnit ?? ""}
        onText={(text) => change({ ownUnit: text === "" ? null : text })}
      />
    </FoldedSection>
  );
}
