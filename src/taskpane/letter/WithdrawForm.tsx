import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, SyntheticEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { ledgerPaneTexts } from "../../strings/pane/ledger";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({
  form: {
    alignSelf: "stretch",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly busy: boolean;
  readonly onWithdraw: (reason: string, by: string) => void;
  readonly onClose: () => void;
}

/** Why a document's reminders are taken back, and by whom; without a reason nothing is. */
export function WithdrawForm({ title, busy, onWithdraw, onClose }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ledgerPaneTexts);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const missing = asked && reason.trim() === "";
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== "") onWithdraw(reason.trim(), by.trim());
  };
  return (
    <form className={styles.form} aria-labelledby={id} noValidate onSubmit={submit}>
      <span id={id} className={styles.title}>
        {texts.withdrawOf(title)}
      </span>
      <Field
        label={texts.reason}
        required
        {...(missing ? { validationMessage: texts.reasonNeeded } : {})}
      >
        <Input
          input={{ ref: first }}
          className={styles.input}
          value={reason}
          placeholder={texts.reasonHint}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={texts.by}>
        <Input className={styles.input} value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {texts.withdraw}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.keep}
        </Button>
      </div>
    </form>
  );
}
