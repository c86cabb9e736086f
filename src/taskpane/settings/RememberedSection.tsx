import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FigureNotation, Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { formatPeriodIn } from "../../strings/pane/period-names";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import type { Entry } from "./EntryList";
import { EntryList } from "./EntryList";
import type { SettingsDraft } from "./settings-draft";
import { without } from "./settings-draft";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** What was answered to findings once and for all (names, columns, ways of writing, exemptions); each can be forgotten again. */
export function RememberedSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const lists = useRemembered(draft.settings).filter(({ entries }) => entries.length > 0);
  return (
    <FoldedSection title={texts.sections.remembered}>
      {lists.length === 0 && <span>{texts.nothingRemembered}</span>}
      {lists.map(({ title, entries }) => (
        <section key={title}>
          <h3 className={styles.title}>{title}</h3>
          <EntryList label={title} entries={entries} draft={draft} />
        </section>
      ))}
    </FoldedSection>
  );
}

interface RememberedList {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function useRemembered(settings: Settings): readonly RememberedList[] {
  const texts = useTexts(settingTexts);
  const { grounds } = useTexts(findingTexts);
  const { language } = usePane();
  const { aliases, columns, figures, exemptions } = settings;
  const names = Object.entries(aliases).map(([written, meant]) => ({
    text: texts.alias(written, meant),
    without: { aliases: without(aliases, written) },
  }));
  const mapped = Object.entries(columns).map(([path, role]) => ({
    text: texts.alias(path, role),
    without: { columns: without(columns, path) },
  }));
  const written = Object.entries(figures).map(([path, notation]) => ({
    text: texts.alias(path, notationText(notation, texts)),
    without: { figures: without(figures, path) },
  }));
  const exempt = exemptions.map((one) => {
    const period = one.period === undefined ? "" : formatPeriodIn(language, one.period);
    return {
      text: texts.exemption(one.unit, grounds[one.ground], one.reason, period),
      without: { exemptions: exemptions.filter((other) => other !== one) },
    };
  });
  return [
    { title: texts.aliases, entries: names },
    { title: texts.columns, entries: mapped },
    { title: texts.figures, entries: written },
    { title: texts.exemptions, entries: exempt },
  ];
}

type Texts = (typeof settingTexts)["vi"];

function notationText({ scale, decimal }: FigureNotation, texts: Texts): string {
  return texts.notation(
    scale === undefined ? "" : texts.scales[scale],
    decimal === undefined ? "" : texts.decimals[decimal],
  );
}
