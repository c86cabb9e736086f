import type { Period } from "../../domain/period/period";
import { formatPeriodId } from "../../domain/period/calendar";
import { blockOf } from "../../sheet/cell-block";
import { formatRange, type CellRange } from "../../sheet/address";
import type { CellStyle } from "../../sheet/cell-style";
import type { PageSetup } from "../../sheet/page-setup";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { formEntries } from "../../strings/report-form/form-labels";
import { formHeaders } from "../../strings/report-form/form-headers";
import { formSheetTexts as texts } from "../../strings/report-form/form-sheet";
import { formatPeriod } from "../../strings/periods";
import { listFormRows, type FormRow, type InputKind } from "./form-layout";

const headers = Object.values(formHeaders);
const widths = [6, 50, 15, 11, 12, 15, 46] as const;
const places = { content: 1, figure: 2, rate: 4, again: 5 } as const;
const headerRow = 4;
const firstRow = headerRow + 1;

/** Four lines in points. */
const citedHeight = 60;

const inputFill = "#FFF8DC";
const headFill = "#DDEBF7";
const sectionFill = "#F2F2F2";
const rule = { style: "thin", color: "#BFBFBF" } as const;
const inputRule = { style: "thin", color: "#7F6000" } as const;

/**
 * Text for what Excel would change as it is typed: a period "4/2023" is no date, a day is not turned about by its locale. Counts
 * show what Excel took "1.022" for, which is not the same everywhere, instead of rounding it away.
 */
const formats: Readonly<Record<InputKind, string>> = {
  count: "General",
  rate: "General",
  text: "@",
};

const page: PageSetup = {
  orientation: "landscape",
  margins: { top: 20, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
  titleRows: `$${firstRow}:$${firstRow}`,
  fitToWidth: true,
  pageNumbers: true,
};

/** What is known when a form is made. */
export interface FormStart {
  readonly period: Period | null;
  /** The reporting body, "" where the settings do not name it. */
  readonly reporter: string;
}

/**
 * The form sheet of a periodic report: a line for each figure with its unit and its hint, input cells on a ground of their
 * own, A4 landscape. It is only ever made anew: one that is there belongs to whoever fills it in.
 */
export function planReportForm(sheet: string, start: FormStart): readonly SheetEdit[] {
  const rows = listFormRows();
  const subject = start.period === null ? "" : formatPeriodId(start.period);
  const mark: SheetMark = { kind: "form", subject };
  const all: CellRange = {
    row: headerRow,
    column: 0,
    rows: rows.length + 1,
    columns: headers.length,
  };
  return [
    { kind: "addSheet", sheet, mark: { ...mark, unfinished: true }, tabColor: "#BF9000" },
    { kind: "setColumnWidths", sheet, column: 0, widths },
    ...formatHead(sheet, all),
    ...rows.flatMap((row, index) => formatRow(sheet, row, firstRow + index)),
    {
      kind: "writeValues",
      sheet,
      row: 0,
      column: 0,
      values: blockOf([[texts.title], [texts.howTo], [texts.howToTwice]]),
    },
    {
      kind: "writeValues",
      sheet,
      row: headerRow,
      column: 0,
      values: blockOf([headers, ...rows.map((row) => valuesOf(row, start))]),
    },
    { kind: "autofitRows", sheet, row: headerRow, rows: rows.length + 1 },
    ...roomyRows(sheet, rows),
    { kind: "freezeRows", sheet, rows: firstRow },
    { kind: "setupPage", sheet, page },
    { kind: "markSheet", sheet, mark },
  ];
}

function valuesOf({ number, content, unit, hint }: FormRow, start: FormStart): readonly string[] {
  return [number, content, entryOf(content, start), unit, "", "", hint];
}

/** Lines for whole citations are as high as most of these need. */
function roomyRows(sheet: string, rows: readonly FormRow[]): readonly SheetEdit[] {
  return rows.flatMap(({ inputs }, index): SheetEdit[] =>
    inputs.content === "text" && inputs.figure === "text"
      ? [{ kind: "setRowHeight", sheet, row: firstRow + index, rows: 1, height: citedHeight }]
      : [],
  );
}

/** What is known already: the period and who reports. Figures are the office's own. */
function entryOf(content: string, { period, reporter }: FormStart): string {
  if (content === formEntries.reporter.label) return reporter;
  if (content !== formEntries.period.label || period === null) return "";
  const name = formatPeriod(period);
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}

function formatHead(sheet: string, all: CellRange): readonly SheetEdit[] {
  const base: CellStyle = {
    fontName: "Times New Roman",
    fontSize: 11,
    vertical: "center",
    wrap: true,
    borders: rule,
  };
  const line = (row: number): CellRange => ({ row, column: 0, rows: 1, columns: 1 });
  const head: CellStyle = { bold: true, fill: headFill, horizontal: "center" };
  const centred: CellStyle = { horizontal: "center" };
  const unbound: CellStyle = { fontName: "Times New Roman", wrap: false };
  return [
    edit(sheet, line(0), { ...unbound, fontSize: 14, bold: true }),
    edit(sheet, { ...line(1), rows: 2 }, { ...unbound, fontSize: 11, italic: true }),
    edit(sheet, all, base),
    edit(sheet, { ...all, columns: 1 }, centred),
    edit(sheet, { ...all, column: 3, columns: 1 }, centred),
    edit(sheet, { ...all, rows: 1 }, head),
  ];
}

function formatRow(sheet: string, row: FormRow, place: number): readonly SheetEdit[] {
  const whole: CellRange = { row: place, column: 0, rows: 1, columns: headers.length };
  const content: CellRange = { row: place, column: places.content, rows: 1, columns: 1 };
  const hint: CellRange = { row: place, column: headers.length - 1, rows: 1, columns: 1 };
  const hintStyle: CellStyle = { bold: false, italic: true, fontSize: 10 };
  const hinted = row.hint === "" ? [] : [edit(sheet, hint, hintStyle)];
  if (row.kind === "section") {
    return [edit(sheet, whole, { bold: true, fill: sectionFill }), ...hinted];
  }
  const inputs = Object.entries(row.inputs) as [keyof typeof places, InputKind][];
  return [
    edit(sheet, content, { indent: row.level * 2, horizontal: "left" }),
    ...hinted,
    ...inputs.map(([input, kind]) =>
      edit(
        sheet,
        { row: place, column: places[input], rows: 1, columns: 1 },
        inputStyle(kind, input),
      ),
    ),
  ];
}

function inputStyle(kind: InputKind, input: keyof typeof places): CellStyle {
  return {
    fill: inputFill,
    borders: inputRule,
    numberFormat: formats[kind],
    horizontal: input === "content" ? "left" : kind === "text" ? "center" : "right",
  };
}

function edit(sheet: string, range: CellRange, style: CellStyle): SheetEdit {
  return { kind: "formatRange", sheet, range, style };
}

/** The A1 range of the first input cell, where the office begins. */
export const firstInput = formatRange({
  row: firstRow + 1,
  column: places.figure,
  rows: 1,
  columns: 1,
});
