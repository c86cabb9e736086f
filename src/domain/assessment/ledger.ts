import type { Period } from "../period/period";
import type { Ground } from "../settings";

/** The documents that can be drafted, in the order in which they are offered. */
export const documentKinds = [
  "commend-remind",
  "raise-criteria",
  "raise-index",
  "relay-directive",
  "quarterly-report",
  "weekly-brief",
] as const;

/** One of the documents that can be drafted. */
export type DocumentKind = (typeof documentKinds)[number];

/**
 * One reminder that was issued (sổ theo dõi nhắc nhở): at most one entry for a document kind, period, unit and ground,
 * however often the letter is drafted.
 */
export interface LedgerEntry {
  readonly document: DocumentKind;
  readonly period: Period;
  readonly unitKey: string;
  /** As the letter spelt it. */
  readonly unitName: string;
  /** `electronic-copies` entries of level 0 record that the unit was asked, not yet reminded. */
  readonly ground: Ground;
  readonly level: number;
  /** The measured figure at the time (dossiers overdue, hundredths of a per cent), for "has it improved?". */
  readonly figure: number | null;
}
