import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Day } from "../../domain/period/period";
import { settingTexts } from "../../strings/pane/settings";
import { useTexts } from "../pane-context";
import { formatTypedDay, parseTypedDay } from "./typed-day";
import { useTyped } from "./use-typed";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface Props {
  readonly label: string;
  readonly value: Day | null;
  readonly help?: string;
  /** The edition of the settings, where the field is part of them. */
  readonly edition?: number;
  /** Told of every change: the day, null for an empty field, and whether what is typed is no day. */
  readonly onDay: (day: Day | null, wrong: boolean) => void;
}

/** A day as it is written in Vietnam, day before month, whatever the machine's own language would show. */
export function DayField({ label, value, help, edition = 0, onDay }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const [typed, setTyped] = useTyped(edition);
  const stored = formatTypedDay(value);
  const parsed = typed === null ? value : parseTypedDay(typed);
  // What was typed is shown as typed ("1/7/2025") until the value is set from elsewhere.
  const shown = typed !== null && (parsed === undefined || parsed === value) ? typed : stored;
  const wrong = shown === typed && parsed === undefined;
  const change = (text: string) => {
    const day = parseTypedDay(text);
    setTyped(text);
    onDay(day === undefined ? value : day, day === undefined);
  };
  return (
    <Field
      label={label}
      {...(help === undefined ? {} : { hint: help })}
      {...(wrong ? { validationMessage: texts.day } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        placeholder={texts.dayHint}
        value={shown}
        onChange={(_event, { value: text }) => change(text)}
      />
    </Field>
  );
}
