import { formatRange, type CellRange } from "../../sheet/address";
import type { CellStyle, Edge } from "../../sheet/cell-style";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { firstFigureColumn } from "./blank-form-columns";
import type { BlankFormPlaces } from "./plan-blank-form";

/** Sizes in points; with the widths below the form prints at about 9 points on A4 landscape. */
const bodySize = 12;
const headerSize = 10;

/** Widths in characters of the default font: five figures fit, and all columns fit on A4 landscape. */
const widths = { index: 4, unit: 30, figure: 5.9, note: 8 };

const heights = { group: 48, header: 96, unit: 18 };

const line: Edge = { style: "thin" };
const font: CellStyle = { fontName: "Times New Roman", fontSize: bodySize, vertical: "center" };
const headerFill = "#DDEBF7";
const totalFill = "#F2F2F2";

/** The looks of the form: merges, fonts, rules, number formats, widths, frozen panes and print. */
export function formatBlankForm(sheet: string, places: BlankFormPlaces): readonly SheetEdit[] {
  const width = places.noteColumn + 1;
  const rows = (row: number, count = 1): CellRange => ({
    row,
    column: 0,
    rows: count,
    columns: width,
  });
  const style = (range: CellRange, look: CellStyle): SheetEdit => ({
    kind: "formatRange",
    sheet,
    range,
    style: look,
  });
  const body = rows(places.header, places.totalRow - places.header + 1);
  return [
    style(rows(0, places.makerRow + 1), font),
    ...titleLooks(sheet, places, style),
    style(body, { borders: line }),
    style(rows(places.header, 2), { ...headerLook, fill: headerFill }),
    style(rows(places.numbering), { italic: true, fontSize: headerSize, horizontal: "center" }),
    ...figureLooks(places, style),
    ...places.sections.map(({ row }) => style(rows(row), { bold: true })),
    style(rows(places.totalRow), { bold: true, fontSize: headerSize, fill: totalFill }),
    style(rows(places.makerRow), { bold: true }),
    ...mergedHeader(sheet, places),
    ...sizes(sheet, places),
    ...printing(sheet, places),
  ];
}

const headerLook: CellStyle = {
  bold: true,
  fontSize: headerSize,
  horizontal: "center",
  wrap: true,
};

type Style = (range: CellRange, look: CellStyle) => SheetEdit;

function titleLooks(sheet: string, places: BlankFormPlaces, style: Style): readonly SheetEdit[] {
  const width = places.noteColumn + 1;
  const half = (row: number): CellRange => ({ row, column: 0, rows: 1, columns: 8 });
  const whole = (row: number): CellRange => ({ row, column: 0, rows: 1, columns: width });
  const maker: CellRange = {
    row: places.makerRow,
    column: Math.max(0, places.noteColumn - 6),
    rows: 1,
    columns: 7,
  };
  return [
    style(half(0), { horizontal: "center" }),
    style(half(1), { bold: true, horizontal: "center" }),
    style(whole(2), { bold: true, fontSize: 14, horizontal: "center" }),
    style(whole(3), { italic: true, horizontal: "center" }),
    style(maker, { horizontal: "center" }),
    ...[half(0), half(1), whole(2), whole(3), maker].map((range): SheetEdit => ({
      kind: "mergeRange",
      sheet,
      range,
    })),
  ];
}

function figureLooks(places: BlankFormPlaces, style: Style): readonly SheetEdit[] {
  const { columns, firstRow, totalRow, noteColumn } = places;
  const down = { row: firstRow, rows: totalRow - firstRow + 1 };
  return [
    style({ ...down, column: 0, columns: 1 }, { horizontal: "center" }),
    style({ ...down, column: 1, columns: 1 }, { horizontal: "left", wrap: true }),
    style(
      { ...down, column: firstFigureColumn, columns: columns.length },
      { horizontal: "right", numberFormat: "#,##0" },
    ),
    ...columns
      .filter(({ isRate }) => isRate)
      .map(({ column, numberFormat }) => style({ ...down, column, columns: 1 }, { numberFormat })),
    style({ ...down, column: noteColumn, columns: 1 }, { horizontal: "left", wrap: true }),
  ];
}

/** The two rows of the header: what stands alone reaches over both, a common header over its columns. */
function mergedHeader(sheet: string, places: BlankFormPlaces): readonly SheetEdit[] {
  const { columns, header, noteColumn } = places;
  const alone = [
    0,
    1,
    ...columns.filter(({ group }) => group === null).map(({ column }) => column),
    noteColumn,
  ];
  const groups = columns.filter(
    ({ group }, index) => group !== null && columns[index - 1]?.group !== group,
  );
  return [
    ...alone.map((column): CellRange => ({ row: header, column, rows: 2, columns: 1 })),
    ...groups.map(({ group, column }): CellRange => ({
      row: header,
      column,
      rows: 1,
      columns: columns.filter((one) => one.group === group).length,
    })),
  ].map((range) => ({ kind: "mergeRange", sheet, range }));
}

function sizes(sheet: string, places: BlankFormPlaces): readonly SheetEdit[] {
  const { columns, header, totalRow, firstRow } = places;
  return [
    {
      kind: "setColumnWidths",
      sheet,
      column: 0,
      widths: [widths.index, widths.unit, ...columns.map(() => widths.figure), widths.note],
    },
    { kind: "setRowHeight", sheet, row: header, rows: 1, height: heights.group },
    { kind: "setRowHeight", sheet, row: header + 1, rows: 1, height: heights.header },
    {
      kind: "setRowHeight",
      sheet,
      row: firstRow,
      rows: totalRow - firstRow + 1,
      height: heights.unit,
    },
    { kind: "freezeRows", sheet, rows: firstRow, columns: firstFigureColumn },
  ];
}

function printing(sheet: string, places: BlankFormPlaces): readonly SheetEdit[] {
  const { header, numbering, makerRow, noteColumn } = places;
  const area = formatRange({ row: 0, column: 0, rows: makerRow + 1, columns: noteColumn + 1 });
  return [
    {
      kind: "setupPage",
      sheet,
      page: {
        orientation: "landscape",
        margins: { top: 15, bottom: 15, left: 10, right: 10, header: 8, footer: 8 },
        printArea: area,
        titleRows: `$${header + 1}:$${numbering + 1}`,
        fitToWidth: true,
        centerHorizontally: true,
      },
    },
  ];
}
