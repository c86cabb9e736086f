import type { ReactElement } from "react";
import { useState } from "react";
import type { Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { useTexts } from "../pane-context";
import { TextField } from "../settings/TextField";
import { RemedyForm } from "./RemedyForm";

interface Props {
  readonly written: string;
  readonly meant: string;
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** Says that a name as written means a unit that is known by another spelling. */
export function AliasForm({ written, meant, settings, onClose }: Props): ReactElement {
  const texts = useTexts(findingTexts).alias;
  const [name, setName] = useState(meant);
  const answer = () =>
    name.trim() === ""
      ? null
      : { ...settings, aliases: { ...settings.aliases, [written]: name.trim() } };
  return (
    <RemedyForm
      title={meant === "" ? texts.titleOpen(written) : texts.title(written, meant)}
      answer={answer}
      onClose={onClose}
    >
      <span>{texts.help}</span>
      <TextField label={texts.meant} value={name} onText={setName} />
    </RemedyForm>
  );
}
