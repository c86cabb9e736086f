import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts } from "../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "./pane-context";
import { isBusy } from "./state/pane-state";

/** Makes the sheet on which the figures of the quarterly report are filled in, or brings the one that is there into view. */
export function ReportFormOffer(): ReactElement {
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  const busy = usePaneState(isBusy);
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => void requests.askSheet({ which: "report-form" })}
    >
      {texts.reportForm}
    </Button>
  );
}
