import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import { frameTexts } from "../../strings/pane/frame";
import { useTexts } from "../pane-context";

/** Milliseconds after which a step that has not ended may be waiting for the user. */
const patience = 3000;

const useStyles = makeStyles({ hint: { gridColumnStart: 1, gridColumnEnd: 3 } });

/**
 * Says what may hold Excel up when a step takes long: while a cell is being edited Excel answers nothing, and does not say so.
 */
export function WaitingHint(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.hint}>
      {isLate && texts.waiting}
    </div>
  );
}
