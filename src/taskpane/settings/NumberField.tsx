import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { settingTexts } from "../../strings/pane/settings";
import { useTexts } from "../pane-context";
import type { SettingsDraft } from "./settings-draft";
import { parseTypedNumber } from "./settings-draft";
import { useTyped } from "./use-typed";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface Props {
  readonly label: string;
  /** Where the label stands elsewhere, as in a table. */
  readonly hideLabel?: boolean;
  readonly value: number | null;
  /** The number that an empty field stands for, shown while nothing is typed. */
  readonly standsFor?: number;
  /** Where only whole numbers make sense: the least of them. */
  readonly wholeFrom?: number;
  readonly draft: SettingsDraft;
  readonly onNumber: (value: number | null) => void;
}

/** A number with its label. What can't be read as one is said at the field and keeps the settings from being saved. */
export function NumberField(props: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const { label, hideLabel = false, standsFor, wholeFrom } = props;
  const { shown, change } = useTypedNumber(props);
  const wrong = Number.isNaN(parseTypedNumber(shown, wholeFrom));
  const message = wholeFrom === undefined ? texts.number : texts.whole(wholeFrom);
  return (
    <Field {...(hideLabel ? {} : { label })} {...(wrong ? { validationMessage: message } : {})}>
      <Input
        className={styles.input}
        inputMode="decimal"
        value={shown}
        {...(hideLabel ? { "aria-label": label } : {})}
        {...(standsFor === undefined ? {} : { placeholder: formatTyped(standsFor) })}
        onChange={(_event, { value: text }) => change(text)}
      />
    </Field>
  );
}

interface TypedNumber {
  readonly shown: string;
  readonly change: (text: string) => void;
}

/** What was typed is shown as typed ("98,", or nothing yet) as long as it is the number that the settings hold. */
function useTypedNumber(props: Props): TypedNumber {
  const { label, value, standsFor = null, wholeFrom, draft, onNumber } = props;
  const [typed, setTyped] = useTyped(draft.edition);
  const parsed = typed === null ? null : parseTypedNumber(typed, wholeFrom);
  const isOwn = Number.isNaN(parsed) || (parsed ?? standsFor) === value;
  const stored = value === null ? "" : formatTyped(value);
  return {
    shown: typed !== null && isOwn ? typed : stored,
    change: (text) => {
      const number = parseTypedNumber(text, wholeFrom);
      setTyped(text);
      draft.markWrong(label, Number.isNaN(number));
      if (!Number.isNaN(number)) onNumber(number);
    },
  };
}

function formatTyped(value: number): string {
  return String(value).replace(".", ",");
}
