import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { lazyPart } from "../lazy-part";
import { Notice } from "../Notice";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Undone, Written } from "../pane-services";
import type { PaneState } from "../state/pane-state";
import { isBusy, shownAnalysis } from "../state/pane-state";
import { ChangeList } from "./ChangeList";
import { UndoButton } from "./UndoButton";

const FailureMessage = lazyPart(async () => (await import("./FailureMessage")).FailureMessage);

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" } });

/** What became of the last write, undo or jump, with the next step; it stays until it is dismissed or something new is asked for. */
export function OutcomeMessage(): ReactElement | null {
  const outcome = usePaneState(({ writing }) => (writing.kind === "busy" ? null : writing));
  const texts = useTexts(frameTexts);
  const dismiss = useDismiss();
  switch (outcome?.kind) {
    case "written":
      return <WrittenMessage written={outcome.written} />;
    case "undone":
      return <UndoneMessage undone={outcome.undone} />;
    case "stopped":
      return (
        <Notice intent="info" onDismiss={dismiss}>
          {texts.stopped}
        </Notice>
      );
    case "failed":
      return <FailureMessage failure={outcome.failure} during={outcome.during} />;
    default:
      return <NoteOrOffer />;
  }
}

/** What was done last outside of reading and writing. After the pane was reopened, the last write can still be taken back. */
function NoteOrOffer(): ReactElement | null {
  const dismiss = useDismiss();
  const note = usePaneState((state) => state.note);
  const noteCanUndo = usePaneState((state) => state.noteCanUndo);
  const isOffered = usePaneState(canUndoLast);
  if (note === null) return isOffered ? <UndoButton last /> : null;
  return (
    <Notice intent="success" onDismiss={dismiss} actions={noteCanUndo ? <UndoButton /> : null}>
      {note}
    </Notice>
  );
}

function canUndoLast(state: PaneState): boolean {
  return shownAnalysis(state)?.canUndo === true && !isBusy(state);
}

function useDismiss(): () => void {
  const { store } = usePane();
  return () => store.dispatch({ kind: "dismissed" });
}

function WrittenMessage({ written }: { readonly written: Written }): ReactElement {
  const texts = useTexts(frameTexts);
  const dismiss = useDismiss();
  if (written.changes.length === 0) {
    return (
      <Notice intent="info" onDismiss={dismiss}>
        {texts.nothingToWrite}
      </Notice>
    );
  }
  return (
    <Notice
      intent="success"
      title={texts.written}
      onDismiss={dismiss}
      actions={written.canUndo ? <UndoButton /> : null}
    >
      <ChangeList changes={written.changes} done />
    </Notice>
  );
}

function UndoneMessage({ undone }: { readonly undone: Undone }): ReactElement {
  const texts = useTexts(frameTexts);
  const dismiss = useDismiss();
  const { requests } = usePane();
  if (undone.refusedFor.length === 0) {
    return (
      <Notice intent="success" onDismiss={dismiss}>
        {undone.left.length === 0 ? texts.undone : texts.undoneExcept}
        <SheetNames names={undone.left} />
      </Notice>
    );
  }
  const keepCopy = (
    <Button size="small" onClick={() => void requests.undo("keep-copy")}>
      {texts.undoKeepingCopy}
    </Button>
  );
  return (
    <Notice intent="warning" onDismiss={dismiss} actions={keepCopy}>
      {texts.undoRefused}
      <SheetNames names={undone.refusedFor} />
    </Notice>
  );
}

function SheetNames({ names }: { readonly names: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <ul className={styles.list}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
