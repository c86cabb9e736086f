import type { ColumnRole } from "../../domain/figure/records";
import { phrases } from "../../strings/recognition/header-phrases";
import { hasPhrase } from "../header/header-match";
import type { ColumnDraft } from "./column-draft";

type Subject = ColumnRole["subject"];

const settledInTime: ReadonlySet<string> = new Set([
  "settledEarly",
  "settledOnTime",
  "settledEarlyOrOnTime",
]);
const lateAlone = /^qua han$/;

/** In a flat header "Quá hạn" belongs to what stands before it: to the settled after "Đúng hạn", to the pending after "Trong hạn". */
export function followNeighbours(columns: readonly ColumnDraft[]): void {
  columns.forEach((column, index) => {
    const before = columns[index - 1]?.roles[0]?.subject;
    if (!isLateAlone(column) || before === undefined) return;
    const subject = lateAfter(before);
    if (subject === null) return;
    column.roles = [{ subject, part: "count" }];
    column.reason = "neighbours";
  });
}

function isLateAlone({ roles, path, levels }: ColumnDraft): boolean {
  return roles[0]?.subject === "overdue" && path.length === 1 && lateAlone.test(levels[0] ?? "");
}

function lateAfter(before: Subject): Subject | null {
  if (settledInTime.has(before)) return "settledLate";
  return before === "pendingOnTrack" ? "pendingOverdue" : null;
}

/** A rank without a subject of its own ranks what stands before it; it is taken as stated only where that has no figures. */
export function settleRanks(columns: readonly ColumnDraft[]): void {
  const measured = new Set(
    columns.flatMap(({ roles }) =>
      roles.filter(({ part }) => part !== "rank").map(({ subject }) => subject),
    ),
  );
  columns.forEach((column, index) => {
    if (column.use === "figure" && column.aspect === "rank" && column.reason !== "settings")
      settleRank(column, measured, subjectBefore(columns, index));
  });
}

function settleRank(
  column: ColumnDraft,
  measured: ReadonlySet<Subject>,
  before: Subject | undefined,
): void {
  const own = column.roles[0]?.subject;
  const subject = own ?? before ?? "total766";
  const isKnown = measured.has(subject) || (own === undefined && measured.size > 0);
  column.roles = isKnown ? [] : [{ subject, part: "rank" }];
  if (isKnown) column.use = "stated-rank";
  if (own === undefined) column.reason = "neighbours";
}

function subjectBefore(columns: readonly ColumnDraft[], index: number): Subject | undefined {
  return columns[index - 1]?.roles.find(({ part }) => part !== "rank")?.subject;
}

/**
 * Of the columns with one role the surest keeps it: that of the settings, the one with figures, the total of the others, the
 * one whose words say most. Where nothing tells them apart the first is taken as a guess; the others are left out and
 * reported.
 */
export function settleRivals(columns: readonly ColumnDraft[]): void {
  leaveYearsToDate(columns);
  const rivals = new Map<string, ColumnDraft[]>();
  for (const column of columns) {
    for (const role of column.roles) {
      const key = keyOf(role);
      rivals.set(key, [...(rivals.get(key) ?? []), column]);
    }
  }
  for (const [key, contenders] of rivals) if (contenders.length > 1) settleRole(key, contenders);
  for (const column of columns)
    if (column.use === "figure" && column.roles.length === 0) column.use = "unrecognised";
}

/** "Tháng này | Lũy kế" under one measure: where both have one role, that of the year so far is another period's. */
function leaveYearsToDate(columns: readonly ColumnDraft[]): void {
  const inPeriod = columns.filter((column) => !isToDate(column));
  const taken = new Set(inPeriod.flatMap(({ roles }) => roles.map(keyOf)));
  for (const column of columns) {
    if (inPeriod.includes(column) || column.reason === "settings") continue;
    const left = column.roles.filter((role) => !taken.has(keyOf(role)));
    if (left.length === column.roles.length) continue;
    column.roles = left;
    if (left.length === 0) column.use = "comparison";
  }
}

function isToDate({ levels }: ColumnDraft): boolean {
  return hasPhrase(levels[0] ?? "", phrases.toDate);
}

function keyOf({ subject, part }: ColumnRole): string {
  return `${subject}.${part}`;
}

function settleRole(key: string, contenders: readonly ColumnDraft[]): void {
  const filled = contenders.filter(({ profile }) => profile.figures > 0);
  const stated = contenders.find(({ reason }) => reason === "settings");
  const total = filled.find((column) => isTotalOf(column, filled));
  const winner = stated ?? total ?? surest(filled.length > 0 ? filled : contenders);
  if (winner === undefined) return;
  const others = contenders.filter((column) => column !== winner);
  if (winner === total) winner.reason = "figures-fit";
  else if (stated === undefined && others.some((rival) => isAsSure(rival, winner)))
    winner.guessed = true;
  for (const column of others) loseRole(column, key, winner);
}

function loseRole(column: ColumnDraft, key: string, winner: ColumnDraft): void {
  column.roles = column.roles.filter((role) => keyOf(role) !== key);
  column.reason = "another-column-fits-better";
  if (column.roles.length === 0 && repeats(column, winner)) column.use = "remainder";
}

/** Whether a column says in every row what another one says. */
function repeats({ profile }: ColumnDraft, other: ColumnDraft): boolean {
  if (profile.figures === 0) return false;
  return profile.sample.every((figure, row) => Object.is(figure, other.profile.sample[row]));
}

/** Whether a column is, row by row, the sum of at least two others, and not of zeros alone. */
function isTotalOf(column: ColumnDraft, contenders: readonly ColumnDraft[]): boolean {
  const others = contenders.filter((rival) => rival !== column);
  if (others.length < 2) return false;
  let telling = 0;
  return (
    column.profile.sample.every((figure, row) => {
      const parts = others.map(({ profile }) => profile.sample[row] ?? NaN);
      if (Number.isNaN(figure) || parts.some(Number.isNaN)) return true;
      if (figure > 0) telling++;
      return figure === parts.reduce((sum, part) => sum + part, 0);
    }) && telling > 0
  );
}

const clearLead = 5;

function surest(contenders: readonly ColumnDraft[]): ColumnDraft | undefined {
  return contenders.reduce((best, column) =>
    sureness(column) > sureness(best) + clearLead ? column : best,
  );
}

function isAsSure(rival: ColumnDraft, winner: ColumnDraft): boolean {
  if (rival.profile.figures === 0 || repeats(rival, winner)) return false;
  return sureness(rival) + clearLead >= sureness(winner);
}

/** How much a column's words say; words that say little never count as much as others. */
function sureness({ match }: ColumnDraft): number {
  if (match === null) return 0;
  return match.weak ? match.score / 100 : match.score + clearLead;
}
