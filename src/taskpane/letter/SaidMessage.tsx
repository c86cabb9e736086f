import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { UndoButton } from "../frame/UndoButton";
import { Notice } from "../Notice";
import { usePaneState } from "../pane-context";
import { LetterFindings } from "./LetterFindings";
import type { Said } from "./use-action";

const useStyles = makeStyles({ region: { ":empty": { display: "none" } } });

/** What came of the last action; the region is always there, so that screen readers are told of what appears in it. */
export function SaidMessage({ said }: { readonly said: Said | null }): ReactElement {
  const styles = useStyles();
  const isUndone = usePaneState(({ writing }) => writing.kind === "undone");
  // What was taken back is said by the top of the pane.
  const holds = said !== null && !(said.canUndo === true && isUndone);
  return (
    <div role="status" className={styles.region}>
      {holds && (
        <Notice intent={said.intent} actions={said.canUndo === true ? <UndoButton /> : null}>
          {said.text}
          <LetterFindings findings={said.findings ?? []} />
        </Notice>
      )}
    </div>
  );
}
