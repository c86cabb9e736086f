import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetChange } from "../../app/refresh/sheet-changes";
import { formatWhole } from "../../letter/text/format-figure";
import { frameTexts } from "../../strings/pane/frame";
import { usePane, useTexts } from "../pane-context";
import { TextLink } from "../TextLink";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly changes: readonly SheetChange[];
  /** After the write the sheets are there and become links. */
  readonly done: boolean;
}

/** Sheets, ranges and counts of a write, one line a sheet. */
export function ChangeList({ changes, done }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { requests } = usePane();
  const verbs = done ? texts.changed : texts.change;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={`${change.change} ${change.sheet}`}>
          {`${verbs[change.change]}: `}
          {done && change.change !== "remove" ? (
            <TextLink onClick={() => void requests.reveal(change.sheet, null)}>
              {change.sheet}
            </TextLink>
          ) : (
            <strong>{change.sheet}</strong>
          )}
          <div className={styles.detail}>
            {[
              ...(change.range === null ? [] : [change.range]),
              change.change === "highlight"
                ? texts.rules(change.cells)
                : texts.cells(formatWhole(change.cells)),
            ].join(" · ")}
          </div>
        </li>
      ))}
    </ul>
  );
}
