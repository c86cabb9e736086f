import type { ReactElement } from "react";
import { formatPeriodId, parsePeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { frameTexts } from "../../strings/pane/frame";
import { formatPeriodTitle } from "../../strings/pane/period-names";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { LabelledSelect } from "../PaneSelect";
import type { Analysis } from "../pane-services";
import { isBusy } from "../state/pane-state";

/** The periods of the workbook, the latest first, and below them those that its months add up to; choosing one reads it at once. */
export function PeriodPicker({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const texts = useTexts(frameTexts);
  const busy = usePaneState(isBusy);
  const { requests, language } = usePane();
  const optionOf = (period: Period) => (
    <option key={formatPeriodId(period)} value={formatPeriodId(period)}>
      {formatPeriodTitle(language, period)}
    </option>
  );
  return (
    <LabelledSelect
      label={texts.period}
      value={formatPeriodId(analysis.report.period)}
      busy={busy}
      onValue={(value) => void requests.read(parsePeriodId(value))}
    >
      {analysis.periods.toReversed().map(optionOf)}
      {analysis.summable.length > 0 && (
        <optgroup label={texts.addedUp}>{analysis.summable.toReversed().map(optionOf)}</optgroup>
      )}
    </LabelledSelect>
  );
}
