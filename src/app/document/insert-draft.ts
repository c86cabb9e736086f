import type { Finding } from "../../domain/finding";
import type { Letter } from "../../letter/letter";
import { findMarkedFields } from "./marked-field-findings";
import { done, type Outcome } from "../outcome";
import { planDraft } from "./plan-draft";
import type { WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/** Where a draft was put, and what a person must still fill in there. */
export interface InsertedDraft {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Puts a letter on a sheet of the workbook and shows it; gives the sheet, which may be one that held the same draft already. */
export async function insertDraft(
  port: WorkbookPort,
  letter: Letter,
): Promise<Outcome<InsertedDraft>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const { sheet, edits } = planDraft(letter, contents.value);
  const written = await writePlan(port, contents.value, edits);
  if (!written.done) return written;
  const shown = await port.reveal(sheet, "A1");
  return shown.done ? done({ sheet, findings: findMarkedFields(letter, sheet) }) : shown;
}
