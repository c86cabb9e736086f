import type { ColumnRole } from "../../domain/figure/records";
import { numeratorWords, rateOfCount } from "../../strings/recognition/header-rules";
import { partWords } from "../../strings/recognition/header-words";
import type { ColumnAspect } from "./column-draft";
import { type ColumnProfile, hasPercents, looksLikeRanks, looksLikeRate } from "./column-profile";
import { type ColumnSubject, type HeaderMatch, hasPhrase } from "../header/header-match";

/** Indicators that are ratios of two counts: their columns are numerator, denominator or rate. */
export const rateSubjects: ReadonlySet<string> = new Set(Object.keys(numeratorWords));

/** How a column's figures are expressed, by its lowest header, the headers above it and the looks of the figures. */
export function aspectOf(levels: readonly string[], profile: ColumnProfile): ColumnAspect {
  const [leaf = "", ...above] = levels;
  if (isRank(levels, profile)) return "rank";
  if (partWords.rateProper.test(leaf)) return "rate";
  if (levels.some((level) => partWords.points.test(level)) && !profile.percentFormat)
    return "points";
  if (hasPercents(profile)) return "rate";
  if (namesCount(leaf)) return "count";
  return looksLikeRate(profile) || isUnderRate(above, profile) ? "rate" : "count";
}

/** Whether a header speaks of a number of things: "Tổng số …", "Số hồ sơ …", "… phải số hóa". */
function namesCount(leaf: string): boolean {
  return partWords.whole.test(leaf) || partWords.count.test(leaf) || partWords.due.test(leaf);
}

/** Whether the lowest header says "Xếp hạng", or a higher one does and the figures look like ranks of what the lowest names. */
function isRank([leaf = "", ...above]: readonly string[], profile: ColumnProfile): boolean {
  if (partWords.rank.test(leaf)) return true;
  if (!above.some((level) => partWords.rank.test(level))) return false;
  return !namesCount(leaf) && !partWords.points.test(leaf) && looksLikeRanks(profile);
}

/** Whether only a higher header says "Tỷ lệ" and the figures do not contradict it. */
function isUnderRate(above: readonly string[], profile: ColumnProfile): boolean {
  const fits = profile.figures === 0 || profile.largest <= 100;
  return fits && above.some((level) => partWords.rateProper.test(level));
}

/** The role of a column that speaks of a subject, or null where its words contradict every part of it ("Chưa số hóa"). */
export function roleOf(match: HeaderMatch, aspect: ColumnAspect, leaf: string): ColumnRole | null {
  const { subject } = match;
  if (aspect === "points") return { subject, part: "points" };
  if (aspect === "rank") return { subject: rateSubjectOf(subject) ?? subject, part: "rank" };
  const rate = rateSubjectOf(subject);
  if (aspect === "rate") return rate === null ? null : { subject: rate, part: "rate" };
  if (!rateSubjects.has(subject)) return { subject, part: "count" };
  const part = partOfRate(subject, leaf);
  return part === null ? null : { subject, part };
}

/** Which of a rate's two counts a header names; null for neither ("Chưa số hóa"). */
export function partOfRate(subject: string, leaf: string): "numerator" | "denominator" | null {
  if (partWords.due.test(leaf)) return "denominator";
  const namesPart = hasPhrase(leaf, numeratorWords[subject] ?? []);
  if (namesPart) return partWords.remainder.test(leaf) ? null : "numerator";
  if (partWords.done.test(leaf) && !partWords.whole.test(leaf) && !partWords.inflow.test(leaf))
    return "numerator";
  return "denominator";
}

/** The rate that a subject is, or that a count becomes where its column holds rates; null for counts without one. */
export function rateSubjectOf(subject: ColumnSubject): ColumnSubject | null {
  if (rateSubjects.has(subject)) return subject;
  return (rateOfCount[subject] ?? null) as ColumnSubject | null;
}
