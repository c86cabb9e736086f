import { columnPoints, columnWidthOfPoints } from "../../workbook/line-sizes";
import { columnFormatAt } from "../../workbook/column-formats";
import { rowFormatAt } from "../../workbook/cell-access";
import type { AlignmentStyle } from "../../workbook/cell-style";
import { autofitColumns, autofitRows } from "../autofit";
import { requireAllowance } from "../edit-permission";
import type { Given } from "../given";
import { refusal } from "../host-error";
import { does, keeps, leads, type ObjectType, type Scalar, view } from "../object-type";
import { changeColumnsOf, changeRows } from "../range-lines";
import { changeStyle, sharedStyle } from "../range-style";
import type { CellsTarget } from "../targets";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING = ["Context", "LeftToRight", "RightToLeft"] as const;

/** Highest row in points, widest column in points, deepest indent (Excel specifications and limits). */
const MAX_ROW_POINTS = 409.5;
const MAX_COLUMN_POINTS = 1342.5;
const MAX_INDENT = 250;

function aligned<K extends keyof AlignmentStyle>(
  since: number,
  name: K,
  take: (value: Given) => AlignmentStyle[K],
): Scalar<CellsTarget> {
  return keeps(
    since,
    (cells) => sharedStyle(cells, ({ alignment }) => alignment[name]),
    (cells, value) => changeStyle(cells, { alignment: { [name]: take(value) } }),
  );
}

function sharedLine(cells: CellsTarget, axis: "rows" | "columns"): number | null {
  const { sheet } = cells;
  const found = new Set<number>();
  for (const area of cells.areas) {
    const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    for (let line = first; line < first + Math.min(count, 20_000); line += 1) {
      const points =
        axis === "rows"
          ? (rowFormatAt(sheet, line).height ?? sheet.defaultRowHeight)
          : columnPoints(columnFormatAt(sheet.columns, line).width ?? sheet.defaultColumnWidth);
      found.add(points);
    }
  }
  const [first, ...others] = found;
  return others.length > 0 ? null : (first ?? null);
}

function writeRowHeight(cells: CellsTarget, value: Given): void {
  requireAllowance(cells.session, cells.sheet, "allowFormatRows");
  const height = value.numberWithin(0, MAX_ROW_POINTS);
  changeRows(cells, () => ({ height, customHeight: true, hidden: height === 0 }));
}

function writeColumnWidth(cells: CellsTarget, value: Given): void {
  requireAllowance(cells.session, cells.sheet, "allowFormatColumns");
  const points = value.numberWithin(0, MAX_COLUMN_POINTS);
  changeColumnsOf(cells, () => ({ width: columnWidthOfPoints(points), hidden: points === 0 }));
}

/** The file's 0–180 as degrees −90 to 90; 255 is stacked text, 180 in the API ([D] `textOrientation`). */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotationOf(value: Given): number {
  const degrees = value.whole();
  if (degrees === 180) return 255;
  if (degrees < -90 || degrees > 90) throw refusal("InvalidArgument");
  return degrees < 0 ? 90 - degrees : degrees;
}

const scalars: Readonly<Record<string, Scalar<CellsTarget>>> = {
  HorizontalAlignment: aligned(1, "horizontal", (value) => value.choice(HORIZONTAL)),
  VerticalAlignment: aligned(1, "vertical", (value) => value.choice(VERTICAL)),
  WrapText: aligned(1, "wrap", (value) => value.flag()),
  ShrinkToFit: aligned(9, "shrink", (value) => value.flag()),
  IndentLevel: aligned(9, "indent", (value) => {
    return Math.trunc(value.numberWithin(0, MAX_INDENT));
  }),
  ReadingOrder: aligned(9, "readingOrder", (value) => value.choice(READING)),
  TextOrientation: keeps(
    7,
    (cells) => sharedStyle(cells, ({ alignment }) => orientation(alignment.rotation)),
    (cells, value) => changeStyle(cells, { alignment: { rotation: rotationOf(value) } }),
  ),
  RowHeight: keeps(2, (cells) => sharedLine(cells, "rows"), writeRowHeight),
  ColumnWidth: keeps(2, (cells) => sharedLine(cells, "columns"), writeColumnWidth),
  UseStandardHeight: keeps(
    7,
    ({ sheet, areas }) => areas.every(({ row }) => !rowFormatAt(sheet, row).customHeight),
    (cells, value) => {
      if (value.flag()) changeRows(cells, () => ({ height: null, customHeight: false }));
    },
  ),
  UseStandardWidth: keeps(
    7,
    ({ sheet, areas }) =>
      areas.every(({ column }) => columnFormatAt(sheet.columns, column).width === null),
    (cells, value) => {
      if (value.flag()) changeColumnsOf(cells, () => ({ width: null }));
    },
  ),
};

/** `Excel.RangeFormat`. */
export const rangeFormat: ObjectType<CellsTarget> = {
  scalars,
  links: {
    Fill: leads(1, (cells) => view("RangeFill", cells)),
    Font: leads(1, (cells) => view("RangeFont", cells)),
    Borders: leads(1, (cells) => view("RangeBorderCollection", cells)),
    Protection: leads(2, (cells) => view("FormatProtection", cells)),
  },
  methods: {
    AutofitRows: does(2, autofitRows),
    AutofitColumns: does(2, autofitColumns),
    AdjustIndent: does(11, (cells, args) => {
      const step = args.at(0).whole();
      changeStyle(cells, ({ alignment }) => ({
        alignment: { indent: Math.min(MAX_INDENT, Math.max(0, alignment.indent + step)) },
      }));
    }),
  },
};
