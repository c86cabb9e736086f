import { comparePeriods, formatPeriodId, isSamePeriod } from "../period/calendar";
import type { DocumentKind, LedgerEntry } from "./ledger";
import type { Period } from "../period/period";
import type { Ground } from "../settings";

/** What the ledger says about the letters before the one that is drafted. */
export interface ReminderHistory {
  /** How often the unit was reminded on the ground in the year of the period so far. */
  timesReminded(unitKey: string, ground: Ground): number;
  /** Whether the last letter that was issued asked the unit (or reminded it) on the ground. */
  wasAskedLast(unitKey: string, ground: Ground): boolean;
}

/** The document that reminds: its own entry for the period is the draft itself, and drafting twice counts once. */
const remindingDocument: DocumentKind = "commend-remind";

/**
 * Reads the ledger for the letter of a period: the entries of earlier periods and those of other documents of the same
 * period. A later period never counts, and neither does a second entry of one document, period, unit and ground.
 */
export function readReminderHistory(
  ledger: readonly LedgerEntry[],
  period: Period,
): ReminderHistory {
  const earlier = distinctEntries(ledger).filter((entry) => isBefore(entry, period));
  const reminders = countBy(
    earlier.filter(({ level, period: { year } }) => level > 0 && year === period.year),
  );
  const last = latestLetter(earlier, period);
  const asked = countBy(
    earlier.filter((entry) => last !== null && isSamePeriod(entry.period, last)),
  );
  return {
    timesReminded: (unitKey, ground) => reminders.get(entryKey(unitKey, ground)) ?? 0,
    wasAskedLast: (unitKey, ground) => asked.has(entryKey(unitKey, ground)),
  };
}

function isBefore(entry: LedgerEntry, period: Period): boolean {
  if (isSamePeriod(entry.period, period)) return entry.document !== remindingDocument;
  return comparePeriods(entry.period, period) < 0;
}

function latestLetter(entries: readonly LedgerEntry[], current: Period): Period | null {
  return entries
    .filter(({ period }) => !isSamePeriod(period, current))
    .reduce<Period | null>(
      (latest, { period }) =>
        latest === null || comparePeriods(period, latest) > 0 ? period : latest,
      null,
    );
}

function distinctEntries(ledger: readonly LedgerEntry[]): LedgerEntry[] {
  const byIdentity = new Map<string, LedgerEntry>();
  for (const entry of ledger) {
    const { document, period, unitKey, ground } = entry;
    const identity = `${document} ${formatPeriodId(period)} ${entryKey(unitKey, ground)}`;
    const known = byIdentity.get(identity);
    if (known === undefined || known.level < entry.level) byIdentity.set(identity, entry);
  }
  return [...byIdentity.values()];
}

function countBy(entries: readonly LedgerEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unitKey, ground } of entries) {
    const key = entryKey(unitKey, ground);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function entryKey(unitKey: string, ground: Ground): string {
  return `${ground} ${unitKey}`;
}
