import type { IndicatorId } from "../../domain/figure/indicator";
import { rateOfCount } from "../../strings/recognition/header-rules";
import { bareRateHeader, partWords } from "../../strings/recognition/header-words";
import type { ColumnDraft } from "./column-draft";
import { rateFit } from "./column-profile";
import { partOfRate, rateSubjectOf, rateSubjects } from "./column-role";
import { wholeOutside } from "./whole-outside";

type Subject = ColumnDraft["roles"][number]["subject"];

/** How well figures must agree before they say what words do not. */
const goodFit = 0.8;

/**
 * Understands the groups that give a whole, a part and their rate: such a group is that rate, whatever it is called. A
 * group whose rate is known by name keeps that name; any other becomes `custom:` and its header path. The whole may stand
 * outside of the group; it is then found by the figures where the words are unknown, and by the domain where they are.
 */
export function understandGroups(columns: readonly ColumnDraft[]): void {
  for (const rate of columns) {
    if (rate.use !== "figure" || rate.aspect !== "rate" || rate.reason === "settings") continue;
    const counts = companionsOf(rate, columns);
    const subject = rate.roles[0]?.subject ?? subjectOfCompanions(counts);
    if (subject === null) nameUnknownRate(rate, counts, columns);
    else {
      completeKnownRate(rate, counts, subject);
      const whole = wholeOutside(rate, subject, columns);
      if (whole !== null) assign(whole, subject, "denominator", "figures-fit");
    }
  }
}

/** The counts under the same header as a rate; in a flat header the two before it. */
function companionsOf(rate: ColumnDraft, columns: readonly ColumnDraft[]): ColumnDraft[] {
  const parent = parentOf(rate);
  const counts = columns.filter((column) => column.use === "figure" && column.aspect === "count");
  if (parent !== "") return counts.filter((column) => parentOf(column) === parent);
  const before = columns.filter((column) => column.column < rate.column && column.use !== "blank");
  return before.slice(-2).filter((column) => counts.includes(column) && parentOf(column) === "");
}

function parentOf(column: ColumnDraft): string {
  return column.path.slice(0, -1).join("\n");
}

function subjectOfCompanions(counts: readonly ColumnDraft[]): IndicatorId | null {
  for (const { roles, match } of counts) {
    const subject = roles[0]?.subject;
    if (subject !== undefined && rateSubjects.has(subject)) return subject as IndicatorId;
    if (match !== null && rateSubjects.has(match.subject)) return match.subject as IndicatorId;
  }
  return null;
}

function completeKnownRate(
  rate: ColumnDraft,
  counts: readonly ColumnDraft[],
  subject: Subject,
): void {
  if (rate.roles.length === 0 || (rate.guessed && isNamedBy(counts, subject)))
    takeRate(rate, subject);
  if (parentOf(rate) === "" || counts.length === 0 || counts.length > 2) return;
  const [first, second] = counts.filter((count) => !isShareOfAnother(count, subject));
  if (first !== undefined && second !== undefined) {
    const pair = orderPair(first, second, rate, subject);
    assign(pair.whole, subject, "denominator", "group-of-rate");
    assign(pair.part, subject, "numerator", "group-of-rate");
  } else if (first !== undefined) assignLonePart(first, subject);
}

/** Whether a count of the group surely is of the same rate: what the words over the rate left open is then known. */
function isNamedBy(counts: readonly ColumnDraft[], subject: Subject): boolean {
  return counts.some(({ match }) => match?.subject === subject && !match.weak);
}

function takeRate(rate: ColumnDraft, subject: Subject): void {
  rate.roles = [{ subject, part: "rate" }];
  rate.reason = "group-of-rate";
  rate.guessed = false;
}

const shares: ReadonlySet<string> = new Set([
  "settledEarly",
  "settledOnTime",
  "settledLate",
  "overdue",
  "carriedOver",
  "pendingOnTrack",
  "pendingOverdue",
]);

/** Whether a count is surely neither the whole nor the part of a rate: the late ones beside a rate of those on time. */
function isShareOfAnother({ roles }: ColumnDraft, subject: string): boolean {
  const own = roles[0]?.subject;
  return own !== undefined && shares.has(own) && rateOfCount[own] !== subject;
}

