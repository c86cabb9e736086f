import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { HelpButton } from "../help/HelpButton";
import { isBusy, shownAnalysis } from "../state/pane-state";
import { ActionBar } from "./ActionBar";
import { FoundSummary } from "./FoundSummary";
import { OutcomeMessage } from "./OutcomeMessage";
import { PeriodPicker } from "./PeriodPicker";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel draws its own menu over the top right corner of the pane.
  titleRow: { display: "flex", alignItems: "center", gap: "4px", paddingRight: "36px" },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The top of the pane: what was found, the period, the one primary button, and what became of the last request. */
export function PaneHeader(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { store, requests } = usePane();
  const busy = usePaneState(isBusy);
  const analysis = usePaneState(shownAnalysis);
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{texts.title}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          title={texts.rereadTip}
          disabledFocusable={busy}
          onClick={() => void requests.read(store.state().period)}
        >
          {texts.reread}
        </Button>
        <HelpButton />
      </div>
      {analysis !== null && (
        <>
          <PeriodPicker analysis={analysis} />
          <FoundSummary analysis={analysis} />
        </>
      )}
      <ActionBar />
      <OutcomeMessage />
    </header>
  );
}
