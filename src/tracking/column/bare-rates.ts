import { bareRateHeader, partWords } from "../../strings/recognition/header-words";
import { rateOfCount } from "../../strings/recognition/header-rules";
import type { ColumnRole } from "../../domain/figure/records";
import type { ColumnDraft } from "./column-draft";
import { type ColumnProfile, rateFit } from "./column-profile";
import { rateSubjects } from "./column-role";

/** How well figures must agree before they say of which counts a rate is. */
const goodFit = 0.8;

/** A count that a rate may be of, and the rate that it then is; null for a share that is no indicator ("Quá hạn", 2,5 %). */
interface RatePart {
  readonly column: ColumnDraft | null;
  readonly profile: ColumnProfile;
  readonly subject: ColumnRole["subject"] | null;
}

/**
 * Settles rates whose own header says nothing but "Tỷ lệ (%)" beside counts of dossiers: such a rate is that of the count
 * which its figures fit, of several the one that stands before it; the share of a count that is no indicator is a remainder.
 * Where no figure fits, a rate that stands after another count than its words speak of is a guess.
 */
export function settleBareRates(columns: readonly ColumnDraft[]): void {
  for (const rate of columns) {
    if (!isBareRate(rate)) continue;
    const counts = countsBeside(rate, columns);
    if (counts.some(({ roles }) => isCountOfDossiers(roles[0]))) settle(rate, counts, columns);
  }
}

function isBareRate({ use, aspect, reason, levels }: ColumnDraft): boolean {
  const isRate = use === "figure" && aspect === "rate" && reason !== "settings";
  return isRate && bareRateHeader.test(levels[0] ?? "");
}

/** Counts under the same header; in a flat one the two before the rate. */
function countsBeside(rate: ColumnDraft, columns: readonly ColumnDraft[]): ColumnDraft[] {
  const counts = columns.filter(({ use, aspect }) => use === "figure" && aspect === "count");
  const parent = parentOf(rate);
  if (parent !== "") return counts.filter((count) => parentOf(count) === parent);
  return counts.filter(({ column }) => column < rate.column).slice(-2);
}

function parentOf({ path }: ColumnDraft): string {
  return path.slice(0, -1).join("\n");
}

function isCountOfDossiers(role: ColumnRole | undefined): boolean {
  return role?.part === "count" && !rateSubjects.has(role.subject);
}

function settle(
  rate: ColumnDraft,
  counts: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
): void {
  const before = counts.filter(({ column }) => column < rate.column).at(-1) ?? null;
  const parts = ratePartsOf(counts, columns);
  const fitting = parts.filter((part) => fitsRate(part, rate, columns));
  const others = parentOf(rate) === "" ? [] : fitting;
  const chosen = fitting.find(({ column }) => column === before) ?? others[0];
  const own = parts.find(({ column }) => column !== null && column === before);
  if (chosen !== undefined) take(rate, chosen.subject, "figures-fit");
  else if (own !== undefined && rate.profile.figures === 0) take(rate, own.subject, "neighbours");
  else rate.guessed = rate.roles.length > 0;
}

function take(
  rate: ColumnDraft,
  subject: ColumnRole["subject"] | null,
  reason: ColumnDraft["reason"],
): void {
  rate.roles = subject === null ? [] : [{ subject, part: "rate" }];
  if (subject === null) rate.use = "remainder";
  rate.reason = reason;
  rate.guessed = false;
}

/** The counts that may be the part of the rate; early and on time together are one more. */
function ratePartsOf(
  counts: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
): readonly RatePart[] {
  const early = find(columns, "settledEarly");
  const onTime = find(columns, "settledOnTime");
  const parts = counts.map((column): RatePart => {
    const subject = column.roles[0]?.subject ?? "";
    const isHalf = subject === "settledOnTime" && early !== undefined;
    const own = rateSubjects.has(subject) ? subject : rateOfCount[subject];
    const rate = isHalf || own === undefined ? null : (own as RatePart["subject"]);
    return { column, profile: column.profile, subject: rate };
  });
  if (early === undefined || onTime === undefined) return parts;
  const profile = sumOf(early.profile, onTime.profile);
  return [{ column: null, profile, subject: "onTime" }, ...parts];
}

function find(
  columns: readonly ColumnDraft[],
  subject: ColumnRole["subject"],
): ColumnDraft | undefined {
  return columns.find(({ roles }) => roles.some((role) => role.subject === subject));
}

function sumOf(one: ColumnProfile, other: ColumnProfile): ColumnProfile {
  return { ...one, sample: one.sample.map((value, row) => value + (other.sample[row] ?? NaN)) };
}

/** Whether the rate is this part of some whole: a total, or what was received. */
function fitsRate(part: RatePart, rate: ColumnDraft, columns: readonly ColumnDraft[]): boolean {
  return columns.some(
    (whole) =>
      whole !== part.column &&
      isWhole(whole) &&
      rateFit(part.profile, whole.profile, rate.profile) >= goodFit,
  );
}

const wholes: ReadonlySet<string> = new Set(["received", "receivedInPeriod", "settled", "pending"]);

function isWhole({ use, aspect, roles, levels }: ColumnDraft): boolean {
  if (use !== "figure" || aspect !== "count") return false;
  return roles.some(({ subject }) => wholes.has(subject)) || partWords.whole.test(levels[0] ?? "");
}
