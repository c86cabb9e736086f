import { blockOf } from "../../sheet/cell-block";
import { formatRange, type CellRange } from "../../sheet/address";
import type { CellStyle } from "../../sheet/cell-style";
import type { ChartSeries, SheetEdit } from "../../sheet/sheet-edit";
import { trendTexts as texts } from "../../strings/trend";
import { tableStyle } from "../ranking/ranking-style";
import type { TrendDrawing } from "./trend-drawing";
import type { TrendLayout } from "./trend-layout";
import type { TrendTone } from "./trend-table";

/** The names under which the sheet, its table and its chart go into the workbook. */
export interface TrendPlace {
  readonly sheet: string;
  readonly table: string;
  readonly chart: string;
}

const base: CellStyle = { fontName: "Times New Roman", fontSize: 11, vertical: "center" };
const rules = { style: "thin", color: "#BFBFBF" } as const;
const header: CellStyle = {
  ...{ ...base, bold: true, horizontal: "center", wrap: true, fill: "#DDEBF7" },
  borders: rules,
};

/** Each tint has a sign beside the number, which stays a number. Dark text on light ground. */
const tints: Readonly<Record<Exclude<TrendTone, "plain">, { fill: string; sign: string }>> = {
  best: { fill: "#E2EFDA", sign: " ▲" },
  below: { fill: "#FFF2CC", sign: " ▼" },
  worst: { fill: "#F8CBAD", sign: " ▼▼" },
};

/** Lines that are told apart in black and white by their markers. */
const lineLooks: readonly Pick<ChartSeries, "color" | "marker">[] = [
  { color: "#1F4E79", marker: "Circle" },
  { color: "#C55A11", marker: "Square" },
  { color: "#548235", marker: "Triangle" },
  { color: "#7030A0", marker: "Diamond" },
  { color: "#BF9000", marker: "X" },
  { color: "#C00000", marker: "Star" },
];

/** The edits that fill an empty sheet with a trend. */
export function composeTrendEdits(layout: TrendLayout, place: TrendPlace): readonly SheetEdit[] {
  const { sheet } = place;
  return [
    { kind: "writeValues", sheet, row: 0, column: 0, values: blockOf(layout.values) },
    ...composeTrendLook(layout, place),
  ];
}

/** The edits that draw a trend over the cells that stand there already: sizes, looks, the table and the chart. */
export function composeTrendLook(drawing: TrendDrawing, place: TrendPlace): readonly SheetEdit[] {
  const { sheet, table } = place;
  return [
    { kind: "setColumnWidths", sheet, column: 0, widths: widthsOf(drawing) },
    ...looks(drawing, sheet),
    { kind: "addTable", sheet, table, range: tableRange(drawing), style: tableStyle },
    { kind: "setRowHeight", sheet, row: drawing.tableRow, rows: 1, height: 34 },
    chartEdit(drawing, place),
    setupPage(drawing, sheet),
  ];
}

function widthsOf({ hasGroups, periods, measure }: TrendDrawing): readonly number[] {
  const extra = measure === "figure" ? [9, 13, 9] : [9];
  return [6, 36, ...(hasGroups ? [19] : []), ...new Array<number>(periods).fill(10.5), ...extra];
}

function tableRange({ tableRow, tones, columns }: TrendDrawing): CellRange {
  return { row: tableRow, column: 0, rows: tones.length + 1, columns };
}

