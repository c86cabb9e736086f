import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent, ReactElement } from "react";
import { useRef } from "react";
import type { Letter } from "../../letter/letter";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { letterFileTexts } from "../../strings/pane/letter-files";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { saveFile } from "../save-file";
import { settle } from "../settle";
import { letterFileName } from "./letter-file-name";
import { SaidMessage } from "./SaidMessage";
import type { Said } from "./use-action";
import { useAction } from "./use-action";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly letter: Letter;
  readonly analysis: Analysis;
}

/** A Word template of the office's own: picked from this machine, filled here, and saved again; nothing leaves the machine. */
export function TemplateSection({ letter, analysis }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterFileTexts);
  const chooser = useRef<HTMLInputElement>(null);
  const { busy, said, run } = useAction();
  const { fill, sample } = useTemplate(letter, analysis);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    void run(() => fill(file));
    // The same file can be picked again after it was mended.
    input.value = "";
  };
  return (
    <FoldedSection title={texts.template}>
      <span>{texts.templateHelp}</span>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => chooser.current?.click()}>
          {texts.fillTemplate}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(sample)}>
          {texts.sampleTemplate}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".docx"
          aria-label={texts.fillTemplate}
          hidden
          onChange={choose}
        />
      </div>
      <SaidMessage said={said} />
    </FoldedSection>
  );
}

interface TemplateRequests {
  readonly fill: (file: File) => Promise<Said>;
  readonly sample: () => Promise<Said>;
}

function useTemplate(letter: Letter, analysis: Analysis): TemplateRequests {
  const texts = useTexts(letterFileTexts);
  const { services, surroundings, language } = usePane();
  const notSaved: Said = { intent: "error", text: texts.notSaved };
  return {
    fill: async (file) => {
      if (!surroundings.canDownload) return notSaved;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const template = { fileName: file.name, bytes };
      const filled = await settle(services.fillTemplate(template, letter, analysis));
      if (!filled.done) return { intent: "error", text: formatFailureIn(language, filled.failure) };
      const name = letterFileName(language, letter);
      saveFile(name, filled.value.file);
      return { intent: "success", text: texts.saved(name), findings: filled.value.findings };
    },
    sample: async () => {
      if (!surroundings.canDownload) return notSaved;
      const made = await settle(services.writeSampleTemplate());
      if (!made.done) return { intent: "error", text: formatFailureIn(language, made.failure) };
      saveFile(texts.sampleName, made.value);
      return { intent: "success", text: texts.saved(texts.sampleName) };
    },
  };
}
