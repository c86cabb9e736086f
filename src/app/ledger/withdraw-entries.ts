import type { LedgerEntry } from "../../domain/assessment/ledger";
import { planWithdrawal, type Withdrawal } from "../../results/ledger/plan-withdrawal";
import { unitKey } from "../../tracking/name/unit-key";
import { ownSheets, readSettings } from "../reading/office-workbook";
import { done, failed, type Outcome } from "../outcome";
import type { WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

export type { Withdrawal } from "../../results/ledger/plan-withdrawal";

/**
 * Takes reminders back that were entered as issued: their rows stay in the ledger with the day, the reason and the person, and no
 * longer count for "nhắc nhở lần thứ n"; the same letter can be issued again. Gives how many rows were marked. Without a reason
 * nothing is taken back (`reason-missing`), nor where no ledger holds any of the entries (`ledger-entry-missing`).
 */
export async function withdrawEntries(
  port: WorkbookPort,
  entries: readonly LedgerEntry[],
  withdrawal: Withdrawal,
): Promise<Outcome<{ readonly entries: number }>> {
  if (withdrawal.reason.trim() === "") return failed({ code: "reason-missing" });
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const settings = readSettings(contents.value, {});
  if (!settings.done) return settings;
  const { aliases } = settings.value;
  const keyOf = (name: string) => unitKey(name, { aliases });
  const edits = ownSheets(contents.value, "ledger").flatMap((sheet) =>
    planWithdrawal(sheet, entries, { ...withdrawal, keyOf }),
  );
  if (edits.length === 0) return failed({ code: "ledger-entry-missing" });
  const written = await writePlan(port, contents.value, edits);
  const rows = new Set(
    edits.flatMap((edit) => ("row" in edit ? [`${edit.sheet} ${edit.row}`] : [])),
  );
  return written.done ? done({ entries: rows.size }) : written;
}
