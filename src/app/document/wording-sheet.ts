import {
  planNewSentences,
  planWordingReset,
  planWordingSheet,
} from "../../letter/wording/plan-wording-sheet";
import type { WordedKind } from "../../letter/wording/wording-catalogue";
import { freeSheetName } from "../../results/sheet-name";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { wordingSheetTexts } from "../../strings/letter/wording-sheet";
import { ownSheets } from "../reading/office-workbook";
import { done, type Outcome } from "../outcome";
import type { SheetContents, WorkbookContents, WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/**
 * Brings the sheet of the office's own wording into view and makes it where there is none. One that is there keeps every sentence
 * as it is; sentences that it has not yet are added below.
 */
export async function insertWordingSheet(
  port: WorkbookPort,
): Promise<Outcome<{ readonly sheet: string }>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const existing = wordingSheet(contents.value);
  const names = contents.value.sheets.map(({ name }) => name);
  const sheet = existing?.name ?? freeSheetName(wordingSheetTexts.sheetName, names);
  const written = await writePlan(port, contents.value, planInsertion(existing, sheet));
  if (!written.done) return written;
  const shown = await port.reveal(sheet, "A1");
  return shown.done ? done({ sheet }) : shown;
}

/**
 * Puts the default sentences back, of one document or (null) of all, and gives how many were changed. The write can be taken back
 * like any other. Without a sheet of wording there is nothing to reset.
 */
export async function resetWording(
  port: WorkbookPort,
  kind: WordedKind | null,
): Promise<Outcome<{ readonly sentences: number }>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const edits = ownSheets(contents.value, "wording").flatMap(({ grid }) =>
    grid === null ? [] : planWordingReset(grid, kind),
  );
  const written = await writePlan(port, contents.value, edits);
  return written.done ? done({ sentences: edits.length }) : written;
}

function wordingSheet(contents: WorkbookContents): SheetContents | null {
  return ownSheets(contents, "wording").at(-1) ?? null;
}

function planInsertion(existing: SheetContents | null, sheet: string): readonly SheetEdit[] {
  if (existing === null) return planWordingSheet(sheet);
  if (existing.mark?.unfinished === true) return planWordingSheet(sheet, { isThere: true });
  return existing.grid === null ? [] : planNewSentences(existing.grid);
}
