import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentKind } from "../../domain/assessment/ledger";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { letterTexts } from "../../strings/pane/letter";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import { settle } from "../settle";
import { SaidMessage } from "./SaidMessage";
import type { Said } from "./use-action";
import { useAction } from "./use-action";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The sheet on which the office keeps its own sentences: opened or made, and a document's sentences put back to the default. */
export function WordingSection({ kind }: { readonly kind: DocumentKind }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const { services, requests, language } = usePane();
  const { busy, said, run } = useAction();
  const open = async (): Promise<Said> => {
    const outcome = await settle(services.insertWording());
    if (!outcome.done) return { intent: "error", text: formatFailureIn(language, outcome.failure) };
    await requests.reread();
    return { intent: "success", text: texts.wordingOpened(outcome.value.sheet) };
  };
  const reset = async (): Promise<Said> => {
    const outcome = await settle(services.resetWording(kind));
    if (!outcome.done) return { intent: "error", text: formatFailureIn(language, outcome.failure) };
    await requests.reread();
    return { intent: "success", text: texts.wordingReset(outcome.value.sentences) };
  };
  return (
    <FoldedSection title={texts.wording}>
      <span>{texts.wordingHelp}</span>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(open)}>
          {texts.openWording}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(reset)}>
          {texts.resetWording}
        </Button>
      </div>
      <SaidMessage said={said} />
    </FoldedSection>
  );
}
