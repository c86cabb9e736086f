import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Failure } from "../../app/outcome";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { stateTexts } from "../../strings/pane/states";
import { Notice } from "../Notice";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  offers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Made = { readonly sheet: string } | { readonly failure: Failure } | null;

/** Where there is no tracking sheet: a blank form, or next month's sheet with the units of the last one. */
export function FormOffer(): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(stateTexts).nothingFound;
  const { services, language } = usePane();
  const [made, setMade] = useState<Made>(null);
  const [busy, setBusy] = useState(false);
  const { createForm } = services;
  if (createForm === undefined) return null;
  const make = async (which: "blank" | "next-month") => {
    setBusy(true);
    const outcome = await createForm(which);
    setBusy(false);
    setMade(outcome.done ? outcome.value : { failure: outcome.failure });
  };
  return (
    <div className={styles.offers}>
      <span>{texts.offer}</span>
      <Button disabledFocusable={busy} onClick={() => void make("blank")}>
        {texts.blank}
      </Button>
      <Button disabledFocusable={busy} onClick={() => void make("next-month")}>
        {texts.nextMonth}
      </Button>
      <div role="status">
        {made !== null && (
          <Notice intent={"sheet" in made ? "success" : "error"}>
            {"sheet" in made ? texts.made(made.sheet) : formatFailureIn(language, made.failure)}
          </Notice>
        )}
      </div>
    </div>
  );
}
