import type { ReactElement } from "react";
import type { Report } from "../../domain/report/report";
import { rankingTexts } from "../../strings/pane/ranking";
import { useTexts } from "../pane-context";
import { groupTitle } from "../ranking/group-title";
import { CheckList } from "./CheckList";

interface Props {
  readonly label: string;
  /** What holds where no group is chosen. */
  readonly hint: string;
  readonly report: Report;
  readonly chosen: readonly string[];
  readonly onChosen: (groups: readonly string[]) => void;
}

/** Some of the groups of the sheet. A group that was chosen for another sheet stays in the list, by its id. */
export function GroupsField({ label, hint, report, chosen, onChosen }: Props): ReactElement {
  const texts = useTexts(rankingTexts);
  const groups = report.groups.map((group) => ({ id: group.id, title: groupTitle(group, texts) }));
  const others = chosen
    .filter((id) => groups.every((group) => group.id !== id))
    .map((id) => ({ id, title: groupTitle({ id, label: "", territorial: false }, texts) }));
  return (
    <CheckList
      label={label}
      hint={hint}
      checks={[...groups, ...others]}
      chosen={chosen}
      onChosen={onChosen}
    />
  );
}
