import type { ReactElement } from "react";
import { shortIndicatorTitle } from "../../strings/pane/indicator-titles";
import { settingTexts } from "../../strings/pane/settings";
import { usePane, useTexts } from "../pane-context";
import { CheckList } from "./CheckList";
import { GroupsField } from "./GroupsField";
import type { ReportDraft } from "./settings-draft";
import { without } from "./settings-draft";

/** Which rates must be at 100 % for a unit to be commended, and of which groups. */
export function CommendFields({ draft, report }: ReportDraft): ReactElement {
  const texts = useTexts(settingTexts);
  const { language } = usePane();
  const { commend } = draft.settings;
  const rates = report.indicators
    .filter(({ indicator }) => indicator.kind === "rate")
    .map(({ indicator }) => ({
      id: indicator.id,
      title: shortIndicatorTitle(language, indicator),
    }));
  // What was chosen for a sheet with other columns can still be seen and taken out.
  const others = commend.indicators
    .filter((id) => rates.every((rate) => rate.id !== id))
    .map((id) => ({ id, title: shortIndicatorTitle(language, { id }) }));
  return (
    <>
      <CheckList
        label={texts.commendIndicators}
        hint={texts.commendNobody}
        checks={[...rates, ...others]}
        chosen={commend.indicators}
        onChosen={(indicators) => draft.change({ commend: { ...commend, indicators } })}
      />
      <GroupsField
        label={texts.groupsCommend}
        hint={texts.groupsCommendAll}
        report={report}
        chosen={commend.groups ?? []}
        onChosen={(groups) => {
          const rest = without(commend, "groups");
          draft.change({ commend: groups.length === 0 ? rest : { ...rest, groups } });
        }}
      />
    </>
  );
}
