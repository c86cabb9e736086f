import type { ColumnDraft } from "./column-draft";
import { roleOf } from "./column-role";
import { type HeaderMatch, hasPhrase, matchHeader } from "../header/header-match";
import { dossierCount, moneyHeader, procedureHeader } from "../../strings/recognition/header-words";

/** What the columns of a table have in common. */
export interface SheetHeaders {
  /** Whether the words mean the groups of Quyết định 766/QĐ-TTg. */
  readonly inPoints: boolean;
  /** A header over nearly all figures, which tells none from another. */
  readonly umbrella: string | null;
}

/** Gives a column the role that its header speaks of. */
export function giveRole(column: ColumnDraft, sheet: SheetHeaders): void {
  if (column.use !== "figure" || column.reason === "settings") return;
  const points = isMeasuredInPoints(column, sheet.inPoints)
    ? findMatch(column, sheet, "points")
    : null;
  if (points !== null && column.aspect !== "rank") column.aspect = "points";
  column.match = points ?? (countsNoDossiers(column) ? null : findMatch(column, sheet, "counts"));
  if (column.match === null) {
    column.reason = "no-words-known";
    return;
  }
  takeRole(column, column.match);
}

/** Whether a column holds money or procedures, whose words are those of dossiers. A rate of them is unknown as well. */
function countsNoDossiers({ levels: [leaf = ""] }: ColumnDraft): boolean {
  return moneyHeader.test(leaf) || procedureHeader.test(leaf);
}

/** The match without the header over everything, or, where the rest says too little, with it. */
function findMatch(
  { levels }: ColumnDraft,
  { umbrella }: SheetHeaders,
  rules: "counts" | "points",
): HeaderMatch | null {
  const isUnder = umbrella !== null && levels.length > 1 && levels.at(-1) === umbrella;
  const bare = isUnder ? matchHeader(levels.slice(0, -1), rules) : null;
  if (bare !== null && !bare.weak) return bare;
  const full = matchHeader(levels, rules);
  return bare !== null && isUnder && !speaksOf(full, levels.slice(0, -1)) ? bare : full;
}

/** Whether any of the phrases that were found stands in these levels: else only the header over everything was read. */
function speaksOf(match: HeaderMatch | null, levels: readonly string[]): boolean {
  if (match === null) return false;
  return levels.some((level) => hasPhrase(level, match.matched));
}

function isMeasuredInPoints(column: ColumnDraft, pointsSheet: boolean): boolean {
  return column.aspect === "points" || (pointsSheet && !isCountOfPointsSheet(column));
}

function takeRole(column: ColumnDraft, match: HeaderMatch): void {
  const role = roleOf(match, column.aspect, column.levels[0] ?? "");
  column.reason = match.weak ? "few-words" : "words";
  column.guessed = match.weak && role !== null;
  if (role !== null) column.roles = [role];
  else if (column.aspect === "count") column.use = "remainder";
}

/** A column that holds figures above 100, or says that it counts dossiers or states a rate. */
function isCountOfPointsSheet({ profile, levels, aspect }: ColumnDraft): boolean {
  if (aspect === "rank") return false;
  if (profile.largest > 100 || /ty le|%/.test(levels[0] ?? "")) return true;
  return levels.some((level) => dossierCount.test(level));
}
