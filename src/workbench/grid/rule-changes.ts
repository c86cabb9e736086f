import type { SheetState } from "../../host/workbook/sheet-state";
import { conditionalRulesOf } from "./conditional-rules";
import { type GridChange, sheetChange } from "./grid-change";

/**
 * The conditional formats of a sheet, where they differ: all are taken away and laid anew, since the grid puts each
 * new one before the others. `before` is null for a sheet that the grid has just been given.
 */
export function ruleChanges(before: SheetState | null, now: SheetState): readonly GridChange[] {
  const old = before ? conditionalRulesOf(before.conditionalFormats) : [];
  const next = conditionalRulesOf(now.conditionalFormats);
  if (JSON.stringify(old) === JSON.stringify(next)) return [];
  const taken = old.map(({ cfId }) =>
    sheetChange("sheet.mutation.delete-conditional-rule", now.id, { cfId }),
  );
  const laid = [...next]
    .reverse()
    .map((rule) => sheetChange("sheet.mutation.add-conditional-rule", now.id, { rule }));
  return [...taken, ...laid];
}
