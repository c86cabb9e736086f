import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentKind } from "../../domain/assessment/ledger";
import type { Settings } from "../../domain/settings";
import { listSections } from "../../letter/section-choice";
import { sectionNames } from "../../strings/letter/section-names";
import { letterTexts } from "../../strings/pane/letter";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import { CheckList } from "../settings/CheckList";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface Props {
  readonly kind: DocumentKind;
  readonly settings: Settings;
  /** Of all documents, so that the choice for another kind is kept. */
  readonly leftOut: readonly string[];
  /** Null: what the settings say. */
  readonly onLeftOut: (leftOut: readonly string[] | null) => void;
}

/** Which sections go into the document; the draft below follows at once, and the choice can be kept for the next periods. */
export function SectionChoice({ kind, settings, leftOut, onLeftOut }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(letterTexts);
  const { requests, store } = usePane();
  const sections = listSections(kind);
  const chosen = sections.filter((id) => !leftOut.includes(id));
  const choose = (wanted: readonly string[]) => {
    const others = leftOut.filter((id) => sections.every((section) => section !== id));
    onLeftOut([...others, ...sections.filter((id) => !wanted.includes(id))]);
  };
  const keep = async () => {
    if (!(await requests.saveSettings({ ...settings, leftOutSections: leftOut }))) return;
    onLeftOut(null);
    store.dispatch({ kind: "noted", note: texts.sectionsKept, canUndo: true });
  };
  return (
    <FoldedSection title={texts.sections(chosen.length, sections.length)}>
      <CheckList
        label={texts.sectionsHelp}
        checks={sections.map((id) => ({ id, title: sectionNames[id] }))}
        chosen={chosen}
        onChosen={choose}
      />
      {isOther(leftOut, settings.leftOutSections) && (
        <Button size="small" className={styles.button} onClick={() => void keep()}>
          {texts.keepSections}
        </Button>
      )}
    </FoldedSection>
  );
}

function isOther(some: readonly string[], others: readonly string[]): boolean {
  return some.length !== others.length || some.some((id) => !others.includes(id));
}
