import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent, ReactElement } from "react";
import { useRef, useState } from "react";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import { saveFile } from "../save-file";
import type { SettingsDraft } from "./settings-draft";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { overflowWrap: "anywhere" },
});

const fileName = "xep-hang-tthc.json";

/** Settings out to a file and in from one, so that offices can share them. What comes in is shown first and saved by hand. */
export function SettingsFileSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const { services, surroundings, language } = usePane();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const exportFile = async () => {
    const text = await services.formatSettings(draft.settings);
    if (!surroundings.canDownload) {
      setShown(text);
      return;
    }
    saveFile(fileName, new Blob([text], { type: "application/json" }));
    setSaid(texts.exported(fileName));
  };
  const importFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    const parsed = await services.parseSettings(await file.text());
    input.value = "";
    if (parsed.done) draft.change(parsed.value);
    setSaid(parsed.done ? texts.imported : formatFailureIn(language, parsed.failure));
  };
  return (
    <FoldedSection title={texts.sections.file}>
      <div className={styles.buttons}>
        <Button onClick={() => void exportFile()}>{texts.export}</Button>
        <Button onClick={() => chooser.current?.click()}>{texts.import}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={texts.import}
          hidden
          onChange={(event) => void importFile(event)}
        />
      </div>
      <div role="status" className={styles.said}>
        {said}
      </div>
      {shown !== null && (
        <Field label={texts.exportText}>
          <Textarea readOnly rows={6} value={shown} />
        </Field>
      )}
    </FoldedSection>
  );
}
