import { formatPeriodId } from "../domain/period/calendar";
import { draftChecksum } from "../letter/draft-checksum";
import type { Letter } from "../letter/letter";
import { planLetterSheet } from "../letter/plan-letter-sheet";
import { documentSheetName, freeSheetName } from "../results/sheet-name";
import type { SheetEdit, SheetMark } from "../sheet/sheet-edit";
import { ownSheets } from "./office-workbook";
import type { SheetContents, WorkbookContents } from "./workbook-port";

/** Where a draft goes, and what it takes to bring it there. */
export interface DraftPlan {
  readonly sheet: string;
  readonly edits: readonly SheetEdit[];
}

/**
 * Puts a letter on a sheet of its own. A draft with the same text that is there already stays, edited or not; one that was not
 * edited since is written anew in place; one that was edited is never replaced: the new draft goes on a further sheet "(2)".
 */
export function planDraft(letter: Letter, contents: WorkbookContents): DraftPlan {
  const subject = `${formatPeriodId(letter.period)}/${letter.kind}`;
  const drafts = ownSheets(contents, "letter").filter(({ mark }) => mark?.subject === subject);
  const names = contents.sheets.map(({ name }) => name);
  const fresh = freeSheetName(documentSheetName(letter.kind, letter.period), names);
  const checksum = checksumOf(planLetterSheet(letter, fresh));
  const same = drafts.findLast(
    ({ mark }) => mark?.checksum === checksum && mark?.unfinished !== true,
  );
  if (same !== undefined) return { sheet: same.name, edits: [] };
  const reusable = drafts.findLast(isUntouched);
  if (reusable === undefined) {
    return { sheet: fresh, edits: finish(planLetterSheet(letter, fresh), []) };
  }
  const { name } = reusable;
  const clear: readonly SheetEdit[] = [{ kind: "clearSheet", sheet: name }];
  return { sheet: name, edits: finish(planLetterSheet(letter, name), clear) };
}

/** Whether a draft still holds what was drafted, or was cut off before it was whole. */
function isUntouched({ mark, grid }: SheetContents): boolean {
  return mark?.unfinished === true || draftChecksum(grid?.values ?? []) === mark?.checksum;
}

function markOf(edits: readonly SheetEdit[]): SheetMark | null {
  const [first] = edits;
  return first?.kind === "addSheet" ? first.mark : null;
}

function checksumOf(edits: readonly SheetEdit[]): string | undefined {
  return markOf(edits)?.checksum;
}

/** The plan with the sheet marked as unfinished until its last edit; with `instead` in place of adding the sheet, if given. */
function finish(edits: readonly SheetEdit[], instead: readonly SheetEdit[]): readonly SheetEdit[] {
  const [first, ...rest] = edits;
  if (first?.kind !== "addSheet") return edits;
  const { sheet, mark } = first;
  const unfinished: SheetMark = { kind: mark.kind, subject: mark.subject, unfinished: true };
  const opening: readonly SheetEdit[] =
    instead.length === 0
      ? [{ ...first, mark: unfinished }]
      : [{ kind: "markSheet", sheet, mark: unfinished }, ...instead];
  return [...opening, ...rest, { kind: "markSheet", sheet, mark }];
}
