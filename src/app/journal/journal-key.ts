import type { SettingValue } from "../../sheet/sheet-edit";

/** The setting that holds the number of the last write that was carried out whole. */
export const journalKey = "journal";

/** The settings in which journals stand: a write takes the one that the write before it does not need. */
export const journalSlots = ["journal.0", "journal.1"] as const;

/** Whether the workbook keeps a write that can be taken back, whole or cut off. */
export function hasJournal(settings: Readonly<Record<string, SettingValue>>): boolean {
  return journalSlots.some((slot) => (settings[slot] ?? null) !== null);
}
