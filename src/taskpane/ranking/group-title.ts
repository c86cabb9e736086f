import type { UnitGroup } from "../../domain/unit/org-unit";
import type { Language } from "../../strings/pane/language";
import type { rankingTexts } from "../../strings/pane/ranking";

type Texts = (typeof rankingTexts)[Language];

/** A group's own heading, or the word for its kind of units where the sheet has no section rows. */
export function groupTitle(group: UnitGroup, texts: Texts): string {
  if (group.label !== "") return group.label;
  const names: Readonly<Record<string, string>> = texts.groupNames;
  return names[group.id] ?? texts.numberedGroup(group.id.replace(/\D+/gu, ""));
}
