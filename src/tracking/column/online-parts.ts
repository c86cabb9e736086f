import { onlineService } from "../../strings/recognition/header-words";
import { numeratorWords } from "../../strings/recognition/header-rules";
import { hasPhrase } from "../header/header-match";
import type { ColumnDraft } from "./column-draft";

const onlineWords = numeratorWords["onlineSubmission"] ?? [];

/**
 * Dossiers received online in two columns, of services that are wholly online (toàn trình) and partly (một phần): each is
 * then a part, and the two together are what was received online. One of them alone stays what its words say. A rate of
 * either part is no rate of all that was received online.
 */
export function settleOnlineParts(columns: readonly ColumnDraft[]): void {
  const online = columns.filter(
    ({ use, match }) => use === "figure" && match !== null && isOnline(match.subject),
  );
  const [full, ...moreFull] = countsOf(online, "full");
  const [partial, ...morePartial] = countsOf(online, "partial");
  if (full === undefined || partial === undefined) return;
  if (moreFull.length > 0 || morePartial.length > 0) return;
  settleWhole(online, full, partial);
  full.roles = [{ subject: "receivedOnlineFull", part: "count" }];
  partial.roles = [{ subject: "receivedOnlinePartial", part: "count" }];
  for (const column of online) {
    if (column.aspect !== "rate" || serviceOf(column) === null) continue;
    column.roles = [];
    column.use = "remainder";
  }
}

/**
 * A third column of the group that is never the sum of the two and does not itself say "online" is what they are a part of:
 * "Hồ sơ trực tuyến › Tổng số hồ sơ tiếp nhận, Toàn trình, Một phần".
 */
function settleWhole(
  online: readonly ColumnDraft[],
  full: ColumnDraft,
  partial: ColumnDraft,
): void {
  const [whole, ...others] = online.filter(
    (column) => column !== full && column !== partial && isCount(column),
  );
  if (whole === undefined || others.length > 0) return;
  if (hasPhrase(whole.levels[0] ?? "", onlineWords) || isSum(whole, [full, partial])) return;
  whole.roles = [{ subject: "received", part: "count" }];
  whole.reason = "figures-fit";
}

function isSum(whole: ColumnDraft, parts: readonly ColumnDraft[]): boolean {
  return whole.profile.sample.some((figure, row) => {
    const sum = parts.reduce((all, { profile }) => all + (profile.sample[row] ?? NaN), 0);
    return figure > 0 && figure === sum;
  });
}

function isCount({ aspect, reason, roles }: ColumnDraft): boolean {
  return aspect === "count" && reason !== "settings" && roles[0]?.subject === "receivedOnline";
}

function isOnline(subject: string): boolean {
  return subject === "receivedOnline" || subject === "onlineSubmission";
}

function countsOf(columns: readonly ColumnDraft[], service: "full" | "partial"): ColumnDraft[] {
  return columns.filter((column) => isCount(column) && serviceOf(column) === service);
}

/** Which of the two kinds of services a column is about, by its two lowest headers; null for neither or for both. */
function serviceOf({ levels }: ColumnDraft): "full" | "partial" | null {
  const low = levels.slice(0, 2);
  const isFull = low.some((level) => onlineService.full.test(level));
  const isPartial = low.some((level) => onlineService.partial.test(level));
  if (isFull === isPartial) return null;
  return isFull ? "full" : "partial";
}
