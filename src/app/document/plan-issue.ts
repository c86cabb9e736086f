import type { Letter } from "../../letter/letter";
import { planLedger } from "../../results/ledger/plan-ledger";
import { freeSheetName } from "../../results/sheet-name";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { sheetNames } from "../../strings/results";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";
import { composeLedgerEntries } from "../ledger/ledger-entries";
import { ownSheets } from "../reading/office-workbook";

/** What of a letter decides what issuing it enters: its kind, and the sections that were left out of it. */
export type IssuedLetter = Pick<Letter, "kind" | "leftOut">;

/** What it takes to enter a letter in the ledger as issued, and how many entries it has. */
export interface IssuePlan {
  readonly entries: number;
  readonly edits: readonly SheetEdit[];
}

/**
 * Enters the reminders of a letter in the ledger. Entered again, the same letter counts once. Where the ledger sheet has no
 * room for more, because the user has written below its entries, a further sheet takes them.
 */
export function planIssue(analysis: WorkbookAnalysis, { kind, leftOut }: IssuedLetter): IssuePlan {
  const { contents, report, keyOf } = analysis;
  const entries = composeLedgerEntries(report, kind, leftOut);
  if (entries.length === 0) return { entries: 0, edits: [] };
  const tableNames = contents.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const existing = ownSheets(contents, "ledger").at(-1) ?? null;
  if (existing !== null) {
    const edits = planLedger(entries, { sheetName: existing.name, existing, tableNames, keyOf });
    if (edits !== null) return { entries: entries.length, edits };
  }
  const names = contents.sheets.map(({ name }) => name);
  const sheetName = freeSheetName(sheetNames.ledger, names);
  const edits = planLedger(entries, { sheetName, existing: null, tableNames, keyOf }) ?? [];
  return { entries: entries.length, edits };
}
