import type { Settings } from "../domain/settings";
import type { CellGrid } from "../sheet/cell-grid";
import { type PeriodPart, buildRecords, partsOf } from "./build-records";
import { createCellWordsReader } from "./row/cell-words";
import { reportColumns } from "./column/column-findings";
import { type ExplainedPart, explainSheet } from "./explain/explain-sheet";
import { resolveKinds } from "./name/known-units";
import { finishPieces, standingAt, type InPieces } from "../domain/in-pieces";
import { pickRecords } from "./pick-records";
import { type SharedReaders, type SheetTables, findTables } from "./read-sheet";
import { reportRows } from "./row/row-findings";
import { createRowLabelReader } from "./row/row-label";
import type { GivenPeriod, WorkbookReading } from "./sheet-reading";
import { type UnitGrouper, createUnitGrouper } from "./name/unit-groups";
import { createUnitNameReader } from "./name/unit-key";
import { type DatedSheet, readPeriods, reportPeriods } from "./period/workbook-periods";

/** What reading a workbook needs besides its cells. */
export interface TrackingOptions {
  /** Without the folder; the last place where a period is looked for. */
  readonly fileName: string;
  readonly settings: Settings;
  /** For a sheet whose period cannot be read. */
  readonly given?: GivenPeriod;
}

/**
 * Reads the tracking sheets of a workbook: one `PeriodRecords` for each period, ascending, and for every grid what each of
 * its rows and columns was taken for, with findings. Sheets that are no tracking sheets are left alone. Never throws.
 */
export function readTracking(
  grids: readonly CellGrid[],
  options: TrackingOptions,
): WorkbookReading {
  return finishPieces(readTrackingInPieces(grids, options));
}

/**
 * {@link readTracking} that can be left after every sheet and in the midst of a large table. Each sheet is looked at twice: for its
 * tables and for its figures.
 */
export function* readTrackingInPieces(
  grids: readonly CellGrid[],
  options: TrackingOptions,
): InPieces<WorkbookReading> {
  const { settings } = options;
  const readersOf = createReaders();
  const sheets: SheetParts[] = [];
  for (const grid of grids) {
    const before = { done: sheets.length, of: 2 * grids.length };
    const tables = findTables(grid, readersOf(grid.fontName ?? ""), settings);
    const sheet = yield* standingAt(before, tables);
    sheets.push({ sheet, parts: partsOf(sheet, settings) });
    yield { done: sheets.length, of: 2 * grids.length };
  }
  const group = createUnitGrouper(createUnitNameReader(settings.aliases));
  const read: ReadParts[] = [];
  for (const entry of readPeriods(sheets, options)) {
    read.push({ sheet: entry.sheet, parts: buildParts(entry, group) });
    yield { done: grids.length + read.length, of: 2 * grids.length };
  }
  const records = pickRecords(
    read.map(({ sheet, parts }) => ({ sheet, built: parts.flatMap(builtOf) })),
  );
  return {
    records: resolveKinds(records),
    sheets: read.map(({ sheet, parts }) => explainSheet(sheet, parts)),
  };
}

interface SheetParts {
  readonly sheet: SheetTables;
  readonly parts: readonly PeriodPart[];
}

interface ReadParts {
  readonly sheet: SheetTables;
  readonly parts: readonly ExplainedPart[];
}

/** Builds the records of a sheet and reports what is to be said of its periods, columns and rows. */
function buildParts(entry: DatedSheet, group: UnitGrouper): ExplainedPart[] {
  const { sheet, parts, periods } = entry;
  reportPeriods(entry);
  reportColumns(sheet);
  const explained = parts.flatMap((part, index): ExplainedPart[] => {
    const reading = periods[index];
    if (reading === undefined) return [];
    const { period } = reading;
    const built = period === null ? null : buildRecords(sheet, part, { ...reading, period }, group);
    return [{ part, period: reading, built }];
  });
  reportRows(sheet, explained.flatMap(builtOf));
  return explained;
}

function builtOf({ built }: ExplainedPart): NonNullable<ExplainedPart["built"]>[] {
  return built === null ? [] : [built];
}

/** Readers of texts that remember, one set for each font of the workbook. */
function createReaders(): (fontName: string) => SharedReaders {
  const byFont = new Map<string, SharedReaders>();
  return (fontName) => {
    const found = byFont.get(fontName);
    if (found !== undefined) return found;
    const readers = {
      readWords: createCellWordsReader(fontName),
      readLabel: createRowLabelReader(fontName),
    };
    byFont.set(fontName, readers);
    return readers;
  };
}
