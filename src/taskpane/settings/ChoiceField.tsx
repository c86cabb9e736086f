import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface Props<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  /** The choices with their names, in the order in which they are offered. */
  readonly choices: Readonly<Record<Choice, string>>;
  readonly onChoice: (choice: Choice) => void;
}

/** One of several choices, as the platform's own list: it works alike with keys, touch and screen readers. */
export function ChoiceField<Choice extends string>(props: Props<Choice>): ReactElement {
  const styles = useStyles();
  const ids = Object.keys(props.choices) as Choice[];
  return (
    <Field label={props.label}>
      <Select
        className={styles.select}
        value={props.value}
        onChange={(_event, { value }) => {
          const chosen = ids.find((id) => id === value);
          if (chosen !== undefined) props.onChoice(chosen);
        }}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {props.choices[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
