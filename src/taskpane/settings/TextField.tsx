import { Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onText: (text: string) => void;
}

/** One line of text with its label. */
export function TextField({ label, value, hint, onText }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.input}
        value={value}
        {...(hint === undefined ? {} : { placeholder: hint })}
        onChange={(_event, { value: text }) => onText(text)}
      />
    </Field>
  );
}

/** Several lines of text with their label. */
export function LinesField({ label, value, onText }: Props): ReactElement {
  return (
    <Field label={label}>
      <Textarea
        resize="vertical"
        rows={3}
        value={value}
        onChange={(_event, { value: text }) => onText(text)}
      />
    </Field>
  );
}
