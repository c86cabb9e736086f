import type { ColumnDraft } from "./column-draft";
import { roleOf } from "./column-role";
import type { HeaderMatch, HeaderMatcher } from "./header-match";

/**
 * Gives a column the role that its header speaks of. On a sheet of points the words mean the groups of Quyết định
 * 766/QĐ-TTg, save for columns that count dossiers or state rates.
 */
export function giveRole(
  column: ColumnDraft,
  pointsSheet: boolean,
  matchHeader: HeaderMatcher,
): void {
  if (column.use !== "figure" || column.reason === "settings") return;
  const points = isMeasuredInPoints(column, pointsSheet)
    ? matchHeader(column.levels, "points")
    : null;
  if (points !== null && column.aspect !== "rank") column.aspect = "points";
  column.match = points ?? matchHeader(column.levels, "counts");
  if (column.match === null) {
    column.reason = "no-words-known";
    return;
  }
  takeRole(column, column.match);
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
  return profile.largest > 100 || /ho so|so luong|ty le|%/.test(levels[0] ?? "");
}
