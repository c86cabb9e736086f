import type { SheetMark } from "../sheet/sheet-edit";

/** The custom property of a worksheet under which our mark is kept. */
export const markKey = "xepHangTthc";

/** The prefix of our keys among the workbook's settings. */
export const settingPrefix = "xepHangTthc.";

const makingStem = "~xep-hang-tthc ";

/**
 * A name for a sheet of ours from being added until it is marked. A run that is cut off in between leaves an empty sheet of such a
 * name, which nobody else makes; under the name that it is to have, it could be the user's or a coauthor's. Each is another, so
 * that one that is left over is in nobody's way.
 */
export function makingName(): string {
  return makingStem + Math.random().toString(36).slice(2, 8);
}

/** Whether a sheet still has the name under which sheets of ours are made. */
export function isMakingName(name: string): boolean {
  return name.startsWith(makingStem);
}

const kinds: readonly SheetMark["kind"][] = [
  "ranking",
  "letter",
  "ledger",
  "settings",
  "wording",
  "form",
  "extract",
  "trend",
];

/** The text of a mark. */
export function formatMark(mark: SheetMark): string {
  return JSON.stringify(mark);
}

/** A mark from its text; null for anything that is not one of ours. */
export function parseMark(text: string): SheetMark | null {
  try {
    return markOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function markOf(value: unknown): SheetMark | null {
  if (typeof value !== "object" || value === null) return null;
  const { kind, subject, checksum, unfinished } = value as Readonly<Record<string, unknown>>;
  const known = kinds.find((one) => one === kind);
  if (known === undefined || typeof subject !== "string") return null;
  return {
    kind: known,
    subject,
    ...(typeof checksum === "string" ? { checksum } : {}),
    ...(unfinished === true ? { unfinished } : {}),
  };
}
