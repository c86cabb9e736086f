import {
  type Area,
  boundAreas,
  COLUMN_LIMIT,
  intersectAreas,
  ROW_LIMIT,
} from "../../workbook/area";
import type { CallArguments } from "../given";
import { refusal } from "../host-error";
import { does, type Method, view, type View } from "../object-type";
import { givenRange } from "../range-addresses";
import { extendedArea, surroundingRegion, usedPart } from "../range-regions";
import type { RangeTarget } from "../targets";

type Methods = Readonly<Record<string, Method<RangeTarget>>>;

function rangeView(range: RangeTarget, area: Area): View {
  return view("Range", range.at(area));
}

/** A method that gives another range by arithmetic. */
function areaMethod(
  since: number,
  compute: (area: Area, args: CallArguments, range: RangeTarget) => Area,
): Method<RangeTarget> {
  return does(since, (range, args) => rangeView(range, compute(range.area, args, range)));
}

/** Rows or columns beside a range; negative: inside it, at that edge ([D] `getRowsAbove`). */
function beside(args: CallArguments): number {
  const count = args.at(0).isAbsent ? 1 : args.at(0).whole();
  if (count === 0) throw refusal("InvalidArgument");
  return count;
}

function rowsFrom(area: Area, count: number, isAbove: boolean): Area {
  const rows = Math.abs(count);
  const edge = isAbove ? area.row : area.row + area.rows;
  const isUpwards = count > 0 === isAbove;
  return { ...area, rows, row: isUpwards ? edge - rows : edge };
}

function columnsFrom(area: Area, count: number, isBefore: boolean): Area {
  const columns = Math.abs(count);
  const edge = isBefore ? area.column : area.column + area.columns;
  const isLeftwards = count > 0 === isBefore;
  return { ...area, columns, column: isLeftwards ? edge - columns : edge };
}

const parts: Methods = {
  GetCell: areaMethod(1, (area, args) => ({
    row: area.row + args.at(0).whole(),
    column: area.column + args.at(1).whole(),
    rows: 1,
    columns: 1,
  })),
  GetRow: areaMethod(1, (area, args) => {
    const row = args.at(0).index();
    if (row >= area.rows) throw refusal("InvalidArgument");
    return { ...area, row: area.row + row, rows: 1 };
  }),
  GetColumn: areaMethod(1, (area, args) => {
    const column = args.at(0).index();
    if (column >= area.columns) throw refusal("InvalidArgument");
    return { ...area, column: area.column + column, columns: 1 };
  }),
  GetLastCell: areaMethod(1, (area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: areaMethod(1, (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: areaMethod(1, (area) => {
    return { ...area, column: area.column + area.columns - 1, columns: 1 };
  }),
  GetEntireRow: areaMethod(1, (area) => ({ ...area, column: 0, columns: COLUMN_LIMIT })),
  GetEntireColumn: areaMethod(1, (area) => ({ ...area, row: 0, rows: ROW_LIMIT })),
};

const moved: Methods = {
  GetOffsetRange: areaMethod(1, (area, args) => {
    const [down, right] = [args.at(0).whole(), args.at(1).whole()];
    return { ...area, row: area.row + down, column: area.column + right };
  }),
  GetResizedRange: areaMethod(2, (area, args) => {
    const [rows, columns] = [args.at(0).whole(), args.at(1).whole()];
    return { ...area, rows: area.rows + rows, columns: area.columns + columns };
  }),
  GetAbsoluteResizedRange: areaMethod(7, (area, args) => {
    return { ...area, rows: args.at(0).whole(), columns: args.at(1).whole() };
  }),
  GetRowsAbove: areaMethod(2, (area, args) => rowsFrom(area, beside(args), true)),
  GetRowsBelow: areaMethod(2, (area, args) => rowsFrom(area, beside(args), false)),
  GetColumnsBefore: areaMethod(2, (area, args) => columnsFrom(area, beside(args), true)),
  GetColumnsAfter: areaMethod(2, (area, args) => columnsFrom(area, beside(args), false)),
  GetBoundingRect: areaMethod(1, (area, args, range) => {
    return boundAreas(area, givenRange(range.session, range.sheet, args.at(0)).area);
  }),
};

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

function intersection(range: RangeTarget, args: CallArguments): View | null {
  const other = givenRange(range.session, range.sheet, args.at(0));
  if (other.sheet !== range.sheet) throw refusal("InvalidArgument");
  const common = intersectAreas(range.area, other.area);
  return common && rangeView(range, common);
}

function used(range: RangeTarget, args: CallArguments): View | null {
  const area = usedPart(range.sheet, range.area, args.at(0).flagOr(false));
  return area && rangeView(range, area);
}

const regions: Methods = {
  GetIntersection: does(1, intersection),
  GetIntersectionOrNullObject: does(4, intersection),
  /** Unlike the sheet's own, refused where nothing is used ([D] `Range.getUsedRange`). */
  GetUsedRange: does(1, used),
  GetUsedRangeOrNullObject: does(4, used),
  GetSurroundingRegion: areaMethod(7, (area, _args, range) => surroundingRegion(range.sheet, area)),
  GetRangeEdge: areaMethod(13, (area, args, range) => {
    return extendedArea(range.sheet, area, args.at(0).choice(DIRECTIONS)).edge;
  }),
  GetExtendedRange: areaMethod(13, (area, args, range) => {
    return extendedArea(range.sheet, area, args.at(0).choice(DIRECTIONS)).extended;
  }),
};

/** The methods of `Excel.Range` that give another range. */
export const rangeGeometry: Methods = { ...parts, ...moved, ...regions };
