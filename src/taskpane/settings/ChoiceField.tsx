import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PaneSelect } from "../PaneSelect";

interface Props<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  /** The choices with their names, in the order in which they are offered. */
  readonly choices: Readonly<Record<Choice, string>>;
  readonly onChoice: (choice: Choice) => void;
}

/** One of several choices with its label. */
export function ChoiceField<Choice extends string>(props: Props<Choice>): ReactElement {
  const ids = Object.keys(props.choices) as Choice[];
  const choose = (value: string) => {
    const chosen = ids.find((id) => id === value);
    if (chosen !== undefined) props.onChoice(chosen);
  };
  return (
    <Field label={props.label}>
      <PaneSelect value={props.value} onValue={choose}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {props.choices[id]}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
