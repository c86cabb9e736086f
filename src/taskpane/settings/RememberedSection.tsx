import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { settingTexts } from "../../strings/pane/settings";
import { useTexts } from "../pane-context";
import type { SettingsDraft } from "./settings-draft";
import { without } from "./settings-draft";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

/** One thing that is remembered, and the settings without it. */
interface Remembered {
  readonly text: string;
  readonly without: Partial<Settings>;
}

/** Names, columns and exemptions that were answered once; each can be forgotten again. */
export function RememberedSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const { grounds } = useTexts(findingTexts);
  const { aliases, columns, exemptions } = draft.settings;
  const names = Object.entries(aliases).map(([written, meant]) => ({
    text: texts.alias(written, meant),
    without: { aliases: without(aliases, written) },
  }));
  const mapped = Object.entries(columns).map(([path, role]) => ({
    text: texts.alias(path, role),
    without: { columns: without(columns, path) },
  }));
  const exempt = exemptions.map((one) => ({
    text: texts.exemption(one.unit, grounds[one.ground], one.reason),
    without: { exemptions: exemptions.filter((other) => other !== one) },
  }));
  const nothing = names.length + mapped.length + exempt.length === 0;
  return (
    <SettingsSection title={texts.sections.remembered}>
      {nothing && <span>{texts.nothingRemembered}</span>}
      <EntryList title={texts.aliases} entries={names} draft={draft} />
      <EntryList title={texts.columns} entries={mapped} draft={draft} />
      <EntryList title={texts.exemptions} entries={exempt} draft={draft} />
    </SettingsSection>
  );
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly Remembered[];
  readonly draft: SettingsDraft;
}

function EntryList({ title, entries, draft }: ListProps): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  if (entries.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {entries.map(({ text, without }) => (
          <li key={text} className={styles.entry}>
            <span>{text}</span>
            <Button
              size="small"
              aria-label={texts.forgetEntry(text)}
              onClick={() => draft.change(without)}
            >
              {texts.forget}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
