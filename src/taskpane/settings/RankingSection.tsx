import { Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { useTexts } from "../pane-context";
import { ChoiceField } from "./ChoiceField";
import { DayField } from "./DayField";
import { NumberField } from "./NumberField";
import type { SettingsDraft } from "./settings-draft";

/** How figures are computed and ranked. */
export function RankingSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const texts = useTexts(settingTexts);
  const { settings, change } = draft;
  return (
    <FoldedSection title={texts.sections.ranking}>
      <ChoiceField
        label={texts.averageScope}
        value={settings.averageScope ?? "byLevel"}
        choices={texts.averageScopes}
        onChoice={(scope) => change({ averageScope: scope === "byLevel" ? null : scope })}
      />
      <ChoiceField
        label={texts.rankMethod}
        value={settings.rankMethod}
        choices={texts.rankMethods}
        onChoice={(rankMethod) => change({ rankMethod })}
      />
      <ChoiceField
        label={texts.rankBy}
        value={settings.rankBy}
        choices={texts.rankBys}
        onChoice={(rankBy) => change({ rankBy })}
      />
      <ChoiceField
        label={texts.resultDenominator}
        value={settings.resultDenominator}
        choices={texts.resultDenominators}
        onChoice={(resultDenominator) => change({ resultDenominator })}
      />
      <NumberField
        label={texts.acceptanceHours}
        value={settings.acceptanceHours}
        draft={draft}
        onNumber={(acceptanceHours) => change({ acceptanceHours })}
      />
      <DayField
        label={texts.scoreBreak766}
        help={texts.scoreBreak766Help}
        value={settings.scoreBreak766}
        edition={draft.edition}
        onDay={(scoreBreak766, wrong) => {
          draft.markWrong(texts.scoreBreak766, wrong);
          change({ scoreBreak766 });
        }}
      />
      <Switch
        label={texts.hiddenRows}
        checked={settings.hiddenRows === "include"}
        onChange={(_event, { checked }) => change({ hiddenRows: checked ? "include" : "exclude" })}
      />
    </FoldedSection>
  );
}
