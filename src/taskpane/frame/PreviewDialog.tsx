import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { formatWhole } from "../../letter/text/format-figure";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { PaneDialog } from "../PaneDialog";
import type { Writing } from "../state/pane-state";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

type Previewing = Extract<Writing, { kind: "previewing" }>;

/** What will be written, before it is: asked for by the user, or shown by itself before the first write into a workbook. */
export function PreviewDialog(): ReactElement {
  const texts = useTexts(frameTexts);
  const { writing } = usePaneState();
  const { store, requests } = usePane();
  const dismiss = () => store.dispatch({ kind: "dismissed" });
  // What was shown stays while the dialog fades.
  const [shown, setShown] = useState<Previewing | null>(null);
  if (writing.kind === "previewing" && writing !== shown) setShown(writing);
  const nothing = shown?.changes.length === 0;
  return (
    <PaneDialog
      open={writing.kind === "previewing"}
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
      {shown !== null && <Preview writing={shown} />}
    </PaneDialog>
  );
}

function Preview({ writing }: { readonly writing: Previewing }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { changes, changed, request, first } = writing;
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
      <Copied writing={writing} />
      <p className={styles.paragraph}>{texts[promiseOf(request)]}</p>
      {first && <p className={styles.paragraph}>{texts.previewFirst}</p>}
    </>
  );
}

/** What is promised of the sheets that are there, and of the one that is made. */
function promiseOf(request: Previewing["request"]) {
  if (request === null) return "previewPromise";
  return request.which === "trend" ? "trendPromise" : "sheetPromise";
}

/** What a new tracking sheet takes from the last one. */
function Copied({ writing: { copied } }: { readonly writing: Previewing }): ReactElement | null {
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
