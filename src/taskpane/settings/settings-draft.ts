import type { Report } from "../../domain/report/report";
import type { Settings } from "../../domain/settings";

/** Settings while they are edited: the stored ones with the changes that are not saved yet. */
export interface SettingsDraft {
  readonly settings: Settings;
  /** Counts up when the changes were saved or discarded: what is still being typed belongs to the edition before. */
  readonly edition: number;
  readonly change: (change: Partial<Settings>) => void;
  /** Notes whether a field holds something that can't be saved. */
  readonly markWrong: (field: string, wrong: boolean) => void;
}

/** Settings while they are edited, beside the report whose groups and indicators they may name. */
export interface ReportDraft {
  readonly draft: SettingsDraft;
  readonly report: Report;
}

/** An optional text of a group of settings: an emptied field is absent again, so that the default holds. */
export function withText<Group extends object>(
  group: Group,
  key: keyof Group,
  text: string,
): Group {
  return text.trim() === "" ? without(group, key) : { ...group, [key]: text };
}

/** A group of settings without one that is optional, so that its default holds. */
export function without<Group extends object>(group: Group, key: keyof Group): Group {
  return Object.fromEntries(Object.entries(group).filter(([other]) => other !== key)) as Group;
}

/** A number by key: an emptied field is absent again, so that the default holds. */
export function withNumber(
  numbers: Readonly<Record<string, number>>,
  key: string,
  value: number | null,
): Readonly<Record<string, number>> {
  return value === null ? without(numbers, key) : { ...numbers, [key]: value };
}

/** The lines of a text without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * A number of at least 0 as it is typed, with a decimal comma or point, or a whole one of at least `wholeFrom`; null for an
 * empty text, NaN for anything else.
 */
export function parseTypedNumber(text: string, wholeFrom?: number): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const parsed = /^\d+([.,]\d+)?$/u.test(trimmed) ? Number(trimmed.replace(",", ".")) : NaN;
  if (wholeFrom === undefined) return parsed;
  return Number.isInteger(parsed) && parsed >= wholeFrom ? parsed : NaN;
}
