import type { ColumnPart, ColumnRole } from "../../domain/figure/records";
import type { Settings } from "../../domain/settings";
import type { ColumnSubject } from "../header/header-match";
import type { ColumnDraft } from "./column-draft";
import { findNamedColumn } from "./named-column";

/** What the office has said of columns: what they hold, and how their figures are written. */
export type ColumnSettings = Pick<Settings, "columns" | "figures">;

const parts: ReadonlySet<string> = new Set([
  "numerator",
  "denominator",
  "rate",
  "count",
  "points",
  "rank",
]);

/** Applies what the settings say of columns, by header path: "subject.part", and the notation of the figures. */
export function applyOverrides(columns: readonly ColumnDraft[], settings: ColumnSettings): void {
  for (const [written, target] of Object.entries(settings.columns)) {
    const role = parseRole(target);
    const column = role === null ? undefined : findNamedColumn(columns, written);
    if (role !== null && column !== undefined) override(column, role);
  }
  for (const [written, notation] of Object.entries(settings.figures)) {
    const column = findNamedColumn(columns, written);
    if (column !== undefined) column.notation = notation;
  }
}

/** "resultDigitisation.numerator" as a role, or null where the part is none; a custom subject may hold dots. */
function parseRole(text: string): ColumnRole | null {
  const dot = text.lastIndexOf(".");
  const part = text.slice(dot + 1);
  if (dot < 1 || !parts.has(part)) return null;
  return { subject: text.slice(0, dot) as ColumnSubject, part: part as ColumnPart };
}

function override(column: ColumnDraft, role: ColumnRole): void {
  column.use = "figure";
  column.roles = [role];
  column.reason = "settings";
  column.guessed = false;
  column.aspect = role.part === "numerator" || role.part === "denominator" ? "count" : role.part;
}
