import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { lazyPart } from "../lazy-part";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { StepProgress, WorkStep } from "../pane-services";
import type { PaneState } from "../state/pane-state";
import { isBusy, shownPreview } from "../state/pane-state";
import { WaitingHint } from "./WaitingHint";

const PreviewDialog = lazyPart(async () => (await import("./PreviewDialog")).PreviewDialog);

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
  progress: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
  },
  bar: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    width: "100%",
    height: "4px",
    accentColor: tokens.colorBrandBackground,
  },
});

/** The primary button with its preview, and the progress of what runs. Buttons stay focusable while work runs, so focus is never lost. */
export function ActionBar(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  const busy = usePaneState(isBusy);
  const previewing = usePaneState(shownPreview) !== null;
  // Once it was needed the dialog stays, closed: taken out while open it would leave the pane hidden from screen readers.
  const [wasPreviewed, setWasPreviewed] = useState(false);
  if (previewing && !wasPreviewed) setWasPreviewed(true);
  const bar = useRef<HTMLDivElement>(null);
  // The dialog takes the focus and is gone when it is closed; the focus goes back to where the way on begins.
  useEffect(() => {
    const buttons = bar.current;
    if (!previewing || buttons === null) return;
    return () => buttons.querySelector("button")?.focus();
  }, [previewing]);
  return (
    <>
      <div ref={bar} className={styles.buttons}>
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void requests.compute()}
        >
          {texts.compute}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void requests.preview()}>
          {texts.preview}
        </Button>
      </div>
      <WorkProgress />
      {wasPreviewed && <PreviewDialog />}
    </>
  );
}

/** What runs, and how far it is. Steps come many a second; only this is drawn at each. */
function WorkProgress(): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  const reading = usePaneState((state) => state.reading);
  const writing = usePaneState((state) => state.writing);
  const running = runningStep({ reading, writing });
  if (running === null) return null;
  return (
    <div className={styles.progress}>
      <span>
        {texts.step[running.step]}
        {running.progress !== null && ` ${sharePercent(running.progress)} %`}
      </span>
      {running.stoppable && (
        <Button size="small" onClick={requests.stop}>
          {texts.cancel}
        </Button>
      )}
      <progress
        className={styles.bar}
        aria-label={texts.step[running.step]}
        {...(running.progress && { value: running.progress.done, max: running.progress.of })}
      />
      <WaitingHint key={running.step} />
    </div>
  );
}

function runningStep({ reading, writing }: Pick<PaneState, "reading" | "writing">): {
  readonly step: WorkStep;
  readonly progress: StepProgress | null;
  readonly stoppable: boolean;
} | null {
  if (writing.kind === "busy") return writing;
  if (reading.kind !== "reading") return null;
  return { step: reading.step, progress: reading.progress, stoppable: true };
}

function sharePercent({ done, of }: StepProgress): number {
  return Math.floor((100 * done) / of);
}
