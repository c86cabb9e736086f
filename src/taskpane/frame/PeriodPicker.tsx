import type { ReactElement } from "react";
import { formatPeriodId, parsePeriodId } from "../../domain/period/calendar";
import { frameTexts } from "../../strings/pane/frame";
import { formatPeriodTitle } from "../../strings/pane/period-names";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { LabelledSelect } from "../PaneSelect";
import type { Analysis } from "../pane-services";
import { isBusy } from "../state/pane-state";

/** The periods of the workbook, the latest first; choosing one reads it at once. */
export function PeriodPicker({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const texts = useTexts(frameTexts);
  const state = usePaneState();
  const { requests, language } = usePane();
  return (
    <LabelledSelect
      label={texts.period}
      value={formatPeriodId(analysis.report.period)}
      busy={isBusy(state)}
      onValue={(value) => void requests.read(parsePeriodId(value))}
    >
      {[...analysis.periods].reverse().map((period) => (
        <option key={formatPeriodId(period)} value={formatPeriodId(period)}>
          {formatPeriodTitle(language, period)}
        </option>
      ))}
    </LabelledSelect>
  );
}
