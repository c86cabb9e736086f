import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, SyntheticEvent } from "react";
import { useState } from "react";
import type { Period } from "../../domain/period/period";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  numbers: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  number: { minWidth: 0 },
});

/** A number of a few digits, as it is being typed. */
export interface NumberEntry {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

interface PeriodFormProps<Asked extends Period> {
  readonly numbers: readonly NumberEntry[];
  /** The period that the fields make; null where they make none, which is said in `wrong`. */
  readonly period: () => Asked | null;
  readonly wrong: string;
  readonly onPeriod: (period: Asked) => void;
  readonly before: ReactNode;
  /** Buttons, one of which submits. */
  readonly children: ReactNode;
}

/** Asks for a period by its numbers, side by side, and says where they make none. */
export function PeriodForm<Asked extends Period>(props: PeriodFormProps<Asked>): ReactElement {
  const styles = useStyles();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const period = props.period();
    setWrong(period === null);
    if (period !== null) props.onPeriod(period);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {props.before}
      <div className={styles.numbers}>
        {props.numbers.map(({ label, value, onValue }) => (
          <Field key={label} label={label}>
            <Input
              className={styles.number}
              inputMode="numeric"
              value={value}
              onChange={(_event, typed) => onValue(typed.value)}
            />
          </Field>
        ))}
      </div>
      {isWrong && <div role="alert">{props.wrong}</div>}
      {props.children}
    </form>
  );
}
