import type { SheetProtectionState } from "../../workbook/sheet-state";
import type { XmlElement } from "../xml/xml-tree";
import { booleanAttribute } from "../xml/xml-values";

/** What stays allowed on a protected sheet: the option of the API, the attribute, and whether it is locked by default. */
export const PROTECTION_OPTIONS = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
] as const;

function selectionMode(element: XmlElement): string {
  if (booleanAttribute(element, "selectUnlockedCells", false)) return "None";
  return booleanAttribute(element, "selectLockedCells", false) ? "Unlocked" : "Normal";
}

/** The protection of a sheet, or null; a `sheetProtection` without `sheet="1"` protects nothing. */
export function readProtection(element: XmlElement | undefined): SheetProtectionState | null {
  if (!element || !booleanAttribute(element, "sheet", false)) return null;
  const options: Record<string, boolean | string> = { selectionMode: selectionMode(element) };
  for (const [option, attribute, isLocked] of PROTECTION_OPTIONS) {
    options[option] = !booleanAttribute(element, attribute, isLocked);
  }
  const hasPassword = element.attributes.has("password") || element.attributes.has("hashValue");
  return { hasPassword, password: null, options };
}
