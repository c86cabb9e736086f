import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedSheet, ExplainedTable } from "../../app/reading/explain-reading";
import type { Settings } from "../../domain/settings";
import { formatDayIn, formatPeriodIn } from "../../strings/pane/period-names";
import { readingTexts } from "../../strings/pane/reading";
import { usePane, useTexts } from "../pane-context";
import { ColumnItem } from "./ColumnItem";
import { RowKinds } from "./RowKinds";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly reading: ExplainedSheet;
  readonly settings: Settings;
}

/** One sheet as it was read: what it counts for, its rows by kind, and every column with the reason. */
export function SheetReadingView({ reading, settings }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(readingTexts);
  const verdict = texts.verdicts[reading.verdict];
  return (
    <div className={styles.view}>
      <p className={styles.verdict}>
        {verdict.charAt(0).toLocaleUpperCase("vi") + verdict.slice(1)}
      </p>
      {reading.rows.length > 0 && (
        <section>
          <h3 className={styles.title}>{texts.rows}</h3>
          <RowKinds reading={reading} />
        </section>
      )}
      {reading.tables.map((table, index) => (
        <TablePart key={index} table={table} reading={reading} settings={settings} />
      ))}
    </div>
  );
}

interface TableProps extends Props {
  readonly table: ExplainedTable;
}

function TablePart({ table, reading, settings }: TableProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(readingTexts);
  const { language } = usePane();
  const { period, source, lastDay } = table.period;
  return (
    <section>
      <h3 className={styles.title}>{texts.columns}</h3>
      {period !== null && source !== null && (
        <p className={styles.line}>
          {texts.period(formatPeriodIn(language, period), texts.sources[source])}
        </p>
      )}
      {lastDay !== null && (
        <p className={styles.line}>{texts.lastDay(formatDayIn(language, lastDay))}</p>
      )}
      <ul className={styles.list}>
        {table.columns.map((column) => (
          <ColumnItem key={column.column} column={column} reading={reading} settings={settings} />
        ))}
      </ul>
      <Groups table={table} />
    </section>
  );
}

function Groups({ table }: { readonly table: ExplainedTable }): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(readingTexts);
  if (table.groups.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.groups}</h3>
      <ul className={styles.list}>
        {table.groups.map(({ id, label, units }) => (
          <li key={id}>{texts.group(label === "" ? id : label, units)}</li>
        ))}
      </ul>
    </>
  );
}
