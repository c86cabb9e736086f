import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { DraftedDocument } from "../../app/document/draft-document";
import type { Outcome } from "../../app/outcome";
import type { DocumentKind } from "../../domain/assessment/ledger";
import { documentKinds } from "../../domain/assessment/ledger";
import type { Composed, Letter } from "../../letter/letter";
import { formatFailureIn } from "../../strings/pane/failure-texts";
import { frameTexts } from "../../strings/pane/frame";
import { letterTexts } from "../../strings/pane/letter";
import { formatPeriodIn } from "../../strings/pane/period-names";
import { Notice } from "../Notice";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import type { Analysis } from "../pane-services";
import { ReportFormOffer } from "../ReportFormOffer";
import { TextLink } from "../TextLink";
import { ExtractSection } from "./ExtractSection";
import { LedgerSection } from "./LedgerSection";
import { LetterActions } from "./LetterActions";
import { LetterFindings } from "./LetterFindings";
import { countFields } from "./letter-fields";
import { LetterPaper } from "./LetterPaper";
import { SectionChoice } from "./SectionChoice";
import { TemplateSection } from "./TemplateSection";
import { useDrafted } from "./use-drafted";
import { WordingSection } from "./WordingSection";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Chooses a kind of document and shows it as it will look, with everything that can be done with it. */
export function LetterTab({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const { settings } = analysis.report;
  const [kind, setKind] = useState<DocumentKind>("commend-remind");
  const [ownChoice, setOwnChoice] = useState<readonly string[] | null>(null);
  const leftOut = ownChoice ?? settings.leftOutSections;
  const { drafted, retry } = useDrafted(kind, analysis, leftOut);
  const choose = (value: string) =>
    setKind(documentKinds.find((each) => each === value) ?? "commend-remind");
  return (
    <div className={styles.tab}>
      <Field label={texts.kind}>
        <PaneSelect value={kind} onValue={(value) => choose(value)}>
          {documentKinds.map((each) => (
            <option key={each} value={each}>
              {texts.kinds[each]}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <div>
        <SectionChoice kind={kind} settings={settings} leftOut={leftOut} onLeftOut={setOwnChoice} />
        <WordingSection kind={kind} />
        <LedgerSection analysis={analysis} />
      </div>
      {kind === "quarterly-report" && <ReportFormOffer />}
      <DraftPart drafted={drafted} analysis={analysis} onRetry={retry} />
    </div>
  );
}

interface DraftProps {
  readonly drafted: Outcome<DraftedDocument> | null;
  readonly analysis: Analysis;
  readonly onRetry: () => void;
}

function DraftPart({ drafted, analysis, onRetry }: DraftProps): ReactElement {
  const styles = useStyles();
  const frame = useTexts(frameTexts);
  const { language } = usePane();
  if (drafted === null) {
    return (
      <p role="status" className={styles.line}>
        {frame.loading}
      </p>
    );
  }
  if (!drafted.done) {
    const again = (
      <Button size="small" onClick={onRetry}>
        {frame.retry}
      </Button>
    );
    return (
      <Notice intent="error" actions={again}>
        {formatFailureIn(language, drafted.failure)}
      </Notice>
    );
  }
  const { composed, findings } = drafted.value;
  // That there is no document is said below in the pane's own words.
  const others = findings.filter(({ code }) => code !== "document-not-drafted");
  return (
    <>
      <LetterFindings findings={others} />
      <LetterPart composed={composed} analysis={analysis} />
    </>
  );
}

interface PartProps {
  readonly composed: Composed;
  readonly analysis: Analysis;
}

function LetterPart({ composed, analysis }: PartProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  if (!composed.drafted) {
    const settings =
      composed.reason === "own-unit-not-set" || composed.reason === "own-unit-not-found";
    return (
      <p className={styles.line}>
        {texts.reasons[composed.reason]} {settings && <SettingsLink text={texts.toSettings} />}
      </p>
    );
  }
  return (
    <>
      <AboutLetter letter={composed.letter} />
      <LetterActions letter={composed.letter} analysis={analysis} />
      <div>
        <TemplateSection letter={composed.letter} analysis={analysis} />
        {composed.letter.kind === "commend-remind" && (
          <ExtractSection analysis={analysis} leftOut={composed.letter.leftOut ?? []} />
        )}
      </div>
      <LetterPaper letter={composed.letter} />
    </>
  );
}

function AboutLetter({ letter }: { readonly letter: Letter }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const { language } = usePane();
  const { lines, name } = letter.signature;
  const signer = [...lines, name === "" ? texts.signerUnknown : name].join(", ");
  const fields = countFields(letter);
  return (
    <>
      <p className={styles.line}>
        {texts.about(formatPeriodIn(language, letter.period))}
        {" · "}
        {texts.signer(signer)}
        {" · "}
        <SettingsLink text={texts.editSigner} />
      </p>
      {fields > 0 && <p className={styles.line}>{texts.fields(fields)}</p>}
    </>
  );
}

function SettingsLink({ text }: { readonly text: string }): ReactElement {
  const { store } = usePane();
  return (
    <TextLink onClick={() => store.dispatch({ kind: "tab-chosen", tab: "settings" })}>
      {text}
    </TextLink>
  );
}
