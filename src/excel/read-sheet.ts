import type { CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/cell-grid";
import { isOurHighlight } from "../sheet/highlight-marker";
import type { HighlightContents, TableContents } from "../sheet/sheet-contents";
import type { CellWindow } from "./compose-grid";
import { parseAddress } from "./parse-address";
import { readLimits } from "./read-limits";
import type { SheetOutline } from "./read-outline";
import { hiddenRowsOf, queueVisible } from "./visible-rows";

/** What the first look at a sheet's cells gives. */
export interface SheetLook {
  /** The values of the first rows, or null where they were not asked for or are empty. */
  readonly window: CellWindow | null;
  /** Where the first rows hold something, and where the rows below them do; null where nowhere. */
  readonly head: CellRange | null;
  readonly tail: CellRange | null;
  /** The address of all that is used. */
  readonly used: string | null;
  /** Number formats of a row in the middle, by zero-based column. */
  readonly sampleFormats: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly fontName: string | null;
  readonly highlights: readonly HighlightContents[];
  readonly tables: readonly TableContents[];
  /** The names of the charts; null where they were not asked for. */
  readonly charts: readonly string[] | null;
}

/** A look that is queued; it is collected by {@link collectLook} after the sync, inside the same request context. */
export interface QueuedLook {
  readonly used: Excel.Range;
  readonly head: Excel.Range;
  readonly tail: Excel.Range;
  readonly withValues: boolean;
  readonly details: QueuedDetails | null;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly charts: Excel.ChartCollection | null;
}

/** What only the user's sheets are asked for. */
interface QueuedDetails {
  readonly sample: Excel.Range;
  /** Null where the sheet is protected: Excel may refuse to look for visible cells there. */
  readonly visible: Excel.RangeAreas | null;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * Queues a first look at a sheet: the values of its first rows, a sample of their number formats, hidden rows, our conditional
 * formats and the places of the tables. Every range is bounded, so that a stray cell in the far corner costs nothing.
 */
export function queueLook(
  context: Excel.RequestContext,
  outline: SheetOutline,
  withValues: boolean,
): QueuedLook {
  const sheet = context.workbook.worksheets.getItem(outline.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const head = usedBetween(sheet, 0, readLimits.firstRows);
  head.load(withValues ? "address,values,format/font/name" : "address");
  const rows = outline.mark === null ? readLimits.rows : readLimits.ownRows;
  const tail = usedBetween(sheet, readLimits.firstRows, rows);
  tail.load("address");
  return {
    used,
    head,
    tail,
    withValues,
    details: outline.mark === null ? queueDetails(sheet, outline) : null,
    tables: outline.tables.map(({ id, name }) => ({ name, range: queueTable(sheet, id) })),
    charts: outline.mark?.kind === "trend" ? queueCharts(sheet) : null,
  };
}

function queueCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  const { charts } = sheet;
  charts.load("items/name");
  return charts;
}

function usedBetween(sheet: Excel.Worksheet, from: number, to: number): Excel.Range {
  return sheet
    .getRangeByIndexes(from, 0, to - from, readLimits.columns)
    .getUsedRangeOrNullObject(true);
}

function queueDetails(sheet: Excel.Worksheet, outline: SheetOutline): QueuedDetails {
  const sample = usedBetween(sheet, 0, readLimits.sampleRows);
  sample.load("address,numberFormat");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const first = { row: 0, column: 0, rows: readLimits.firstRows, columns: readLimits.columns };
  return { sample, visible: outline.protected ? null : queueVisible(sheet, first), formats };
}

function queueTable(sheet: Excel.Worksheet, id: string): Excel.Range {
  const range = sheet.tables.getItem(id).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

/** The plain values of a look, once it is synced. */
export function collectLook(look: QueuedLook): SheetLook {
  const head = rangeOf(look.head);
  const hasValues = look.withValues && head !== null;
  const values = hasValues ? valuesOf(look.head) : null;
  return {
    window:
      head === null || values === null ? null : { row: head.row, column: head.column, values },
    head,
    tail: rangeOf(look.tail),
    used: look.used.isNullObject ? null : look.used.address,
    // A font that is not the same everywhere is given as null.
    fontName: hasValues ? look.head.format.font.name : null,
    ...(look.details === null ? noDetails : collectDetails(look.details, head)),
    tables: look.tables.map(({ name, range }) => ({
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
    charts: look.charts?.items.map(({ name }) => name) ?? null,
  };
}

function rangeOf(range: Excel.Range): CellRange | null {
  return range.isNullObject ? null : parseAddress(range.address);
}

/** The values of a loaded range; Excel gives null instead of an error where there are too many. */
export function valuesOf(range: Excel.Range): readonly (readonly CellValue[])[] | null {
  return range.values as readonly (readonly CellValue[])[] | null;
}

type Details = Pick<SheetLook, "sampleFormats" | "hiddenRows" | "highlights">;

const noDetails: Details = { sampleFormats: new Map(), hiddenRows: new Set(), highlights: [] };

function collectDetails(
  { sample, visible, formats }: QueuedDetails,
  head: CellRange | null,
): Details {
  return {
    sampleFormats: sample.isNullObject ? new Map<number, string>() : middleRow(sample),
    hiddenRows: visible === null || head === null ? new Set() : hiddenRowsOf(visible, head),
    highlights: formats.items.flatMap(ourFormat),
  };
}

function middleRow(sample: Excel.Range): ReadonlyMap<number, string> {
  const left = parseAddress(sample.address)?.column ?? 0;
  const formats = sample.numberFormat as readonly (readonly string[])[];
  const row = formats[Math.floor(formats.length / 2)] ?? [];
  return new Map(row.map((format, index) => [left + index, format]));
}

function ourFormat(format: Excel.ConditionalFormat): readonly HighlightContents[] {
  if (format.type !== "Custom") return [];
  const { formula } = format.customOrNullObject.rule;
  // Excel lets nobody make a rule without a formula: such a one is what a run of ours has left that was cut off.
  return isOurHighlight(formula) || formula === "" ? [{ id: format.id, formula }] : [];
}
