import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { formatStatus } from "./status-sentence";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers of steps and results; it is always in the page, for regions that appear with their text are not read. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { language } = usePane();
  const status = usePaneState((state) => formatStatus(state, texts, language));
  return (
    <div role="status" className={styles.hidden}>
      {status}
    </div>
  );
}
