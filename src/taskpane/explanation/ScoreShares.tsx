import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Report } from "../../domain/report/report";
import type { ScoreShare } from "../../domain/ranking/score-share";
import { explanationTexts } from "../../strings/pane/explanation";
import { shortIndicatorTitle } from "../../strings/pane/indicator-titles";
import { formatFigure } from "../figure-text";
import { usePane, useTexts } from "../pane-context";
import type { Subject } from "../pane-services";
import { TextLink } from "../TextLink";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props {
  readonly report: Report;
  readonly shares: readonly ScoreShare[];
  readonly onSubject: (subject: Subject) => void;
}

/** The rates that make an overall score, each with its target and weight; each leads to its own explanation. */
export function ScoreShares({ report, shares, onSubject }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(explanationTexts);
  const { language } = usePane();
  if (shares.length === 0) return null;
  const titleOf = (share: ScoreShare) => {
    const found = report.indicators.find(({ indicator }) => indicator.id === share.indicator);
    return shortIndicatorTitle(language, found?.indicator ?? { id: share.indicator });
  };
  return (
    <section>
      <h3 className={styles.title}>{texts.shares}</h3>
      <ul className={styles.list}>
        {shares.map((share) => (
          <li key={share.indicator}>
            <TextLink onClick={() => onSubject(share.indicator)}>{titleOf(share)}</TextLink>
            {": "}
            {share.shown === null || share.attained === null
              ? texts.shareSkipped
              : texts.share(
                  formatFigure("rate", share.shown),
                  formatFigure("rate", share.attained),
                  String(share.target).replace(".", ","),
                  String(share.weight).replace(".", ","),
                )}
          </li>
        ))}
      </ul>
    </section>
  );
}
