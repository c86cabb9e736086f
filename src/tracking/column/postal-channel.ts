import type { ColumnRole } from "../../domain/figure/records";
import type { ColumnDraft } from "./column-draft";

type Subject = ColumnRole["subject"];

const channels: readonly Subject[] = ["receivedOnline", "receivedDirect"];

/**
 * "Qua BCCI" beside "Trực tuyến" and "Trực tiếp" is the third way in, though its own words do not say that anything is
 * received; not where the sheet's total is the sum of the other two alone.
 */
export function settlePostalChannel(columns: readonly ColumnDraft[]): void {
  const index = columns.findIndex((column) => hasCount(column, "postal"));
  const postal = columns[index];
  const others = channels.map((subject) => columns.find((column) => hasCount(column, subject)));
  if (postal === undefined || postal.reason === "settings") return;
  if (columns.some((column) => hasCount(column, "receivedPostal"))) return;
  const [online, direct] = others;
  if (online === undefined || direct === undefined) return;
  const isBeside = [columns[index - 1], columns[index + 1]].some(
    (beside) => beside !== undefined && others.includes(beside) && sharesHeader(beside, postal),
  );
  if (!isBeside || isOutside(columns, postal, [online, direct])) return;
  postal.roles = [{ subject: "receivedPostal", part: "count" }];
  postal.reason = "neighbours";
}

function hasCount({ roles }: ColumnDraft, subject: Subject): boolean {
  return roles.some((role) => role.subject === subject && role.part === "count");
}

function sharesHeader(one: ColumnDraft, other: ColumnDraft): boolean {
  return one.path.slice(0, -1).join("\n") === other.path.slice(0, -1).join("\n");
}

/** Whether some total is the sum of the other two ways in, in a row in which something came by post. */
function isOutside(
  columns: readonly ColumnDraft[],
  postal: ColumnDraft,
  others: readonly ColumnDraft[],
): boolean {
  const wholes = columns.filter(
    (column) => hasCount(column, "received") || hasCount(column, "receivedInPeriod"),
  );
  return wholes.some(({ profile }) =>
    profile.sample.some((whole, row) => {
      const sum = others.reduce((all, other) => all + (other.profile.sample[row] ?? NaN), 0);
      return (postal.profile.sample[row] ?? 0) > 0 && whole === sum;
    }),
  );
}
