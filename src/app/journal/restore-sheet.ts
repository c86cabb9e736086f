import { cellAt } from "../../results/cell-at";
import { toneOfWord } from "../../results/ranking/figure-status";
import { formatEdit, toneFills } from "../../results/ranking/ranking-style";
import { restoreRanking } from "../../results/ranking/restore-ranking";
import type { SettingValue, SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { rankingHeaders } from "../../strings/results";
import type { SheetContents } from "../workbook-port";
import { formerSheet } from "./former-contents";
import type { Journal, JournalBlock, JournalSheet } from "./journal";
import { lookKey, parseLook, resetSizes } from "./sheet-look";

/** What the settings hold, before a write or now. */
type Settings = Readonly<Record<string, SettingValue>>;

/** The edits that bring a sheet back to what it was; null where its former look is not known. */
export function restoreSheet(
  entry: JournalSheet,
  now: SheetContents,
  settings: { readonly before: Journal["settings"]; readonly now: Settings },
): readonly SheetEdit[] | null {
  switch (entry.how) {
    case "made":
      return [{ kind: "deleteSheet", sheet: now.name }];
    case "changed":
      return restoreCells(entry, now);
    case "remade":
      return restoreWhole(entry, now, settings);
  }
}

function restoreWhole(
  entry: JournalSheet,
  now: SheetContents,
  settings: { readonly before: Settings; readonly now: Settings },
): readonly SheetEdit[] | null {
  const { kind, subject } = entry.mark;
  const unfinished: SheetMark = { kind, subject, unfinished: true };
  const opening: SheetEdit = { kind: "markSheet", sheet: now.name, mark: unfinished };
  if (kind === "ranking") {
    return [opening, ...restoreRanking(formerSheet(entry, now), now.tables)];
  }
  const look = lookOf(entry.mark, settings.before, now.name);
  if (look === null || now.tables.length > 0) return null;
  const present = lookOf(now.mark, settings.now, now.name) ?? [];
  return [
    ...resetSizes(present, now.name),
    opening,
    { kind: "clearSheet", sheet: now.name },
    ...writeBlocks(entry, now.name),
    ...look,
    { kind: "markSheet", sheet: now.name, mark: entry.mark },
  ];
}

function lookOf(
  mark: SheetMark | null,
  settings: Settings,
  sheet: string,
): readonly SheetEdit[] | null {
  return mark?.checksum === undefined ? null : parseLook(settings[lookKey(mark.checksum)], sheet);
}

function writeBlocks({ blocks }: JournalSheet, sheet: string): readonly SheetEdit[] {
  return blocks.map((block) => ({ kind: "writeValues", sheet, ...block }));
}

/**
 * Writes back what was replaced, with the tint of a status, and gives tables their former size. The values come last: while they
 * are not back, the sheet still is as the write left it, and an undo that was cut off can begin again.
 */
function restoreCells(entry: JournalSheet, now: SheetContents): readonly SheetEdit[] {
  return [
    ...restoreSizes(entry, now),
    ...restoreTones(entry, formerSheet(entry, now)),
    ...writeBlocks(entry, now.name),
  ];
}

/** The tints of all status cells that were to be written, whether or not a run that was cut off got as far. */
function restoreTones({ blocks }: JournalSheet, before: SheetContents): readonly SheetEdit[] {
  return before.tables.flatMap((table) => {
    const column = Array.from({ length: table.columns }, (_, index) => table.column + index).find(
      (place) => cellAt(before.grid, table.row, place) === rankingHeaders.status,
    );
    if (column === undefined) return [];
    return Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index)
      .filter((row) => blocks.some((block) => isReplaced(block, row, column)))
      .map((row) => {
        const fill = toneFills[toneOfWord(String(cellAt(before.grid, row, column)))];
        return formatEdit(before.name, { row, column, rows: 1, columns: 1 }, { fill });
      });
  });
}

function isReplaced(block: JournalBlock, row: number, column: number): boolean {
  return (block.values[row - block.row]?.[column - block.column] ?? null) !== null;
}

function restoreSizes(entry: JournalSheet, now: SheetContents): readonly SheetEdit[] {
  return entry.tables.flatMap(({ name, ...range }): SheetEdit[] => {
    const current = now.tables.find((table) => table.name === name);
    if (current === undefined || current.rows === range.rows) return [];
    return [{ kind: "resizeTable", sheet: now.name, table: name, range }];
  });
}