function looks(drawing: TrendDrawing, sheet: string): readonly SheetEdit[] {
  const { columns, dataRow, tableRow, lines, tones: rows, firstPeriod, periods } = drawing;
  const format = (range: CellRange, style: CellStyle): SheetEdit => ({
    ...{ kind: "formatRange", sheet, range, style },
  });
  const block = (row: number, count: number): CellRange => ({
    ...{ row, column: 0, rows: count, columns },
  });
  const figures = (row: number, count: number): CellRange => ({
    ...{ row, column: firstPeriod, rows: count, columns: periods },
  });
  const dataBlock = (row: number, count: number): CellRange => ({
    ...{ row, column: 1, rows: count, columns: firstPeriod + periods - 1 },
  });
  const heading: CellStyle = { ...base, fontSize: 12, bold: true };
  const number: CellStyle = { horizontal: "right", numberFormat: drawing.numberFormat };
  return [
    format(block(0, 1), { ...heading, fontSize: 14 }),
    format(block(1, 2), { ...base, italic: true }),
    format(block(dataRow - 1, 1), heading),
    format(block(tableRow - 1, 1), heading),
    format(dataBlock(dataRow, 1), header),
    format(dataBlock(dataRow + 1, lines.length), {
      ...base,
      borders: rules,
    }),
    format(figures(dataRow + 1, lines.length), number),
    format(block(tableRow, 1), header),
    format(block(tableRow + 1, rows.length), { ...base, borders: rules }),
    format({ ...block(tableRow + 1, rows.length), columns: 1 }, { horizontal: "center" }),
    format({ ...block(tableRow + 1, rows.length), column: 1, columns: 1 }, { wrap: true }),
    format(figures(tableRow + 1, rows.length), number),
    format(
      { ...block(tableRow + 1, rows.length), column: firstPeriod + periods, columns: 1 },
      { horizontal: "right", numberFormat: drawing.signedFormat },
    ),
    ...toneEdits(drawing, sheet),
  ];
}

/** One edit for each run of neighbouring periods that share a tint. */
function toneEdits(drawing: TrendDrawing, sheet: string): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  drawing.tones.forEach((row, index) => {
    let first = 0;
    row.forEach((tone, place) => {
      if (row[place + 1] === tone) return;
      if (tone !== "plain") {
        const { fill, sign } = tints[tone];
        const range: CellRange = {
          row: drawing.tableRow + 1 + index,
          column: drawing.firstPeriod + first,
          rows: 1,
          columns: place - first + 1,
        };
        const numberFormat = `${drawing.numberFormat}"${sign}"`;
        edits.push({ kind: "formatRange", sheet, range, style: { fill, numberFormat } });
      }
      first = place + 1;
    });
  });
  return edits;
}

function chartEdit(drawing: TrendDrawing, { sheet, chart }: TrendPlace): SheetEdit {
  const { firstPeriod, periods, dataRow, lines, columns, chartRow, chartRows } = drawing;
  const cells = (row: number): CellRange => ({
    ...{ row, column: firstPeriod, rows: 1, columns: periods },
  });
  return {
    ...{ kind: "addChart", sheet, chart, title: drawing.title },
    place: { row: chartRow, column: 0, rows: chartRows, columns },
    categories: cells(dataRow),
    categoryTitle: texts.periodAxis,
    valueTitle: drawing.valueAxis,
    valueLimits: drawing.valueLimits,
    series: lines.map(({ name, isAverage }, place): ChartSeries => ({
      name,
      values: cells(dataRow + 1 + place),
      ...(isAverage
        ? { color: "#595959", marker: "None", dashed: true }
        : (lineLooks[place % lineLooks.length] ?? { color: "#1F4E79", marker: "Circle" })),
    })),
    ...(drawing.measure === "rank" ? { reversed: true } : {}),
  };
}

function setupPage(drawing: TrendDrawing, sheet: string): SheetEdit {
  const { tableRow, tones, columns } = drawing;
  const lastRow = tableRow + tones.length + 1;
  return {
    kind: "setupPage",
    sheet,
    page: {
      orientation: "landscape",
      margins: { top: 14, bottom: 10, left: 12, right: 12, header: 6, footer: 6 },
      printArea: formatRange({ row: 0, column: 0, rows: lastRow, columns }),
      titleRows: `$${tableRow + 1}:$${tableRow + 1}`,
      fitToWidth: true,
      centerHorizontally: true,
      pageNumbers: true,
      breaksBefore: [tableRow - 1],
    },
  };
}
