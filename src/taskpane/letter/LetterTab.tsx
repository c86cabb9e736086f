import { Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { DocumentKind } from "../../domain/assessment/ledger";
import { documentKinds } from "../../domain/assessment/ledger";
import type { Composed, Letter } from "../../letter/letter";
import { frameTexts } from "../../strings/pane/frame";
import { letterTexts } from "../../strings/pane/letter";
import { formatPeriodIn } from "../../strings/pane/period-names";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import type { Analysis } from "../pane-services";
import { TextLink } from "../TextLink";
import { LetterActions } from "./LetterActions";
import { LetterPaper } from "./LetterPaper";
import { countFields } from "./letter-fields";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Chooses a kind of document and shows it as it will look, with everything that can be done with it. */
export function LetterTab({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const frame = useTexts(frameTexts);
  const { services } = usePane();
  const [kind, setKind] = useState<DocumentKind>("commend-remind");
  const [composed, setComposed] = useState<Composed | null>(null);
  useEffect(() => {
    let wanted = true;
    void services.composeLetter(kind, analysis).then((drafted) => {
      if (wanted) setComposed(drafted);
    });
    return () => {
      wanted = false;
    };
  }, [services, kind, analysis]);
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
      {composed === null ? (
        <p className={styles.line}>{frame.loading}</p>
      ) : (
        <LetterPart composed={composed} analysis={analysis} />
      )}
    </div>
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
