import type { ColumnRole } from "../../domain/figure/records";
import type { ColumnDraft } from "./column-draft";

/**
 * "Hồ sơ quá hạn" beside "Đang giải quyết quá hạn": the whole and its part, unless some unit has more of the part. Then the
 * first counts those settled late only, and the overdue are both together; the office is asked, for the words do not say so.
 */
export function settleOverdueParts(columns: readonly ColumnDraft[]): void {
  const overdue = only(columns, "overdue");
  const pending = only(columns, "pendingOverdue");
  if (overdue === null || pending === null || overdue.reason === "settings") return;
  if (columns.some((column) => hasRole(column, "settledLate"))) return;
  const exceeds = pending.profile.sample.some(
    (part, row) => part > (overdue.profile.sample[row] ?? NaN),
  );
  if (!exceeds) return;
  overdue.roles = [{ subject: "settledLate", part: "count" }];
  overdue.reason = "figures-fit";
  overdue.guessed = true;
}

function only(columns: readonly ColumnDraft[], subject: ColumnRole["subject"]): ColumnDraft | null {
  const [first, ...others] = columns.filter((column) => hasRole(column, subject));
  return others.length > 0 ? null : (first ?? null);
}

function hasRole({ roles }: ColumnDraft, subject: ColumnRole["subject"]): boolean {
  return roles.some((role) => role.subject === subject && role.part === "count");
}
