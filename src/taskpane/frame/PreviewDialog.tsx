import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { formatWhole } from "../../letter/text/format-figure";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { PaneDialog } from "../PaneDialog";
import type { Preview } from "../state/pane-state";
import { shownPreview } from "../state/pane-state";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** What will be written, before it is: asked for by the user, or shown by itself before the first write into a workbook. */
export function PreviewDialog(): ReactElement {
  const texts = useTexts(frameTexts);
  const previewing = usePaneState(shownPreview);
  const { store, requests } = usePane();
  const dismiss = () => store.dispatch({ kind: "dismissed" });
  // What was shown stays while the dialog fades.
  const [shown, setShown] = useState<Preview | null>(null);
  if (previewing !== null && previewing !== shown) setShown(previewing);
  const nothing = shown?.changes.length === 0;
  return (
    <PaneDialog
      open={previewing !== null}
      title={texts.previewTitle}
      onOpenChange={(open) => {
        if (!open) dismiss();
      }}
      actions={
        <>
          {!nothing && (
            <Button appearance="primary" onClick={() => void requests.confirmWrite()}>
              {shown?.request === null ? texts.write : texts.makeSheet}
            </Button>
          )}
          <Button onClick={dismiss}>{nothing ? texts.close : texts.notNow}</Button>
        </>
      }
    >
      {shown !== null && <Promises preview={shown} />}
    </PaneDialog>
  );
}

function Promises({ preview }: { readonly preview: Preview }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { changes, changed, request, first } = preview;
  return (
    <>
      {changed && (
        <p className={styles.paragraph} role="alert">
          {texts.previewChanged}
        </p>
      )}
      {changes.length === 0 ? (
        <p className={styles.paragraph}>{texts.previewNothing}</p>
      ) : (
        <ChangeList changes={changes} done={false} />
      )}
      <Copied copied={preview.copied} />
      <p className={styles.paragraph}>{texts[promiseOf(request)]}</p>
      {first && <p className={styles.paragraph}>{texts.previewFirst}</p>}
    </>
  );
}

/** What is promised of the sheets that are there, and of the one that is made. */
function promiseOf(request: Preview["request"]) {
  if (request === null) return "previewPromise";
  return request.which === "trend" ? "trendPromise" : "sheetPromise";
}

/** What a new tracking sheet takes from the last one. */
function Copied({ copied }: Pick<Preview, "copied">): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  if (copied === null) return null;
  const { from, cleared, carried } = copied;
  return (
    <>
      <p className={styles.paragraph}>{texts.copied(from, formatWhole(cleared))}</p>
      {carried > 0 && <p className={styles.paragraph}>{texts.carried(formatWhole(carried))}</p>}
    </>
  );
}
