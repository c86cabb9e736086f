import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shortIndicatorTitle } from "../../strings/pane/indicator-titles";
import { settingTexts } from "../../strings/pane/settings";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import { ChoiceField } from "./ChoiceField";
import { GroupsField } from "./GroupsField";
import { NumberField } from "./NumberField";
import type { ReportDraft } from "./settings-draft";
import { without } from "./settings-draft";

/** Which units below the average are named: by which rate, of which groups, and how many of them. */
export function BelowAverageFields({ draft, report }: ReportDraft): ReactElement {
  const texts = useTexts(settingTexts);
  const { change } = draft;
  const { belowAverage } = draft.settings;
  return (
    <>
      <BelowIndicator draft={draft} report={report} />
      <GroupsField
        label={texts.groups}
        hint={texts.groupsBelow}
        report={report}
        chosen={belowAverage.groups ?? []}
        onChosen={(groups) => {
          const rest = without(belowAverage, "groups");
          change({ belowAverage: groups.length === 0 ? rest : { ...rest, groups } });
        }}
      />
      <ChoiceField
        label={texts.cut}
        value={belowAverage.cut}
        choices={texts.cuts}
        onChoice={(cut) => change({ belowAverage: { ...belowAverage, cut } })}
      />
      {belowAverage.cut !== "all" && (
        <NumberField
          label={texts.cutValue}
          value={belowAverage.value ?? null}
          draft={draft}
          onNumber={(value) => {
            const rest = without(belowAverage, "value");
            change({ belowAverage: value === null ? rest : { ...rest, value } });
          }}
        />
      )}
    </>
  );
}

function BelowIndicator({ draft, report }: ReportDraft): ReactElement {
  const texts = useTexts(settingTexts);
  const { language } = usePane();
  const { belowAverage } = draft.settings;
  const rates = report.indicators.filter(({ indicator }) => indicator.kind === "rate");
  const choose = (value: string) => {
    const rest = without(belowAverage, "indicator");
    const chosen = rates.find(({ indicator }) => indicator.id === value)?.indicator.id;
    draft.change({ belowAverage: chosen === undefined ? rest : { ...rest, indicator: chosen } });
  };
  return (
    <Field label={texts.belowIndicator}>
      <PaneSelect value={belowAverage.indicator ?? ""} onValue={(value) => choose(value)}>
        <option value="">{texts.belowDefault}</option>
        {rates.map(({ indicator }) => (
          <option key={indicator.id} value={indicator.id}>
            {shortIndicatorTitle(language, indicator)}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
