import type { SheetMark } from "../sheet/sheet-edit";

/** The custom property of a worksheet under which our mark is kept. */
export const markKey = "xepHangTthc";

/** The prefix of our keys among the workbook's settings. */
export const settingPrefix = "xepHangTthc.";

/**
 * The setting that names, while a plan is carried out, the sheets that it adds with their marks: a run that is cut off between
 * adding a sheet and marking it leaves a sheet that is still known as ours.
 */
export const pendingKey = `${settingPrefix}pending`;

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

/** A mark from a value of the settings; null for anything else. */
export function markOf(value: unknown): SheetMark | null {
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
