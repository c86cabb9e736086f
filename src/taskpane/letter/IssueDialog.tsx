import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Letter } from "../../letter/letter";
import { letterTexts } from "../../strings/pane/letter";
import { formatPeriodIn } from "../../strings/pane/period-names";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 16px)", padding: tokens.spacingHorizontalL },
});

interface Props {
  readonly letter: Letter;
  readonly busy: boolean;
  readonly onIssue: () => void;
}

/** Asks before a letter is recorded as issued: the next letter counts on from what the ledger says. */
export function IssueDialog({ letter, busy, onIssue }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const { language } = usePane();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button disabledFocusable={busy}>{texts.issue}</Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{texts.issueTitle}</DialogTitle>
          <DialogContent>{texts.issueBody(formatPeriodIn(language, letter.period))}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onIssue}>
                {texts.issueYes}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{texts.issueNo}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
