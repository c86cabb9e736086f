import { formatPeriodId } from "../../domain/period/calendar";
import { draftChecksum } from "../../letter/draft-checksum";
import type { Letter } from "../../letter/letter";
import { planLetterSheet } from "../../letter/plan-letter-sheet";
import { documentSheetName, freeSheetName } from "../../results/sheet-name";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { composeLook, lookKey, lookPrefix, parseLook, resetSizes } from "../journal/sheet-look";
import { ownSheets } from "../reading/office-workbook";
import type { SheetContents, WorkbookContents } from "../workbook-port";

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
  const planned = planLetterSheet(letter, fresh);
  const checksum = checksumOf(planned);
  const same = drafts.findLast(
    ({ mark }) => mark?.checksum === checksum && mark?.unfinished !== true,
  );
  if (same !== undefined) return { sheet: same.name, edits: [] };
  const reusable = drafts.findLast(isUntouched);
  const name = reusable?.name ?? fresh;
  const edits = name === fresh ? planned : planLetterSheet(letter, name);
  const looks = planLooks(edits, { contents, replaced: reusable });
  return { sheet: name, edits: [...looks, ...finish(edits, resetOf(reusable, contents))] };
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

/** The edits that give the rows and columns of a draft their standard sizes again; null where there is no draft to replace. */
function resetOf(
  draft: SheetContents | undefined,
  { settings }: WorkbookContents,
): readonly SheetEdit[] | null {
  if (draft === undefined) return null;
  const look = parseLook(settings[lookKey(draft.mark?.checksum ?? "")], draft.name) ?? [];
  return resetSizes(look, draft.name);
}

/**
 * Keeps the look of a new draft, so that it can be brought back once it was rewritten, and forgets those of drafts that are no
 * longer there untouched: an edited draft is never rewritten.
 */
function planLooks(
  edits: readonly SheetEdit[],
  { contents, replaced }: { contents: WorkbookContents; replaced: SheetContents | undefined },
): readonly SheetEdit[] {
  const untouched = ownSheets(contents, "letter").filter(
    (draft) => draft !== replaced && isUntouched(draft),
  );
  const key = lookKey(checksumOf(edits) ?? "");
  const needed = new Set([key, ...untouched.map(({ mark }) => lookKey(mark?.checksum ?? ""))]);
  const stale = Object.keys(contents.settings).filter(
    (name) => name.startsWith(lookPrefix) && !needed.has(name),
  );
  return [
    { kind: "setSetting", key, value: composeLook(edits) },
    ...stale.map((name): SheetEdit => ({ kind: "setSetting", key: name, value: null })),
  ];
}

/**
 * The plan with the sheet marked as unfinished until its last edit. With `reset` the sheet is there already: its sizes are reset
 * while its mark still says which look it has, then it is emptied.
 */
function finish(
  edits: readonly SheetEdit[],
  reset: readonly SheetEdit[] | null,
): readonly SheetEdit[] {
  const [first, ...rest] = edits;
  if (first?.kind !== "addSheet") return edits;
  const { sheet, mark, tabColor, gridlines } = first;
  const dress = {
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(gridlines === undefined ? {} : { gridlines }),
  };
  const unfinished: SheetMark = { kind: mark.kind, subject: mark.subject, unfinished: true };
  const opening: readonly SheetEdit[] =
    reset === null
      ? [{ ...first, mark: unfinished }]
      : [
          ...reset,
          { kind: "markSheet", sheet, mark: unfinished },
          { kind: "dressSheet", sheet, ...dress },
          { kind: "clearSheet", sheet },
        ];
  return [...opening, ...rest, { kind: "markSheet", sheet, mark }];
}
