import type { CellRange } from "../../sheet/address";
import type { CellStyle, Edge } from "../../sheet/cell-style";
import type { SheetEdit } from "../../sheet/sheet-edit";
import type { Tone } from "./figure-status";
import { rankingPlaces, rankingWidth } from "./ranking-places";
import type { RankingTable } from "./ranking-table";

/** The size in which the tables are set, in points; the widths below keep it at 9 or more on A4 landscape. */
export const bodySize = 10.5;

/** Widths of the twelve columns in characters of the default font. */
export const columnWidths = [5.5, 34, 20.5, 9, 9, 9, 9, 9, 9, 24.5, 15.5, 8.5] as const;

/** The look of the tables: a built-in style of Excel with thin rules, which prints well in black. */
export const tableStyle = "TableStyleLight15";

/** Static tints of the status cell; each goes with a word. Dark text on light ground, above 4.5 : 1. */
export const toneFills: Readonly<Record<Tone, string>> = {
  good: "#E2EFDA",
  poor: "#FFF2CC",
  bad: "#F8CBAD",
  absent: "#EDEDED",
  plain: "#FFFFFF",
};

/** Height of the header rows in points: room for three lines. */
export const headerHeight = 42;

const headerFill = "#DDEBF7";

/** Rules of our own as well, since not every program that opens the file draws a table's style. */
const rules: Edge = { style: "thin", color: "#BFBFBF" };

const base: CellStyle = { fontName: "Times New Roman", fontSize: bodySize, vertical: "center" };

const words: CellStyle = { horizontal: "left", wrap: true, indent: 0 };

/** A `formatRange` edit. */
export function formatEdit(sheet: string, range: CellRange, style: CellStyle): SheetEdit {
  return { kind: "formatRange", sheet, range, style };
}

function columnsOf(range: CellRange, column: number, columns = 1): CellRange {
  return { row: range.row, rows: range.rows, column: range.column + column, columns };
}

/** The looks of one table: its two text lines, its header, and the number formats and alignments of its columns. */
export function tableFormats(
  sheet: string,
  table: RankingTable,
  range: CellRange,
): readonly SheetEdit[] {
  const header = { ...range, rows: 1 };
  const body = { ...range, row: range.row + 1, rows: table.rows.count };
  const lines = { row: range.row - 2, column: range.column, rows: 1, columns: 1 };
  const format = (part: CellRange, style: CellStyle) => formatEdit(sheet, part, style);
  return [
    format(lines, { ...base, fontSize: 12, bold: true }),
    format({ ...lines, row: range.row - 1 }, { ...base, italic: true }),
    format(header, {
      ...base,
      bold: true,
      horizontal: "center",
      wrap: true,
      fill: headerFill,
      borders: rules,
    }),
    format(body, { ...base, horizontal: "right", indent: 1, borders: rules }),
    ...numberFormats(table).map(({ place, columns, numberFormat }) =>
      format(columnsOf(body, place, columns), { numberFormat }),
    ),
    format(columnsOf(body, rankingPlaces.rank), { horizontal: "center", indent: 0 }),
    format(columnsOf(body, rankingPlaces.unit, 2), words),
    format(columnsOf(body, rankingPlaces.move, 3), words),
    ...toneFormats(sheet, table, body),
  ];
}

interface FormatRun {
  readonly place: number;
  readonly columns: number;
  readonly numberFormat: string;
}

function numberFormats(table: RankingTable): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  table.formats.forEach((numberFormat, place) => {
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ place, columns: 1, numberFormat });
    }
  });
  return runs.filter(({ numberFormat }) => numberFormat !== "General");
}

/** One edit for each run of rows that share a tint. */
function toneFormats(sheet: string, { rows }: RankingTable, body: CellRange): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  let first = 0;
  for (let next = 1; next <= rows.count; next++) {
    const tone = rows.toneAt(first);
    if (next < rows.count && rows.toneAt(next) === tone) continue;
    const run = { row: body.row + first, rows: next - first };
    const range = { ...columnsOf(body, rankingPlaces.status), ...run };
    edits.push(formatEdit(sheet, range, { fill: toneFills[tone] }));
    first = next;
  }
  return edits;
}

/** The looks of the title block's lines. */
export function titleFormats(sheet: string, lines: number): readonly SheetEdit[] {
  const line = { row: 0, column: 0, rows: 1, columns: rankingWidth };
  return [
    formatEdit(sheet, line, { ...base, fontSize: 14, bold: true }),
    formatEdit(sheet, { ...line, row: 1 }, { ...base, fontSize: 12, bold: true }),
    formatEdit(sheet, { ...line, row: 2, rows: lines - 2 }, { ...base, italic: true }),
  ];
}
