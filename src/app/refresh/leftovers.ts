import type { SheetEdit } from "../../sheet/sheet-edit";
import type { WorkbookContents } from "../workbook-port";

/** Takes away the empty sheets that a run had only added when it was cut off, where sheets may be taken away. */
export function removeLeftovers({
  leftovers = [],
  readOnly,
  structureProtected,
}: WorkbookContents): readonly SheetEdit[] {
  if (readOnly || structureProtected) return [];
  return leftovers.map((sheet) => ({ kind: "deleteSheet", sheet }));
}
