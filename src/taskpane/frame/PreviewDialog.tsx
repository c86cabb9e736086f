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
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 16px)", padding: tokens.spacingHorizontalL },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
});

/** What will be written, before it is: asked for by the user, or shown by itself before the first write into a workbook. */
export function PreviewDialog(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { writing } = usePaneState();
  const { requests, store } = usePane();
  const previewing = writing.kind === "previewing" ? writing : null;
  const nothing = previewing?.changes.length === 0;
  return (
    <Dialog
      open={previewing !== null}
      onOpenChange={(_event, { open }) => {
        if (!open) store.dispatch({ kind: "dismissed" });
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{texts.previewTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            {nothing ? (
              <p className={styles.paragraph}>{texts.previewNothing}</p>
            ) : (
              <ChangeList changes={previewing?.changes ?? []} done={false} />
            )}
            <p className={styles.paragraph}>{texts.previewPromise}</p>
            {previewing?.first === true && <p className={styles.paragraph}>{texts.previewFirst}</p>}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => store.dispatch({ kind: "dismissed" })}>
              {nothing ? texts.close : texts.notNow}
            </Button>
            {!nothing && (
              <Button appearance="primary" onClick={() => void requests.confirmWrite()}>
                {texts.write}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
