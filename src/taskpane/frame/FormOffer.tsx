import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { parsePeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { stateTexts } from "../../strings/pane/states";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { ReportFormOffer } from "../ReportFormOffer";
import { isBusy } from "../state/pane-state";
import { PeriodForm } from "./PeriodForm";

/** Where there is no tracking sheet: a blank form of a month. The month that is proposed is the one that the clock says. */
export function FormOffer(): ReactElement {
  const texts = useTexts(stateTexts).nothingFound;
  const { requests } = usePane();
  const busy = usePaneState(isBusy);
  const [today] = useState(() => new Date());
  const [month, setMonth] = useState(String(today.getMonth() + 1));
  const [year, setYear] = useState(String(today.getFullYear()));
  return (
    <PeriodForm
      numbers={[
        { label: texts.month, value: month, onValue: setMonth },
        { label: texts.year, value: year, onValue: setYear },
      ]}
      period={() => monthOf(month, year)}
      wrong={texts.wrong}
      onPeriod={(period) => void requests.askSheet({ which: "blank", period })}
      before={<span>{texts.offer}</span>}
    >
      <Button type="submit" disabledFocusable={busy}>
        {texts.blank}
      </Button>
      <ReportFormOffer />
    </PeriodForm>
  );
}

function monthOf(month: string, year: string): Extract<Period, { kind: "month" }> | null {
  const period = parsePeriodId(`${year.trim()}-${month.trim().padStart(2, "0")}`);
  return period?.kind === "month" ? period : null;
}
