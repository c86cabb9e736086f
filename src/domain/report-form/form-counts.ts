import type { FormFigureId, ReportForm } from "./report-form";

/** A count of the form, or dossiers received in the period without those carried over, which no cell states. */
export type WholeId = FormFigureId | "receivedInPeriod";

/** What each total of the form is made of. */
export const partsOfTotals = {
  received: ["receivedOnline", "receivedDirect", "receivedPostal", "carriedOver"],
  settledEarlyOrOnTime: ["settledEarly", "settledOnTime"],
  settled: ["settledEarlyOrOnTime", "settledLate"],
  pending: ["pendingOnTrack", "pendingOverdue"],
} as const satisfies Partial<Record<FormFigureId, readonly FormFigureId[]>>;

/** A total that has parts of its own. */
export type TotalId = keyof typeof partsOfTotals;

const channels = ["receivedOnline", "receivedDirect", "receivedPostal"] as const;

/** What the form itself states for a figure, or null. */
export function statedCount({ figures }: ReportForm, id: FormFigureId): number | null {
  return figures.get(id)?.count?.value ?? null;
}

/**
 * The count that a figure stands for. Where all parts of a total are there they decide, whatever the total says, which is a
 * finding of its own; else the stated total holds, else the sum of the parts that there are. Null where nothing is stated.
 */
export function countOf(form: ReportForm, id: WholeId): number | null {
  if (id === "receivedInPeriod") return receivedInPeriod(form);
  if (!isTotal(id)) return statedCount(form, id);
  const parts = partsOfTotals[id].map((part) => countOf(form, part));
  if (parts.every((part) => part !== null)) return sumOf(parts);
  return statedCount(form, id) ?? sumKnown(parts);
}

/** Whether a figure has parts of its own. */
function isTotal(id: FormFigureId): id is TotalId {
  return id in partsOfTotals;
}

function receivedInPeriod(form: ReportForm): number | null {
  const byChannel = sumKnown(channels.map((channel) => statedCount(form, channel)));
  if (byChannel !== null) return byChannel;
  const total = statedCount(form, "received");
  const carriedOver = statedCount(form, "carriedOver");
  return total === null || carriedOver === null ? total : total - carriedOver;
}

/** The sum of the counts that there are; null where there is none. */
export function sumKnown(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : sumOf(known);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Where a figure stands: its own cell, or that of its first part where it is the sum of them. */
export function cellOf(form: ReportForm, id: FormFigureId): string | null {
  const own = form.figures.get(id)?.count?.cell;
  if (own !== undefined || !isTotal(id)) return own ?? null;
  const cells = partsOfTotals[id].map((part) => cellOf(form, part));
  return cells.find((cell) => cell !== null) ?? null;
}
