import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Letter } from "../../letter/letter";
import { letterTexts } from "../../strings/pane/letter";
import { formatPeriodIn } from "../../strings/pane/period-names";
import { usePane, useTexts } from "../pane-context";
import { PaneDialog } from "../PaneDialog";

interface Props {
  readonly letter: Letter;
  readonly busy: boolean;
  readonly onIssue: () => void;
}

/** Asks before a letter is recorded as issued: the next letter counts on from what the ledger says. */
export function IssueDialog({ letter, busy, onIssue }: Props): ReactElement {
  const texts = useTexts(letterTexts);
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const agree = () => {
    setOpen(false);
    onIssue();
  };
  return (
    <PaneDialog
      open={open}
      title={texts.issueTitle}
      onOpenChange={setOpen}
      trigger={<Button disabledFocusable={busy}>{texts.issue}</Button>}
      actions={
        <>
          <Button appearance="primary" onClick={agree}>
            {texts.issueYes}
          </Button>
          <Button onClick={() => setOpen(false)}>{texts.issueNo}</Button>
        </>
      }
    >
      {texts.issueBody(formatPeriodIn(language, letter.period))}
    </PaneDialog>
  );
}
