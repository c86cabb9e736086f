import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One choice with its name. */
export interface Check<Id extends string> {
  readonly id: Id;
  readonly title: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly checks: readonly Check<Id>[];
  readonly chosen: readonly Id[];
  /** The chosen ids after a click, in the order of the list. */
  readonly onChosen: (chosen: readonly Id[]) => void;
}

/** Several of some choices, under one label. */
export function CheckList<Id extends string>(props: Props<Id>): ReactElement {
  const styles = useStyles();
  const { label, hint, checks, chosen, onChosen } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  const choose = (choice: Id, wanted: boolean) =>
    onChosen(
      checks
        .map((check) => check.id)
        .filter((each) => (each === choice ? wanted : chosen.includes(each))),
    );
  return (
    <div
      role="group"
      aria-labelledby={id}
      {...(hint === undefined ? {} : { "aria-describedby": hintId })}
      className={styles.list}
    >
      <span id={id}>{label}</span>
      {checks.map(({ id: choice, title }) => (
        <Checkbox
          key={choice}
          label={title}
          checked={chosen.includes(choice)}
          onChange={(_event, { checked }) => choose(choice, checked === true)}
        />
      ))}
      {hint !== undefined && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
