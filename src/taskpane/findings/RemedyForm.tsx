import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SyntheticEvent, ReactElement, ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import type { Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { tabId } from "../frame/TabBar";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The settings with the answer in them; null while something is missing. */
  readonly answer: () => Settings | null;
  readonly onClose: () => void;
}

/** A question that is answered once and kept in the workbook; after the answer everything is computed again. */
export function RemedyForm({ title, children, answer, onClose }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(findingTexts);
  const { requests, store } = usePane();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => heading.current?.focus(), []);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const settings = answer();
    if (settings === null) return;
    setBusy(true);
    const saved = await requests.saveSettings(settings);
    setBusy(false);
    if (!saved) return;
    onClose();
    store.dispatch({ kind: "noted", note: texts.saved, canUndo: true });
    // The finding is mostly gone with its form; the keyboard goes on from the tab that it stood under.
    if (document.activeElement === document.body) {
      document.getElementById(tabId(store.state().tab))?.focus();
    }
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <h3 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {texts.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
