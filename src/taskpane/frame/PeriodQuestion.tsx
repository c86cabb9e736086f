import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SyntheticEvent, ReactElement } from "react";
import { useState } from "react";
import { parsePeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { stateTexts } from "../../strings/pane/states";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  short: { minWidth: 0 },
});

const kinds = ["month", "quarter", "week", "year", "span"] as const;
type Kind = (typeof kinds)[number];

/** Asks which period a sheet covers that does not say it; the answer is used for this reading. */
export function PeriodQuestion({ sheet }: { readonly sheet: string | null }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(stateTexts).periodUnknown;
  const { requests } = usePane();
  const [kind, setKind] = useState<Kind>("month");
  const [number, setNumber] = useState("");
  const [year, setYear] = useState("");
  const [wrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const period = periodOf(kind, number, year);
    setWrong(period === null);
    if (period !== null) void requests.readAs(sheet, period);
  };
  const kindNames: Record<Kind, string> = { ...texts, year: texts.wholeYear };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={texts.kind}>
        <PaneSelect value={kind} onValue={(value) => setKind(kindNamed(value))}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {kindNames[each]}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <div className={styles.pair}>
        {kind !== "year" && (
          <Field label={kind === "span" ? texts.toMonth : texts.number}>
            <Input
              className={styles.short}
              inputMode="numeric"
              value={number}
              onChange={(_event, { value }) => setNumber(value)}
            />
          </Field>
        )}
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
      <Button type="submit" appearance="primary">
        {texts.use}
      </Button>
    </form>
  );
}

function kindNamed(name: string): Kind {
  return kinds.find((kind) => kind === name) ?? "month";
}

function periodOf(kind: Kind, number: string, year: string): Period | null {
  const two = number.trim().padStart(2, "0");
  const shapes: Record<Kind, string> = {
    month: `${year.trim()}-${two}`,
    quarter: `${year.trim()}-Q${number.trim()}`,
    week: `${year.trim()}-W${two}`,
    year: year.trim(),
    span: `${year.trim()}-01/${year.trim()}-${two}`,
  };
  return parsePeriodId(shapes[kind]);
}
