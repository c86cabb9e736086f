import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Report } from "../../domain/report/report";
import type { Ground } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { shortIndicatorTitle } from "../../strings/pane/indicator-titles";
import { settingTexts } from "../../strings/pane/settings";
import { usePane, useTexts } from "../pane-context";
import { PaneSelect } from "../PaneSelect";
import { ChoiceField } from "./ChoiceField";
import { NumberField } from "./NumberField";
import type { SettingsDraft } from "./settings-draft";
import { without } from "./settings-draft";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  checks: { display: "flex", flexDirection: "column" },
});

const grounds: readonly Ground[] = ["overdue", "below-average", "electronic-copies"];

interface Props {
  readonly draft: SettingsDraft;
  readonly report: Report;
}

/** The thresholds by which units are named, reminded and criticised. */
export function RulesSection({ draft, report }: Props): ReactElement {
  const texts = useTexts(settingTexts);
  const { settings, change } = draft;
  const { belowAverage } = settings;
  return (
    <SettingsSection title={texts.sections.rules}>
      <BelowIndicator draft={draft} report={report} />
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
      <Grounds draft={draft} />
      <NumberField
        label={texts.criticiseAfter}
        value={settings.criticiseAfter}
        draft={draft}
        onNumber={(times) => change({ criticiseAfter: times ?? 2 })}
      />
      <NumberField
        label={texts.listLimit}
        value={settings.listLimit}
        draft={draft}
        onNumber={(limit) => change({ listLimit: limit ?? 15 })}
      />
    </SettingsSection>
  );
}

function BelowIndicator({ draft, report }: Props): ReactElement {
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

function Grounds({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(settingTexts);
  const names = useTexts(findingTexts).grounds;
  const { remindGrounds } = draft.settings;
  const choose = (ground: Ground, wanted: boolean) =>
    draft.change({
      remindGrounds: grounds.filter((each) =>
        each === ground ? wanted : remindGrounds.includes(each),
      ),
    });
  return (
    <Field label={texts.grounds}>
      <div className={styles.checks} role="group">
        {grounds.map((ground) => (
          <Checkbox
            key={ground}
            label={names[ground]}
            checked={remindGrounds.includes(ground)}
            onChange={(_event, { checked }) => choose(ground, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}
