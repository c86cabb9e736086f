import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ExplainedColumn, ExplainedSheet } from "../../app/reading/explain-reading";
import type { Settings } from "../../domain/settings";
import { formatColumn } from "../../sheet/address";
import { readingTexts } from "../../strings/pane/reading";
import { ColumnForm } from "../findings/ColumnForm";
import { useReturnFocus } from "../findings/use-return-focus";
import { usePane, useTexts } from "../pane-context";
import { TextLink } from "../TextLink";
import { columnMeaning } from "./column-meaning";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  guessed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly column: ExplainedColumn;
  readonly reading: ExplainedSheet;
  readonly settings: Settings;
}

/** One column: where it is, its header, what it was taken for and why; a column of figures can be mapped anew. */
export function ColumnItem({ column, reading, settings }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(readingTexts);
  const { requests } = usePane();
  const [mapping, setMapping] = useState(false);
  const item = useReturnFocus<HTMLDivElement>(mapping);
  const letters = formatColumn(column.column);
  const path = column.path.join(" › ");
  const { meaning, reasons } = columnMeaning(column, texts);
  const [role] = column.roles;
  const isFigure = role !== undefined || column.use === "unrecognised";
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span>
          <TextLink
            onClick={() => void requests.reveal(reading.sheet, columnRange(column, reading))}
          >
            {texts.column(letters)}
          </TextLink>
          {` “${path === "" ? texts.untitled : path}”: `}
          <strong>{meaning}</strong>
          {column.guessed && <span className={styles.guessed}> ({texts.guessed})</span>}
        </span>
        <div ref={item}>
          {isFigure && path !== "" && !mapping && (
            <Button size="small" aria-label={texts.mapOf(path)} onClick={() => setMapping(true)}>
              {texts.map}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.why}>{reasons}</div>
      {mapping && (
        <ColumnForm
          path={path}
          role={role === undefined ? "" : `${role.subject}.${role.part}`}
          settings={settings}
          onClose={() => setMapping(false)}
        />
      )}
    </li>
  );
}

/** From the first to the last row that was read as part of the table. */
function columnRange({ column }: ExplainedColumn, { rows }: ExplainedSheet): string {
  const ends = rows.flatMap(({ ranges }) => ranges.flatMap(({ first, last }) => [first, last]));
  const letters = formatColumn(column);
  return `${letters}${Math.min(...ends)}:${letters}${Math.max(...ends)}`;
}
