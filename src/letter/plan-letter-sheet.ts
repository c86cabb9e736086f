import { formatPeriodId } from "../domain/period/calendar";
import { blockOf } from "../sheet/cell-block";
import { formatRange, type CellRange } from "../sheet/address";
import type { CellStyle } from "../sheet/cell-style";
import type { PageSetup } from "../sheet/page-setup";
import type { SheetEdit, SheetMark } from "../sheet/sheet-edit";
import { draftChecksum } from "./draft-checksum";
import type { Letter } from "./letter";
import { layOutAppendices, layOutBody, layOutFoot, type BodySize } from "./sheet/lay-out-body";
import { layOutHead } from "./sheet/lay-out-head";
import { joinRows, type RowEdit } from "./sheet/join-rows";
import { styleOf, type LayoutRow, type PlacedText } from "./sheet/layout-row";
import { countPages, placePageBreaks } from "./sheet/page-breaks";

const pointsPerPixel = 0.75;
/** Excel's own measure of a column: seven pixels a character of the default font, and five around them. */
const pixelsPerCharacter = 7;
const pixelsAround = 5;

const pageMargins = { top: 20, bottom: 20, left: 30, right: 20, header: 10, footer: 10 } as const;

/** A laid-out document, with the column that begins at each stop. */
interface LetterGrid {
  readonly sheet: string;
  readonly rows: readonly LayoutRow[];
  /** Where columns begin and the last one ends, in pixels, ascending. */
  readonly stops: readonly number[];
  readonly styleOf: (placed: PlacedText) => CellStyle;
}

/**
 * A document as a new A4 sheet that prints in the form of Nghị định 30/2020/NĐ-CP as far as cells can: its texts are those of
 * the letter, one paragraph a row of merged cells, each row as high as its measured text. The mark holds the checksum of the
 * untouched draft.
 */
export function planLetterSheet(letter: Letter, sheetName: string): SheetEdit[] {
  const rows = layOutPages(letter);
  const grid: LetterGrid = {
    sheet: sheetName,
    rows,
    stops: findStops(rows),
    styleOf: createStyles(),
  };
  const values = listValues(grid);
  const mark: SheetMark = {
    kind: "letter",
    subject: `${formatPeriodId(letter.period)}/${letter.kind}`,
    checksum: draftChecksum(values),
  };
  return [
    { kind: "addSheet", sheet: sheetName, mark, gridlines: false },
    planColumns(grid),
    planBaseStyle(grid),
    { kind: "writeValues", sheet: sheetName, row: 0, column: 0, values: blockOf(values) },
    ...joinRows(rows.flatMap((row, index) => planRow(grid, row, index))),
    { kind: "setupPage", sheet: sheetName, page: setupOf(grid) },
  ];
}

/** Running text takes the larger of the decree's two sizes, unless the smaller one saves a page or one page must do. */
function layOutPages(letter: Letter): readonly LayoutRow[] {
  const head = layOutHead(letter);
  const rest = [...layOutFoot(letter), ...layOutAppendices(letter)];
  const layOutIn = (size: BodySize) => [...head, ...layOutBody(letter, size), ...rest];
  const [regular, small] = [layOutIn(14), layOutIn(13)];
  return letter.compact === true || countPages(small) < countPages(regular) ? small : regular;
}

/** The styles of placed texts, one object for each look: a table has thousands of cells and a handful of looks. */
function createStyles(): (placed: PlacedText) => CellStyle {
  const styles = new Map<string, CellStyle>();
  return (placed) => {
    const { face, italic, align, rule } = placed;
    const look = `${face.size} ${face.weight} ${italic ?? ""} ${align} ${rule ?? ""}`;
    const style = styles.get(look) ?? styleOf(placed);
    styles.set(look, style);
    return style;
  };
}

function toPixels(points: number): number {
  return Math.round(points / pointsPerPixel);
}

function findStops(rows: readonly LayoutRow[]): readonly number[] {
  const stops = rows.flatMap(({ texts }) =>
    texts.flatMap(({ from, to }) => [toPixels(from), toPixels(to)]),
  );
  return [...new Set(stops)].sort((a, b) => a - b);
}

function planColumns({ sheet, stops }: LetterGrid): SheetEdit {
  const widths = stops.slice(1).map((stop, index) => inCharacters(stop - (stops[index] ?? 0)));
  return { kind: "setColumnWidths", sheet, column: 0, widths };
}

/** A width of fewer pixels than a character with its surroundings is a share of one character. */
function inCharacters(pixels: number): number {
  const one = pixelsPerCharacter + pixelsAround;
  const width = pixels < one ? pixels / one : (pixels - pixelsAround) / pixelsPerCharacter;
  return Math.round(width * 100) / 100;
}

function planBaseStyle(grid: LetterGrid): SheetEdit {
  const range = wholeRange(grid);
  const style = { fontName: "Times New Roman", fontSize: 14, fontColor: "#000000" } as const;
  return { kind: "formatRange", sheet: grid.sheet, range, style };
}

function wholeRange({ rows, stops }: LetterGrid): CellRange {
  return { row: 0, column: 0, rows: rows.length, columns: stops.length - 1 };
}

function listValues(grid: LetterGrid): readonly (readonly string[])[] {
  const columns = grid.stops.length - 1;
  return grid.rows.map(({ texts }) => {
    const line = Array.from({ length: columns }, () => "");
    for (const placed of texts) line[columnAt(grid, placed.from)] = placed.text;
    return line;
  });
}

function columnAt({ stops }: LetterGrid, points: number): number {
  return stops.indexOf(toPixels(points));
}

function planRow(grid: LetterGrid, { height, texts }: LayoutRow, row: number): readonly RowEdit[] {
  const { sheet } = grid;
  return [
    { kind: "setRowHeight", sheet, row, rows: 1, height },
    ...texts.filter(isSeen).flatMap((placed) => planText(grid, placed, row)),
  ];
}

function isSeen({ text, rule }: PlacedText): boolean {
  return text !== "" || rule !== undefined;
}

function planText(grid: LetterGrid, placed: PlacedText, row: number): readonly RowEdit[] {
  const { sheet } = grid;
  const column = columnAt(grid, placed.from);
  const range = { row, column, rows: 1, columns: columnAt(grid, placed.to) - column };
  const format: RowEdit = { kind: "formatRange", sheet, range, style: grid.styleOf(placed) };
  return range.columns > 1 ? [{ kind: "mergeRange", sheet, range }, format] : [format];
}

function setupOf(grid: LetterGrid): PageSetup {
  const breaks = placePageBreaks(grid.rows);
  return {
    orientation: "portrait",
    margins: pageMargins,
    printArea: formatRange(wholeRange(grid)),
    fitToWidth: true,
    pageNumbers: true,
    ...(breaks.length > 0 ? { breaksBefore: breaks } : {}),
  };
}
