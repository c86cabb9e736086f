import type { SheetEdit } from "../../sheet/sheet-edit";
import { failed, type Failure } from "../outcome";
import type { WorkbookContents } from "../workbook-port";

/** What changes the row of tabs. */
const structural: readonly SheetEdit["kind"][] = ["addSheet", "copySheet", "deleteSheet"];

/**
 * Why a plan cannot be carried out in the workbook as it was read: read-only, its structure protected while sheets are to be
 * added, or a sheet protected that is to be written. Null where nothing is in the way. It is asked before the first write.
 */
export function findObstacle(
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
): { readonly done: false; readonly failure: Failure } | null {
  if (edits.length === 0) return null;
  if (contents.readOnly) return failed({ code: "workbook-read-only" });
  const kinds = new Set(edits.map(({ kind }) => kind));
  if (contents.structureProtected && structural.some((kind) => kinds.has(kind))) {
    return failed({ code: "workbook-protected" });
  }
  const touched = new Set(edits.flatMap(sheetsOf));
  const locked = contents.sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  return locked === undefined ? null : failed({ code: "sheet-protected", sheet: locked.name });
}

/** The sheets that must be open to an edit: the copy of a protected sheet is protected too. */
function sheetsOf(edit: SheetEdit): readonly string[] {
  if (edit.kind === "copySheet") return [edit.sheet, edit.from];
  return "sheet" in edit ? [edit.sheet] : [];
}
