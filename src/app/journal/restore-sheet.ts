import { cellAt } from "../../results/cell-at";
import { toneOfWord } from "../../results/ranking/figure-status";
import { formatEdit, toneFills } from "../../results/ranking/ranking-style";
import { restoreRanking } from "../../results/ranking/restore-ranking";
import { restoreTrend } from "../../results/trend/restore-trend";
import { parseTrendDrawings, trendDrawingKey } from "../../results/trend/trend-drawing";
import type { SettingValue, SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { rankingHeaders } from "../../strings/results";
import type { SheetContents } from "../workbook-port";
import { formerSheet } from "./former-contents";
import type { JournalBlock, JournalSheet } from "./journal";
import { lookKey, parseLook, resetSizes } from "./sheet-look";
import { writeBlocks } from "./write-blocks";

/** What the settings hold, before a write or now. */
type Settings = Readonly<Record<string, SettingValue>>;

/** The edits that bring a sheet back to what it was; null where its former look is not known. */
export function restoreSheet(
  entry: JournalSheet,
  now: SheetContents,
  settings: FormerSettings,
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

interface FormerSettings {
  readonly before: Settings;
  readonly now: Settings;
}

function restoreWhole(
  entry: JournalSheet,
  now: SheetContents,
  settings: FormerSettings,
): readonly SheetEdit[] | null {
  switch (entry.mark.kind) {
    case "ranking":
      return [openAgain(entry, now.name), ...restoreRanking(formerSheet(entry, now), now.tables)];
    case "trend":
      return restoreDrawing(entry, now, settings);
    default:
      return restoreLook(entry, now, settings);
  }
}

function openAgain({ mark: { kind, subject } }: JournalSheet, sheet: string): SheetEdit {
  return { kind: "markSheet", sheet, mark: { kind, subject, unfinished: true } };
}

function restoreDrawing(
  entry: JournalSheet,
  now: SheetContents,
  settings: FormerSettings,
): readonly SheetEdit[] | null {
  const before = parseTrendDrawings(settings.before);
  const kept = parseTrendDrawings(settings.now);
  const key = trendDrawingKey(entry.mark.checksum ?? "");
  const drawing = before.get(key) ?? kept.get(key);
  if (drawing === undefined) return null;
  const drawings = [...before.values(), ...kept.values()];
  const drawn = { now, drawing, drawings };
  return restoreTrend(formerSheet(entry, now), writeBlocks(entry, now.name), drawn);
}

function restoreLook(
  entry: JournalSheet,
  now: SheetContents,
  settings: FormerSettings,
): readonly SheetEdit[] | null {
  const look = lookOf(entry.mark, settings.before, now.name);
  if (look === null || now.tables.length > 0) return null;
  const present = lookOf(now.mark, settings.now, now.name) ?? [];
  return [
    ...resetSizes(present, now.name),
    openAgain(entry, now.name),
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
