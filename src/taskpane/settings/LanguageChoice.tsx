import type { ReactElement } from "react";
import { settingTexts } from "../../strings/pane/settings";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField } from "./ChoiceField";

/** The pane's own language; kept on this machine, not in the workbook, for colleagues may choose otherwise. */
export function LanguageChoice(): ReactElement {
  const texts = useTexts(settingTexts);
  const { language, chooseLanguage } = usePane();
  return (
    <ChoiceField
      label={texts.language}
      value={language}
      choices={texts.languages}
      onChoice={chooseLanguage}
    />
  );
}
