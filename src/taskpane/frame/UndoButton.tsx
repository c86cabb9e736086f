import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { isBusy } from "../state/pane-state";

/** Takes the last write back. `last` is the quiet one that is offered after the pane was opened again. */
export function UndoButton({ last = false }: { readonly last?: boolean }): ReactElement {
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  const busy = usePaneState(isBusy);
  return (
    <Button
      size="small"
      appearance={last ? "subtle" : "secondary"}
      disabledFocusable={busy}
      onClick={() => void requests.undo("if-untouched")}
    >
      {last ? texts.undoLast : texts.undo}
    </Button>
  );
}
