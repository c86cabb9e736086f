import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Writing } from "../state/pane-state";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 16px)", padding: tokens.spacingHorizontalL },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
});

/** What will be written, before it is: asked for by the user, or shown by itself before the first write into a workbook. */
export function PreviewDialog(): ReactElement {
  const styles = useStyles();
  const { writing } = usePaneState();
  const { store } = usePane();
  // What was shown stays while the dialog fades.
  const [shown, setShown] = useState<PreviewProps["writing"] | null>(null);
  if (writing.kind === "previewing" && writing !== shown) setShown(writing);
  return (
    <Dialog
      open={writing.kind === "previewing"}
      onOpenChange={(_event, { open }) => {
        if (!open) store.dispatch({ kind: "dismissed" });
      }}
    >
      <DialogSurface className={styles.surface}>
        {shown !== null && <Preview writing={shown} />}
      </DialogSurface>
    </Dialog>
  );
}

interface PreviewProps {
  readonly writing: Extract<Writing, { kind: "previewing" }>;
}

function Preview({ writing }: PreviewProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { requests, store } = usePane();
  const nothing = writing.changes.length === 0;
  return (
    <DialogBody>
      <DialogTitle as="h2">{texts.previewTitle}</DialogTitle>
      <DialogContent className={styles.content}>
        {writing.changed && (
          <p className={styles.paragraph} role="alert">
            {texts.previewChanged}
          </p>
        )}
        {nothing ? (
          <p className={styles.paragraph}>{texts.previewNothing}</p>
        ) : (
          <ChangeList changes={writing.changes} done={false} />
        )}
        <p className={styles.paragraph}>{texts.previewPromise}</p>
        {writing.first && <p className={styles.paragraph}>{texts.previewFirst}</p>}
      </DialogContent>
      <DialogActions fluid>
        {!nothing && (
          <Button appearance="primary" onClick={() => void requests.confirmWrite()}>
            {texts.write}
          </Button>
        )}
        <Button onClick={() => store.dispatch({ kind: "dismissed" })}>
          {nothing ? texts.close : texts.notNow}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
