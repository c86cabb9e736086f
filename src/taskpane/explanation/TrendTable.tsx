import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatPeriodId } from "../../domain/period/calendar";
import type { IndicatorKind } from "../../domain/figure/indicator";
import { explanationTexts } from "../../strings/pane/explanation";
import { formatPeriodTitle } from "../../strings/pane/period-names";
import { formatFigure } from "../figure-text";
import { usePane, useTexts } from "../pane-context";
import type { UnitTrendPoint } from "../../app/trend/unit-trend";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "2px 16px 2px 0",
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
    },
    "& td": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  caption: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly kind: IndicatorKind;
  readonly points: readonly UnitTrendPoint[];
}

/** The figures that the small line in the list is drawn from, for those who can't see it. */
export function TrendTable({ kind, points }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(explanationTexts);
  const { language } = usePane();
  if (points.length < 2) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.trend}</caption>
      <tbody>
        {points.map(({ period, shown }) => (
          <tr key={formatPeriodId(period)}>
            <th scope="row">{formatPeriodTitle(language, period)}</th>
            <td>{shown === null ? texts.none : formatFigure(kind, shown)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
