import type { ColumnRole } from "../../domain/figure/records";
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

/** Of two columns with the same role the surer one keeps it; the other is reported and left out. */
export function settleRivals(columns: readonly ColumnDraft[]): void {
  const holders = new Map<string, ColumnDraft>();
  for (const column of columns) {
    column.roles = column.roles.filter((role) => {
      const key = `${role.subject}.${role.part}`;
      const rival = holders.get(key);
      if (rival === undefined || isSurer(column, rival)) {
        if (rival !== undefined) loseRole(rival, key);
        holders.set(key, column);
        return true;
      }
      column.reason = "another-column-fits-better";
      return false;
    });
    if (column.use === "figure" && column.roles.length === 0) column.use = "unrecognised";
  }
}

function loseRole(column: ColumnDraft, key: string): void {
  column.roles = column.roles.filter(({ subject, part }) => `${subject}.${part}` !== key);
  column.reason = "another-column-fits-better";
  if (column.roles.length === 0) column.use = "unrecognised";
}

function isSurer(column: ColumnDraft, rival: ColumnDraft): boolean {
  if (rival.reason === "settings" || column.reason === "settings")
    return column.reason === "settings";
  if (rival.profile.figures === 0 || column.profile.figures === 0)
    return rival.profile.figures === 0 && column.profile.figures > 0;
  return (column.match?.score ?? 0) > (rival.match?.score ?? 0) + 5;
}
