import { Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Settings } from "../../domain/settings";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { useTexts } from "../pane-context";
import type { SettingsDraft } from "./settings-draft";

type SwitchKey = {
  [Key in keyof Settings]: Settings[Key] extends boolean ? Key : never;
}[keyof Settings];

/** Highlights on the tracking sheet and the small choices of wording. */
export function LookSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const choice = (key: SwitchKey, label: string) => (
    <Switch
      label={label}
      checked={draft.settings[key]}
      onChange={(_event, { checked }) => draft.change({ [key]: checked })}
    />
  );
  return (
    <FoldedSection title={texts.sections.look}>
      {choice("highlightTrackingSheet", texts.highlight)}
      {choice("trailingZeros", texts.trailingZeros)}
      {choice("percentagePoints", texts.percentagePoints)}
      {choice("capitaliseNamedUnits", texts.capitalise)}
    </FoldedSection>
  );
}
