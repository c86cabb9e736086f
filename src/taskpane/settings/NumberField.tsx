import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { settingTexts } from "../../strings/pane/settings";
import { useTexts } from "../pane-context";
import type { SettingsDraft } from "./settings-draft";
import { parseTypedNumber } from "./settings-draft";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface Props {
  readonly label: string;
  /** Where the label stands elsewhere, as in a table. */
  readonly hideLabel?: boolean;
  readonly value: number | null;
  /** The default, shown while nothing is typed. */
  readonly placeholder?: string;
  readonly draft: SettingsDraft;
  readonly onNumber: (value: number | null) => void;
}

/** A number with its label. What can't be read as one is said at the field and keeps the settings from being saved. */
export function NumberField(props: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const { label, hideLabel = false, value, draft, onNumber } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const stored = value === null ? "" : String(value).replace(".", ",");
  // What was typed is shown as typed ("98,") until the value is set from elsewhere.
  const shown = typed !== null && sameNumber(typed, value) ? typed : stored;
  const wrong = Number.isNaN(parseTypedNumber(shown));
  const change = (text: string) => {
    const parsed = parseTypedNumber(text);
    setTyped(text);
    draft.markWrong(label, Number.isNaN(parsed));
    if (!Number.isNaN(parsed)) onNumber(parsed);
  };
  return (
    <Field
      {...(hideLabel ? {} : { label })}
      {...(wrong ? { validationMessage: texts.number } : {})}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={shown}
        {...(hideLabel ? { "aria-label": label } : {})}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        onChange={(_event, { value: text }) => change(text)}
      />
    </Field>
  );
}

function sameNumber(typed: string, value: number | null): boolean {
  const parsed = parseTypedNumber(typed);
  return Number.isNaN(parsed) || parsed === value;
}
