import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChartMultiple20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { rankingTexts } from "../../strings/pane/ranking";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Analysis, Subject } from "../pane-services";
import { isBusy } from "../state/pane-state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly analysis: Analysis;
  readonly subject: Subject;
}

/** Puts the course of what is shown, or of its ranks, on a sheet with a chart; nothing where there is only one period of the kind. */
export function TrendOffer({ analysis, subject }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { requests } = usePane();
  const busy = usePaneState(isBusy);
  const { kind } = analysis.report.period;
  if (analysis.periods.filter((period) => period.kind === kind).length < 2) return null;
  const offer = (measure: "figure" | "rank", words: string) => (
    <Button
      appearance="subtle"
      size="small"
      icon={<ChartMultiple20Regular />}
      disabledFocusable={busy}
      onClick={() => void requests.askSheet({ which: "trend", subject, measure })}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {offer("figure", texts.insertTrend)}
      {offer("rank", texts.insertRanks)}
    </div>
  );
}
