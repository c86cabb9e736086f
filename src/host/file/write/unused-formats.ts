import type { SheetState } from "../../workbook/sheet-state";
import { RuleSource } from "../read/conditional-formats";
import { numberAttribute } from "../xml/xml-values";
import type { PackageDraft } from "./package-draft";

/** The rule formats that a sheet's rules used when it was read, of rules that are gone now. */
export function formatsOfRemovedRules(loaded: SheetState, sheet: SheetState): number[] {
  const kept = new Set(sheet.conditionalFormats.map(({ source }) => source));
  return loaded.conditionalFormats.flatMap(({ source }) => {
    if (!(source instanceof RuleSource) || kept.has(source)) return [];
    return numberAttribute(source.rule, "dxfId") ?? [];
  });
}

function formatsInUse(draft: PackageDraft): Set<number> {
  const used = new Set<number>();
  for (const { xml } of draft.xmlParts()) {
    for (const [, id] of xml.text.matchAll(/[dD]xfId\s*=\s*["'](\d+)["']/g)) used.add(Number(id));
  }
  return used;
}

/**
 * How many formats at the end of the list only served rules that are gone. What nobody else in the file refers to may
 * go with them; one in the middle stays, as every index behind it would change.
 */
export function countUnusedFormats(
  removed: ReadonlySet<number>,
  total: number,
  draft: PackageDraft,
): number {
  if (!removed.has(total - 1)) return 0;
  const used = formatsInUse(draft);
  let last = total - 1;
  while (last >= 0 && removed.has(last) && !used.has(last)) last -= 1;
  return total - 1 - last;
}
