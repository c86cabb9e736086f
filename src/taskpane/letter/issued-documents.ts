import type { DocumentKind, LedgerEntry } from "../../domain/assessment/ledger";
import { comparePeriods, formatPeriodId } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";

/** One document that was issued, with what the ledger holds of it. */
export interface IssuedDocument {
  readonly kind: DocumentKind;
  readonly period: Period;
  readonly entries: readonly LedgerEntry[];
}

/** The documents of a ledger, the latest period first. */
export function issuedDocuments(ledger: readonly LedgerEntry[]): readonly IssuedDocument[] {
  const byDocument = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const key = `${entry.document} ${formatPeriodId(entry.period)}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), entry]);
  }
  return [...byDocument.values()]
    .flatMap((entries) => {
      const [first] = entries;
      return first === undefined ? [] : [{ kind: first.document, period: first.period, entries }];
    })
    .sort((a, b) => comparePeriods(b.period, a.period));
}
