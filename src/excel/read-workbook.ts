import { doInTasks, nextTask } from "../app/next-task";
import type { WorkbookContents } from "../app/workbook-port";
import { packBlocks, readBlocks, type CellBlock, type ReadBlock } from "./read-blocks";
import {
  collectOutline,
  queueOutline,
  type SheetOutline,
  type WorkbookOutline,
} from "./read-outline";
import type { SheetContents } from "../sheet/sheet-contents";
import { isMakingName } from "./sheet-marks";
import { composeContents } from "./compose-contents";
import { collectLook, queueLook, type SheetLook } from "./read-sheet";

/** What one reading remembers for the next: with it, an unchanged set of sheets is read in one request instead of two. */
export type SheetMemory = readonly SheetOutline[];

/** What was read, and what to remember. */
export interface ReadResult {
  readonly contents: WorkbookContents;
  readonly memory: SheetMemory;
}

interface SheetWithLook {
  readonly sheet: SheetOutline;
  readonly look: SheetLook;
}

interface Looks {
  readonly outline: WorkbookOutline;
  readonly sheets: readonly SheetWithLook[];
}

/**
 * Reads every sheet: one request for what there is, one for the cells of all of it; with a memory of the last reading both at
 * once. Only sheets that go on below the first window, or more than Excel sends at once, take further requests.
 */
export async function readContents(
  excel: typeof Excel,
  memory: SheetMemory,
  withValues = true,
): Promise<ReadResult> {
  const { outline, sheets } = await readLooks(excel, memory, withValues);
  const read: ReadBlock[] = [];
  for (const pack of packBlocks(sheets.flatMap(missingBlocks))) {
    read.push(...(await readBlocks(excel, pack)));
  }
  // Apart from the task in which Excel's last answer is parsed.
  await nextTask();
  const contents = await doInTasks(composeSheets(sheets, read));
  const leftovers = contents.filter(isLeftover);
  return {
    contents: {
      ...outline,
      sheets: contents.filter((sheet) => !leftovers.includes(sheet)).map(withoutStrayMark),
      leftovers: leftovers.map(({ name }) => name),
    },
    memory: outline.sheets,
  };
}

/** Puts the sheets together, and may be left after each. */
function* composeSheets(
  sheets: readonly SheetWithLook[],
  read: readonly ReadBlock[],
): Generator<void, readonly SheetContents[], void> {
  const contents: SheetContents[] = [];
  for (const { sheet, look } of sheets) {
    const blocks = read.filter(({ sheetId }) => sheetId === sheet.id);
    contents.push(composeContents(sheet, look, blocks));
    yield;
  }
  return contents;
}

/** What a run has left that was cut off between adding a sheet and naming it. Where the user has written into it, it is hers. */
function isLeftover({ name, grid }: SheetContents): boolean {
  return isMakingName(name) && grid === null;
}

function withoutStrayMark(sheet: SheetContents): SheetContents {
  return isMakingName(sheet.name) ? { ...sheet, mark: null } : sheet;
}

function readLooks(excel: typeof Excel, memory: SheetMemory, withValues: boolean): Promise<Looks> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const queued = queueOutline(context);
    const looks = new Map(
      memory.map((known) => [keyOf(known), queueLook(context, known, withValues)]),
    );
    await context.sync();
    const outline = collectOutline(queued);
    const fresh = outline.sheets.filter((sheet) => !looks.has(keyOf(sheet)));
    for (const sheet of fresh) looks.set(keyOf(sheet), queueLook(context, sheet, withValues));
    if (fresh.length > 0) await context.sync();
    const sheets = outline.sheets.flatMap((sheet) => {
      const look = looks.get(keyOf(sheet));
      return look === undefined ? [] : [{ sheet, look: collectLook(look) }];
    });
    return { outline, sheets };
  });
}

/** A remembered look serves a sheet only while it is of the same kind as before and has the same tables under the same names. */
function keyOf({ id, mark, tables }: SheetOutline): string {
  return JSON.stringify([id, mark?.kind ?? null, tables.map((table) => [table.id, table.name])]);
}

/** The parts of a sheet whose values the first look did not bring. */
function missingBlocks({ sheet, look }: SheetWithLook): readonly CellBlock[] {
  const ranges = [look.window === null ? look.head : null, look.tail];
  return ranges.flatMap((range) =>
    range === null ? [] : [{ sheetId: sheet.id, range, isProtected: sheet.protected }],
  );
}
