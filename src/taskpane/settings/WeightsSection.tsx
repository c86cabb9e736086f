import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fragment } from "react";
import { defaultSettings } from "../../domain/settings";
import { shortIndicatorTitle } from "../../strings/pane/indicator-titles";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { usePane, useTexts } from "../pane-context";
import { NumberField } from "./NumberField";
import type { ReportDraft } from "./settings-draft";
import { withNumber } from "./settings-draft";

const useStyles = makeStyles({
  table: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px 72px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The target and the weight of every rate of the sheet, and what an overdue dossier costs. */
export function WeightsSection({ draft, report }: ReportDraft): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const { language } = usePane();
  const { settings, change } = draft;
  const rates = report.indicators.filter(({ indicator }) => indicator.kind === "rate");
  return (
    <FoldedSection title={texts.sections.weights}>
      <div className={styles.table}>
        <span />
        <span className={styles.head}>{texts.target}</span>
        <span className={styles.head}>{texts.weight}</span>
        {rates.map(({ indicator }) => {
          const title = shortIndicatorTitle(language, indicator);
          return (
            <Fragment key={indicator.id}>
              <span>{title}</span>
              <NumberField
                label={texts.targetOf(title)}
                hideLabel
                standsFor={100}
                value={settings.targets[indicator.id] ?? null}
                draft={draft}
                onNumber={(n) => change({ targets: withNumber(settings.targets, indicator.id, n) })}
              />
              <NumberField
                label={texts.weightOf(title)}
                hideLabel
                standsFor={1}
                value={settings.weights[indicator.id] ?? null}
                draft={draft}
                onNumber={(n) => change({ weights: withNumber(settings.weights, indicator.id, n) })}
              />
            </Fragment>
          );
        })}
      </div>
      <p className={styles.help}>{texts.weightHelp}</p>
      <NumberField
        label={texts.overduePenalty}
        value={settings.overduePenalty}
        standsFor={defaultSettings.overduePenalty}
        draft={draft}
        onNumber={(points) => change({ overduePenalty: points ?? defaultSettings.overduePenalty })}
      />
    </FoldedSection>
  );
}
