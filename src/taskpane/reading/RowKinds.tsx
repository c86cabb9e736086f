import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fragment } from "react";
import type { ExplainedSheet } from "../../app/reading/explain-reading";
import { readingTexts } from "../../strings/pane/reading";
import { formatRange } from "../../sheet/address";
import { usePane, useTexts } from "../pane-context";
import { TextLink } from "../TextLink";

const useStyles = makeStyles({
  kinds: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(90px, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  ranges: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** The rows of a sheet by what they were taken for; each range leads to its rows. */
export function RowKinds({ reading }: { readonly reading: ExplainedSheet }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(readingTexts);
  const { requests } = usePane();
  const columns = reading.tables.flatMap((table) => table.columns.map(({ column }) => column));
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const rangeOf = (first: number, last: number) =>
    formatRange({ row: first - 1, column: left, rows: last - first + 1, columns: width });
  return (
    <dl className={styles.kinds}>
      {reading.rows.map(({ kind, ranges }) => (
        <Fragment key={kind}>
          <dt>{texts.kinds[kind]}</dt>
          <dd className={styles.ranges}>
            {ranges.map(({ first, last }) => (
              <TextLink
                key={first}
                onClick={() => void requests.reveal(reading.sheet, rangeOf(first, last))}
              >
                {texts.row(first, last)}
              </TextLink>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
