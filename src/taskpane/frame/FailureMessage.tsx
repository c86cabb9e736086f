import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FailureCode } from "../../app/failure";
import type { Failure } from "../../app/outcome";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { frameTexts } from "../../strings/pane/frame";
import { stateTexts } from "../../strings/pane/states";
import { Notice } from "../Notice";
import { usePane, usePaneState, useTexts } from "../pane-context";

/** What is being done when something fails; the title says it. */
export type FailedRequest = "read" | "write" | "undo" | "reveal" | "sheet";

interface Props {
  readonly failure: Failure;
  readonly during: FailedRequest;
}

/** After these only a fresh start of the pane helps. */
const needsReload: ReadonlySet<FailureCode> = new Set(["session-lost"]);

/** After these a new preview must be agreed to, not the old plan. */
const needsPreview: ReadonlySet<FailureCode> = new Set(["changed-meanwhile"]);

/** A failure as an alert: what happened, where, what to do, and the button that does it. */
export function FailureMessage({ failure, during }: Props): ReactElement {
  const texts = useTexts(frameTexts);
  const states = useTexts(stateTexts);
  const { language, store } = usePane();
  const titles = {
    read: states.failedTitle,
    write: states.writeFailedTitle,
    undo: states.undoFailedTitle,
    reveal: states.failedTitle,
    sheet: states.writeFailedTitle,
  };
  return (
    <Notice
      intent="error"
      title={titles[during]}
      actions={
        <>
          <NextStep failure={failure} during={during} />
          {during !== "read" && (
            <Button size="small" onClick={() => store.dispatch({ kind: "dismissed" })}>
              {texts.close}
            </Button>
          )}
        </>
      }
    >
      {formatFailureIn(language, failure)}
    </Notice>
  );
}

function NextStep({ failure, during }: Props): ReactElement | null {
  const texts = useTexts(frameTexts);
  const period = usePaneState((state) => state.period);
  const { requests, surroundings } = usePane();
  if (needsReload.has(failure.code)) {
    return (
      <Button size="small" onClick={surroundings.reload}>
        {texts.reload}
      </Button>
    );
  }
  // The button that asked for the sheet is still there.
  if (during === "sheet") return null;
  if (needsPreview.has(failure.code)) {
    return (
      <Button size="small" onClick={() => void requests.preview()}>
        {texts.preview}
      </Button>
    );
  }
  const again: Record<Exclude<FailedRequest, "sheet">, () => Promise<void>> = {
    read: () => requests.read(period),
    write: requests.compute,
    undo: () => requests.undo("if-untouched"),
    reveal: () => requests.read(period),
  };
  return (
    <Button size="small" onClick={() => void again[during]()}>
      {during === "reveal" ? texts.reread : texts.retry}
    </Button>
  );
}
