import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, SyntheticEvent } from "react";
import { useState } from "react";
import { parsePeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { stateTexts } from "../../strings/pane/states";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { ReportFormOffer } from "../ReportFormOffer";
import { isBusy } from "../state/pane-state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  short: { minWidth: 0 },
});

/** Where there is no tracking sheet: a blank form of a month. The month that is proposed is the one that the clock says. */
export function FormOffer(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(stateTexts).nothingFound;
  const { requests } = usePane();
  const busy = isBusy(usePaneState());
  const [today] = useState(() => new Date());
  const [month, setMonth] = useState(String(today.getMonth() + 1));
  const [year, setYear] = useState(String(today.getFullYear()));
  const [wrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const period = monthOf(month, year);
    setWrong(period === null);
    if (period !== null) void requests.askSheet({ which: "blank", period });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <span>{texts.offer}</span>
      <div className={styles.pair}>
        <Field label={texts.month}>
          <Input
            className={styles.short}
            inputMode="numeric"
            value={month}
            onChange={(_event, { value }) => setMonth(value)}
          />
        </Field>
        <Field label={texts.year}>
          <Input
            className={styles.short}
            inputMode="numeric"
            value={year}
            onChange={(_event, { value }) => setYear(value)}
          />
        </Field>
      </div>
      {wrong && <div role="alert">{texts.wrong}</div>}
      <Button type="submit" disabledFocusable={busy}>
        {texts.blank}
      </Button>
      <ReportFormOffer />
    </form>
  );
}

function monthOf(month: string, year: string): Extract<Period, { kind: "month" }> | null {
  const period = parsePeriodId(`${year.trim()}-${month.trim().padStart(2, "0")}`);
  return period?.kind === "month" ? period : null;
}
