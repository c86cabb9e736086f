import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Undone, Written } from "../pane-services";
import type { PaneState } from "../state/pane-state";
import { isBusy, shownAnalysis } from "../state/pane-state";
import { ChangeList } from "./ChangeList";
import { FailureMessage } from "./FailureMessage";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", minWidth: 0 },
  list: { margin: 0, paddingLeft: "16px" },
});

/** What became of the last write, undo or jump, with the next step; it stays until it is dismissed or something new is asked for. */
export function OutcomeMessage(): ReactElement | null {
  const state = usePaneState();
  const texts = useTexts(frameTexts);
  const { writing } = state;
  switch (writing.kind) {
    case "written":
      return <WrittenMessage written={writing.written} />;
    case "undone":
      return <UndoneMessage undone={writing.undone} />;
    case "stopped":
      return <Message intent="info">{texts.stopped}</Message>;
    case "failed":
      return <FailureMessage failure={writing.failure} during={writing.during} />;
    default:
      return state.note === null ? (
        <UndoOffer state={state} />
      ) : (
        <Message intent="success">{state.note}</Message>
      );
  }
}

interface MessageProps {
  readonly intent: "info" | "success" | "warning";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

function Message({ intent, children, actions }: MessageProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { store } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={texts.dismiss}
            onClick={() => store.dispatch({ kind: "dismissed" })}
          />
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}

function WrittenMessage({ written }: { readonly written: Written }): ReactElement {
  const texts = useTexts(frameTexts);
  if (written.changes.length === 0) return <Message intent="info">{texts.nothingToWrite}</Message>;
  return (
    <Message intent="success" actions={written.canUndo ? <UndoButton /> : undefined}>
      <MessageBarTitle>{texts.written}</MessageBarTitle>
      <ChangeList changes={written.changes} done />
    </Message>
  );
}

function UndoneMessage({ undone }: { readonly undone: Undone }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  if (undone.editedSince.length === 0) return <Message intent="success">{texts.undone}</Message>;
  const keepCopy = (
    <Button size="small" onClick={() => void requests.undo("keep-copy")}>
      {texts.undoKeepingCopy}
    </Button>
  );
  return (
    <Message intent="warning" actions={keepCopy}>
      {texts.undoRefused}
      <ul className={styles.list}>
        {undone.editedSince.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </Message>
  );
}

/** After the pane was reopened, the last write can still be taken back. */
function UndoOffer({ state }: { readonly state: PaneState }): ReactElement | null {
  return shownAnalysis(state)?.canUndo === true && !isBusy(state) ? <UndoButton last /> : null;
}

function UndoButton({ last = false }: { readonly last?: boolean }): ReactElement {
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  return (
    <Button
      size="small"
      appearance={last ? "subtle" : "secondary"}
      onClick={() => void requests.undo("if-untouched")}
    >
      {last ? texts.undoLast : texts.undo}
    </Button>
  );
}
