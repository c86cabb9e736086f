import { Button, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { parsePeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { stateTexts } from "../../strings/pane/states";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import { PeriodForm } from "./PeriodForm";

const kinds = ["month", "quarter", "week", "year", "span"] as const;
type Kind = (typeof kinds)[number];

/** Asks which period a sheet covers that does not say it; the answer is used for this reading. */
export function PeriodQuestion({ sheet }: { readonly sheet: string | null }): ReactElement {
  const texts = useTexts(stateTexts).periodUnknown;
  const { requests } = usePane();
  const [kind, setKind] = useState<Kind>("month");
  const [number, setNumber] = useState("");
  const [year, setYear] = useState("");
  const kindNames: Record<Kind, string> = { ...texts, year: texts.wholeYear };
  const label = kind === "span" ? texts.toMonth : texts.number;
  return (
    <PeriodForm
      numbers={[
        ...(kind === "year" ? [] : [{ label, value: number, onValue: setNumber }]),
        { label: texts.year, value: year, onValue: setYear },
      ]}
      period={() => periodOf(kind, number, year)}
      wrong={texts.wrong}
      onPeriod={(period) => void requests.readAs(sheet, period)}
      before={
        <Field label={texts.kind}>
          <PaneSelect value={kind} onValue={(value) => setKind(kindNamed(value))}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {kindNames[each]}
              </option>
            ))}
          </PaneSelect>
        </Field>
      }
    >
      <Button type="submit" appearance="primary">
        {texts.use}
      </Button>
    </PeriodForm>
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
