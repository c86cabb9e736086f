import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatPeriodId } from "../../domain/period/calendar";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { letterFileTexts } from "../../strings/pane/letter-files";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { saveFile } from "../save-file";
import { settle } from "../settle";
import { SaidMessage } from "./SaidMessage";
import type { Said } from "./use-action";
import { useAction } from "./use-action";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly analysis: Analysis;
  readonly leftOut: readonly string[];
}

/** A page for each unit that is reminded or criticised, on sheets or in one Word file. */
export function ExtractSection({ analysis, leftOut }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterFileTexts);
  const { busy, said, run } = useAction();
  const { insert, word } = useExtracts({ analysis, leftOut });
  return (
    <FoldedSection title={texts.extracts}>
      <span>{texts.extractsHelp}</span>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(insert)}>
          {texts.insertExtracts}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(word)}>
          {texts.extractsWord}
        </Button>
      </div>
      <SaidMessage said={said} />
    </FoldedSection>
  );
}

interface ExtractRequests {
  readonly insert: () => Promise<Said>;
  readonly word: () => Promise<Said>;
}

function useExtracts({ analysis, leftOut }: Props): ExtractRequests {
  const texts = useTexts(letterFileTexts);
  const { services, requests, surroundings, language } = usePane();
  const error = (text: string): Said => ({ intent: "error", text });
  const nobody: Said = { intent: "success", text: texts.nobodyReminded };
  return {
    insert: async () => {
      const inserted = await settle(services.insertExtracts(analysis, leftOut));
      if (!inserted.done) return error(formatFailureIn(language, inserted.failure));
      const { sheets } = inserted.value;
      if (sheets.length === 0) return nobody;
      await requests.reread();
      return { intent: "success", text: texts.extractsInserted(sheets) };
    },
    word: async () => {
      if (!surroundings.canDownload) return error(texts.notSaved);
      const written = await settle(services.writeExtracts(analysis, leftOut));
      if (!written.done) return error(formatFailureIn(language, written.failure));
      if (written.value === null) return nobody;
      const period = formatPeriodId(analysis.report.period);
      const name = texts.extractsName(period.replaceAll("/", "_"));
      saveFile(name, written.value);
      return { intent: "success", text: texts.saved(name) };
    },
  };
}
