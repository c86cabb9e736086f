import type { ColumnPart, ColumnRole } from "../../domain/figure/records";
import type { ColumnDraft } from "./column-draft";
import type { ColumnSubject } from "../header/header-match";
import { normalText } from "../name/normal-text";

const parts: ReadonlySet<string> = new Set([
  "numerator",
  "denominator",
  "rate",
  "count",
  "points",
  "rank",
]);
const levelMark = /\s*[\u203A>]\s*/;

/**
 * Applies what the settings say of columns: header path → "subject.part". A path is compared after the normalisation of
 * names; the end of a path is enough where only one column has it.
 */
export function applyOverrides(
  columns: readonly ColumnDraft[],
  settings: Readonly<Record<string, string>>,
): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const paths = columns.map(({ path }) => comparable(path));
  for (const [written, target] of entries) {
    const role = parseRole(target);
    const wanted = comparable(written.split(levelMark));
    const column = role === null ? undefined : columns[columnOf(paths, wanted)];
    if (role !== null && column !== undefined) override(column, role);
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

function comparable(path: readonly string[]): string[] {
  return path
    .map(normalText)
    .filter((level, index, all) => level !== "" && level !== all[index - 1]);
}

/** The column with this path, else the only one whose path ends in it, else -1. */
function columnOf(paths: readonly (readonly string[])[], wanted: readonly string[]): number {
  const key = wanted.join("\n");
  const exact = paths.findIndex((path) => path.join("\n") === key);
  if (exact >= 0 || wanted.length === 0) return exact;
  const ending = paths.flatMap((path, index) =>
    path.slice(-wanted.length).join("\n") === key ? [index] : [],
  );
  return ending.length === 1 ? (ending[0] ?? -1) : -1;
}