/** A group of one count and its rate: the count is the part, unless its words say that it is the whole. */
function assignLonePart(count: ColumnDraft, subject: Subject): void {
  const [leaf = ""] = count.levels;
  const isWhole = partWords.due.test(leaf) || (partWords.whole.test(leaf) && /tong/.test(leaf));
  const isOther = partOfRate(subject, leaf) === null;
  if (!isWhole && !isOther) assign(count, subject, "numerator", "group-of-rate");
}

/** Which of two counts is the whole: by the words, unless the figures say the reverse in nearly every row. */
function orderPair(
  first: ColumnDraft,
  second: ColumnDraft,
  rate: ColumnDraft,
  subject: string,
): { whole: ColumnDraft; part: ColumnDraft } {
  const byWords = wordsSayReverse(first, second, subject)
    ? { whole: second, part: first }
    : { whole: first, part: second };
  const fit = rateFit(byWords.part.profile, byWords.whole.profile, rate.profile);
  const reverse = rateFit(byWords.whole.profile, byWords.part.profile, rate.profile);
  if (reverse < goodFit || fit >= goodFit) return byWords;
  byWords.whole.guessed = true;
  byWords.part.guessed = true;
  return { whole: byWords.part, part: byWords.whole };
}

function wordsSayReverse(first: ColumnDraft, second: ColumnDraft, subject: string): boolean {
  const ofFirst = partOfRate(subject, first.levels[0] ?? "");
  const ofSecond = partOfRate(subject, second.levels[0] ?? "");
  return ofFirst === "numerator" && ofSecond !== "numerator";
}

function nameUnknownRate(
  rate: ColumnDraft,
  counts: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
): void {
  const free = counts.filter((column) => column.roles.length === 0);
  const pool = free.length > 0 && parentOf(rate) !== "" ? counts : free;
  const pair = bestPair(pool, pool, rate) ?? bestPair(pool, wholesOutside(columns), rate);
  if (pair === null) return;
  const name = groupNameOf(rate, pair.part).join(" › ");
  const subject: IndicatorId = `custom:${name}`;
  assign(rate, subject, "rate", "figures-fit");
  assign(pair.whole, subject, "denominator", "figures-fit");
  assign(pair.part, subject, "numerator", "figures-fit");
}

/** What a group that nobody knows is called: by the header over it, in a flat header by the rate's own, which may say nothing. */
function groupNameOf(rate: ColumnDraft, part: ColumnDraft): readonly string[] {
  if (parentOf(rate) !== "") return rate.path.slice(0, -1);
  return bareRateHeader.test(rate.levels[0] ?? "") ? part.path : rate.path;
}

/** The pair whose ratio is the stated rate in most rows; of two unnamed counts without rates to compare, in their order. */
function bestPair(
  parts: readonly ColumnDraft[],
  wholes: readonly ColumnDraft[],
  rate: ColumnDraft,
): { whole: ColumnDraft; part: ColumnDraft } | null {
  let best: { whole: ColumnDraft; part: ColumnDraft; fit: number } | null = null;
  for (const part of parts) {
    for (const whole of wholes) {
      if (part === whole) continue;
      const fit = rateFit(part.profile, whole.profile, rate.profile);
      if (fit >= goodFit && (best === null || fit > best.fit)) best = { whole, part, fit };
    }
  }
  return best;
}

const wholeSubjects = new Set(["received", "receivedInPeriod", "settled", "pending"]);

function wholesOutside(columns: readonly ColumnDraft[]): ColumnDraft[] {
  return columns.filter(({ roles }) => roles.some(({ subject }) => wholeSubjects.has(subject)));
}

/** Gives a column a role. A count that was surely recognised as a quantity keeps that role beside the new one. */
function assign(
  column: ColumnDraft,
  subject: Subject,
  part: ColumnDraft["roles"][number]["part"],
  reason: ColumnDraft["reason"],
): void {
  const role = { subject, part };
  const same = column.roles.some((other) => other.subject === subject && other.part === part);
  if (same) return;
  const kept = column.match?.weak === true ? [] : column.roles.filter(isQuantity);
  column.roles = [role, ...kept];
  if (kept.length === 0) column.reason = reason;
  if (subject.startsWith("custom:")) column.guessed = true;
  else column.guessed = false;
}

function isQuantity({ subject }: { readonly subject: string }): boolean {
  return !rateSubjects.has(subject) && rateSubjectOf(subject as IndicatorId) !== subject;
}
