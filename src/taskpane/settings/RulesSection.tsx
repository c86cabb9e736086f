import type { ReactElement } from "react";
import type { Ground } from "../../domain/settings";
import { defaultSettings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { settingTexts } from "../../strings/pane/settings";
import { FoldedSection } from "../FoldedSection";
import { useTexts } from "../pane-context";
import { BelowAverageFields } from "./BelowAverageFields";
import { CheckList } from "./CheckList";
import { CommendFields } from "./CommendFields";
import { NumberField } from "./NumberField";
import type { ReportDraft } from "./settings-draft";

const grounds: readonly Ground[] = ["overdue", "below-average", "electronic-copies"];

/** The thresholds by which units are commended, named, reminded and criticised. */
export function RulesSection({ draft, report }: ReportDraft): ReactElement {
  const texts = useTexts(settingTexts);
  const names = useTexts(findingTexts).grounds;
  const { settings, change } = draft;
  return (
    <FoldedSection title={texts.sections.rules}>
      <CommendFields draft={draft} report={report} />
      <BelowAverageFields draft={draft} report={report} />
      <CheckList
        label={texts.grounds}
        checks={grounds.map((id) => ({ id, title: names[id] }))}
        chosen={settings.remindGrounds}
        onChosen={(remindGrounds) => change({ remindGrounds })}
      />
      <NumberField
        label={texts.criticiseAfter}
        value={settings.criticiseAfter}
        standsFor={defaultSettings.criticiseAfter}
        wholeFrom={0}
        draft={draft}
        onNumber={(times) => change({ criticiseAfter: times ?? defaultSettings.criticiseAfter })}
      />
      <NumberField
        label={texts.listLimit}
        value={settings.listLimit}
        standsFor={defaultSettings.listLimit}
        wholeFrom={1}
        draft={draft}
        onNumber={(limit) => change({ listLimit: limit ?? defaultSettings.listLimit })}
      />
    </FoldedSection>
  );
}
