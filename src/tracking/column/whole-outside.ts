import type { ColumnRole } from "../../domain/figure/records";
import type { ColumnDraft } from "./column-draft";
import { type ColumnProfile, rateDeviation, rateFit } from "./column-profile";

type Subject = ColumnRole["subject"];

const goodFit = 0.8;
/** How much closer than the usual whole another one must come to the stated rates. */
const clearlyCloser = 0.5;

/** Rates whose whole a sheet counts in more than one way: with the dossiers carried over or without, received or settled. */
const severalWholes: ReadonlySet<string> = new Set(["intakeDigitisation", "resultDigitisation"]);

/**
 * The count of all received, where the sheet states a rate as a share of that and not of what the domain would divide by:
 * the group of columns then says what its whole is, although this stands outside. Null where the usual whole is as close.
 */
export function wholeOutside(
  rate: ColumnDraft,
  subject: Subject,
  columns: readonly ColumnDraft[],
): ColumnDraft | null {
  if (!severalWholes.has(subject) || withRole(columns, subject, "denominator").length > 0)
    return null;
  const [part] = withRole(columns, subject, "numerator");
  if (part === undefined) return null;
  const fits = (whole: ColumnDraft) =>
    rateFit(part.profile, whole.profile, rate.profile) >= goodFit;
  const received = withRole(columns, "received", "count").find(fits);
  if (received === undefined) return null;
  const deviation = (whole: ColumnProfile) => rateDeviation(part.profile, whole, rate.profile);
  const usual = usualWhole(subject, received, columns);
  const isCloser = deviation(received.profile) < deviation(usual) * clearlyCloser;
  return isCloser ? received : null;
}

/** What the domain would divide by: the settled, or those received in the period, stated or without the carried over. */
function usualWhole(
  subject: Subject,
  received: ColumnDraft,
  columns: readonly ColumnDraft[],
): ColumnProfile {
  if (subject === "resultDigitisation")
    return (withRole(columns, "settled", "count")[0] ?? received).profile;
  const [inPeriod] = withRole(columns, "receivedInPeriod", "count");
  if (inPeriod !== undefined) return inPeriod.profile;
  const [carried] = withRole(columns, "carriedOver", "count");
  return carried === undefined ? received.profile : less(received.profile, carried.profile);
}

/** What is left of a whole, row by row. */
function less(whole: ColumnProfile, taken: ColumnProfile): ColumnProfile {
  return { ...whole, sample: whole.sample.map((figure, row) => figure - (taken.sample[row] ?? 0)) };
}

function withRole(
  columns: readonly ColumnDraft[],
  subject: Subject,
  part: ColumnRole["part"],
): ColumnDraft[] {
  return columns.filter(({ roles }) =>
    roles.some((role) => role.subject === subject && role.part === part),
  );
}
