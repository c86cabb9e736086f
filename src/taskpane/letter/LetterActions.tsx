import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Letter } from "../../letter/letter";
import { letterText } from "../../letter/text/letter-text";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { letterTexts } from "../../strings/pane/letter";
import { copyRichText } from "../copy-rich-text";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { saveFile } from "../save-file";
import { settle } from "../settle";
import { IssueDialog } from "./IssueDialog";
import { letterFileName } from "./letter-file-name";
import { letterHtml } from "./letter-html";
import { SaidMessage } from "./SaidMessage";
import type { Said } from "./use-action";
import { useAction } from "./use-action";

const useStyles = makeStyles({
  buttons: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly letter: Letter;
  readonly analysis: Analysis;
}

/** Inserts the draft, makes the Word file, copies, or records the letter as issued; each says what came of it. */
export function LetterActions({ letter, analysis }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const actions = useLetterActions(letter, analysis);
  const { busy, said, run } = useAction();
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run(actions.insert)}
        >
          {texts.insert}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void run(actions.word)}>
          {texts.word}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void run(actions.copy)}>
          {texts.copy}
        </Button>
        <IssueDialog letter={letter} busy={busy} onIssue={() => void run(actions.issue)} />
      </div>
      <SaidMessage said={said} />
    </>
  );
}

interface LetterRequests {
  readonly insert: () => Promise<Said>;
  readonly word: () => Promise<Said>;
  readonly copy: () => Promise<Said>;
  readonly issue: () => Promise<Said>;
}

function useLetterActions(letter: Letter, analysis: Analysis): LetterRequests {
  const texts = useTexts(letterTexts);
  const { services, requests, surroundings, language } = usePane();
  const success = (text: string): Said => ({ intent: "success", text });
  const error = (text: string): Said => ({ intent: "error", text });
  return {
    insert: async () => {
      const outcome = await settle(services.insertDraft(letter, analysis));
      if (!outcome.done) return error(formatFailureIn(language, outcome.failure));
      await requests.reread();
      const { sheet, findings } = outcome.value;
      return { ...success(texts.inserted(sheet)), findings, canUndo: true };
    },
    issue: async () => {
      const outcome = await settle(services.issueLetter(letter, analysis));
      if (!outcome.done) return error(formatFailureIn(language, outcome.failure));
      await requests.reread();
      return { ...success(texts.issued(outcome.value.entries)), canUndo: true };
    },
    copy: async () => {
      const copied = await copyRichText({ html: letterHtml(letter), plain: letterText(letter) });
      return copied ? success(texts.copied) : error(texts.notCopied);
    },
    word: async () => {
      if (!surroundings.canDownload) return error(texts.notSaved);
      try {
        const file = letterFileName(language, letter);
        saveFile(file, await services.writeWord(letter));
        return success(texts.saved(file));
      } catch (reason) {
        return error(texts.wordFailed(reason instanceof Error ? reason.message : String(reason)));
      }
    },
  };
}
