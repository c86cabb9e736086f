import type { ColumnIndex } from "./column-index";
import {
  receivedByChannel,
  receivedInPeriod,
  receivedOnline,
  settled,
  settledInTime,
  stated,
  toSettle,
} from "./dossier-counts";
import type { IndicatorId } from "./indicator";
import type { Settings } from "../settings";
import type { Tally } from "./tally";
import { subtractTallies, tallyOf } from "./tally";

/** What a rate is made of; a part is null where the sheet does not give it. */
export interface RateParts {
  readonly numerator: Tally | null;
  readonly denominator: Tally | null;
}

/**
 * The counts behind a rate: those of its own group of columns first, then those that the sheet holds of dossiers
 * received, settled and pending. Results are digitised out of those settled, or, as the national portal counts, out of
 * those received.
 */
export function rateParts(id: IndicatorId, index: ColumnIndex, settings: Settings): RateParts {
  const own: RateParts = {
    numerator: tallyOf(index.find(id, "numerator")),
    denominator: tallyOf(index.find(id, "denominator")),
  };
  const derive = derivations[id];
  return derive === undefined ? own : derive(own, index, settings);
}

type Derivation = (own: RateParts, index: ColumnIndex, settings: Settings) => RateParts;

const derivations: Partial<Record<IndicatorId, Derivation>> = {
  intakeDigitisation: ({ numerator, denominator }, index) => ({
    numerator,
    denominator: denominator ?? receivedInPeriod(index),
  }),
  resultDigitisation: ({ numerator, denominator }, index, settings) => ({
    numerator,
    denominator:
      settings.resultDenominator === "received"
        ? (receivedInPeriod(index) ?? denominator ?? settled(index))
        : (denominator ?? settled(index)),
  }),
  onTime: ({ numerator, denominator }, index) => ({
    numerator:
      numerator ??
      settledInTime(index) ??
      subtractTallies(settled(index), stated(index, "settledLate")) ??
      // Where early dossiers have no column of their own, "on time" is all that is not late.
      stated(index, "settledOnTime"),
    denominator: denominator ?? settled(index),
  }),
  settlement: ({ numerator, denominator }, index) => ({
    numerator: numerator ?? settled(index),
    denominator: denominator ?? toSettle(index),
  }),
  onlineSubmission: ({ numerator, denominator }, index) => ({
    numerator: numerator ?? receivedOnline(index),
    denominator: denominator ?? receivedByChannel(index) ?? receivedInPeriod(index),
  }),
  signedResults: ({ numerator, denominator }, index) => ({
    numerator,
    denominator: denominator ?? tallyOf(index.find("resultDigitisation", "numerator")),
  }),
};
