import { firstDay, lastDay } from "../../domain/period/calendar";
import { acceptanceHoursOn } from "../../domain/decree/one-stop-decree";
import type { Period } from "../../domain/period/period";
import type { Settings } from "../../domain/settings";
import { blockOf } from "../../sheet/cell-block";
import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { formatMarkedField, markedFields } from "../../strings/letter/form";
import { trackingFormColumns, trackingFormTexts } from "../../strings/tracking-form";
import { formatBlankForm } from "./blank-form-look";
import {
  firstFigureColumn,
  placeColumns,
  sumFormula,
  type PlacedColumn,
} from "./blank-form-columns";

/** Where the parts of the form stand: zero-based rows, both ends included. */
export interface BlankFormPlaces {
  readonly columns: readonly PlacedColumn[];
  readonly noteColumn: number;
  readonly header: number;
  readonly numbering: number;
  readonly sections: readonly {
    readonly row: number;
    readonly label: string;
    readonly units: number;
  }[];
  readonly firstRow: number;
  readonly totalRow: number;
  readonly makerRow: number;
}

/** Rows to fill in for each section, by level: a district had some ten divisions and 23 communes; a province has up to 170 communes. */
const unitRows: Readonly<Record<Settings["level"], readonly number[]>> = {
  district: [12, 25],
  province: [20, 170],
  commune: [8],
};

const headerRow = 4;
const numberingRow = 6;
const firstDataRow = 7;

/** The month that a blank form is for. */
export type FormMonth = Extract<Period, { kind: "month" }>;

/** The name of the blank form of a month. */
export function blankFormName({ month, year }: FormMonth): string {
  return trackingFormTexts.sheetName(String(month).padStart(2, "0"), year);
}

/**
 * Plans a tracking sheet to fill in: authority and period above, a header of two rows, numbered columns, sections with rows for their
 * units, sums and rates as formulas, a total, and A4 landscape for print. Once it is whole it is the user's own.
 */
export function planBlankForm(
  period: FormMonth,
  settings: Settings,
  target: { readonly sheet: string; readonly mark: SheetMark },
): readonly SheetEdit[] {
  const { sheet, mark } = target;
  const places = placeForm(period, settings);
  return [
    { kind: "addSheet", sheet, mark: { ...mark, unfinished: true } },
    ...writeTexts(sheet, places, { period, settings }),
    ...writeSums(sheet, places),
    ...formatBlankForm(sheet, places),
    { kind: "releaseSheet", sheet },
  ];
}

/** The rectangle that the form takes, the maker's line included. */
export function blankFormRange(period: FormMonth, settings: Settings): CellRange {
  const { noteColumn, makerRow } = placeForm(period, settings);
  return { row: 0, column: 0, rows: makerRow + 1, columns: noteColumn + 1 };
}

function placeForm(period: FormMonth, settings: Settings): BlankFormPlaces {
  const columns = placeColumns(trackingFormColumns(acceptanceHoursOn(lastDay(period), settings)));
  const labels = trackingFormTexts.sections[settings.level];
  let row = firstDataRow;
  const sections = labels.map((label, index) => {
    const section = { row, label, units: unitRows[settings.level][index] ?? 0 };
    row += section.units + 1;
    return section;
  });
  return {
    columns,
    noteColumn: firstFigureColumn + columns.length,
    header: headerRow,
    numbering: numberingRow,
    sections,
    firstRow: firstDataRow,
    totalRow: row,
    makerRow: row + 2,
  };
}

interface FormSubject {
  readonly period: FormMonth;
  readonly settings: Settings;
}

function writeTexts(
  sheet: string,
  places: BlankFormPlaces,
  { period, settings }: FormSubject,
): readonly SheetEdit[] {
  const write = (row: number, column: number, values: readonly (readonly (CellValue | null)[])[]) =>
    ({ kind: "writeValues", sheet, row, column, values: blockOf(values) }) as const;
  const texts = trackingFormTexts;
  const issuer = settings.authority.name?.toLocaleUpperCase("vi");
  const signature = Math.max(0, places.noteColumn - 6);
  return [
    write(0, 0, [
      [issuer ?? formatMarkedField(markedFields.issuer)],
      [texts.office[settings.level]],
      [texts.title(monthText(period), period.year)],
      [texts.days(dayText(firstDay(period)), dayText(lastDay(period)))],
    ]),
    write(places.header, 0, headerLines(places)),
    write(places.numbering, 0, [
      Array.from({ length: places.noteColumn + 1 }, (_, index) => `(${index + 1})`),
    ]),
    ...places.sections.map(({ row, label, units }, index) =>
      write(row, 0, [
        [romanNumbers[index] ?? "", label],
        ...Array.from({ length: units }, (_, unit) => [unit + 1, null]),
      ]),
    ),
    write(places.totalRow, 1, [[texts.total]]),
    write(places.makerRow, signature, [[texts.maker]]),
  ];
}

const romanNumbers = ["I", "II"];

/** The number of a month beside its year: 1 and 2 take a leading zero. */
function monthText({ month }: FormMonth): string {
  return month <= 2 ? `0${month}` : String(month);
}

function dayText(day: string): string {
  return day.split("-").reverse().join("/");
}

function headerLines({ columns }: BlankFormPlaces): readonly (readonly string[])[] {
  const texts = trackingFormTexts;
  const upper = columns.map(({ group, header }, index) => {
    if (group === null) return header;
    return columns[index - 1]?.group === group ? "" : group;
  });
  const lower = columns.map(({ group, header }) => (group === null ? "" : header));
  return [
    [texts.index, texts.unit, ...upper, texts.note],
    ["", "", ...lower, ""],
  ];
}

function writeSums(sheet: string, places: BlankFormPlaces): readonly SheetEdit[] {
  const { columns, sections, firstRow, totalRow } = places;
  const ofRow = (row: number) => columns.map(({ formula }) => formula?.(row) ?? null);
  const total = columns.map(({ column, formula, isRate }) =>
    isRate && formula !== null ? formula(totalRow) : sumFormula(column, firstRow, totalRow - 1),
  );
  const block = (row: number, formulas: readonly (readonly (string | null)[])[]): SheetEdit => ({
    kind: "writeFormulas",
    sheet,
    row,
    column: firstFigureColumn,
    formulas: blockOf(formulas),
  });
  return [
    ...sections.map(({ row, units }) =>
      block(
        row + 1,
        Array.from({ length: units }, (_, unit) => ofRow(row + 1 + unit)),
      ),
    ),
    block(totalRow, [total]),
  ];
}
