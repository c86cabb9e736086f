import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Settings } from "../../domain/settings";
import { settingTexts } from "../../strings/pane/settings";
import { useTexts } from "../pane-context";
import type { SettingsDraft } from "./settings-draft";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** One thing that the settings hold, and the settings without it. */
export interface Entry {
  readonly text: string;
  readonly without: Partial<Settings>;
}

interface Props {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly draft: SettingsDraft;
}

/** Entries of the settings, each with a button that takes it out. */
export function EntryList({ label, entries, draft }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
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
  );
}
