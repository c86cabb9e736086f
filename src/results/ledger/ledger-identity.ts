import type { LedgerEntry } from "../../domain/assessment/ledger";
import { formatPeriodId } from "../../domain/period/calendar";

/** What makes two entries the same: kind of document, period, unit and ground, however often the letter is drafted. */
export function ledgerIdentity(entry: LedgerEntry): string {
  return [entry.document, formatPeriodId(entry.period), entry.unitKey, entry.ground].join("\n");
}
