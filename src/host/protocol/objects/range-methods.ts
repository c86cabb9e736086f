import { getCellProperties, getLineProperties } from "../cell-property-reading";
import { setCellProperties, setColumnProperties, setRowProperties } from "../cell-property-writing";
import type { CallArguments } from "../given";
import { refusal } from "../host-error";
import {
  does,
  leads,
  type Link,
  type Method,
  type ObjectType,
  view,
  type View,
} from "../object-type";
import { CLEAR_KINDS, clearRange } from "../range-clearing";
import { copyCells } from "../range-copying";
import { findCell } from "../range-search";
import { deleteCells, insertCells, mergeCells, mergesIn, unmergeCells } from "../range-structure";
import { areasView, SPECIAL_TYPES, SPECIAL_VALUES, specialAreas } from "../special-cells";
import { type AreasTarget, type RangeTarget, SheetTarget } from "../targets";
import { rangeGeometry } from "./range-geometry";
import { rangeScalars } from "./range-scalars";

type Methods = Readonly<Record<string, Method<RangeTarget>>>;

const structure: Methods = {
  Clear: does(1, (range, args) => clearRange(range, args.at(0).choiceOr(CLEAR_KINDS, "All"))),
  Merge: does(2, (range, args) => mergeCells(range, args.at(0).flagOr(false))),
  Unmerge: does(2, unmergeCells),
  Insert: does(1, (range, args) =>
    view("Range", insertCells(range, args.at(0).choice(["Down", "Right"]))),
  ),
  Delete: does(1, (range, args) => deleteCells(range, args.at(0).choice(["Up", "Left"]))),
  Select: does(1, (range) => {
    range.session.requireFocus();
    if (range.sheet.visibility !== "Visible") throw refusal("InvalidOperation");
    range.session.select(range.sheet, range.area);
  }),
  CopyFrom: does(9, copyCells),
  Calculate: does(6, () => null),
  SetDirty: does(9, () => null),
};

function special(range: RangeTarget, args: CallArguments): View | null {
  const type = args.at(0).choice(SPECIAL_TYPES);
  const values = args.at(1).choiceOr(SPECIAL_VALUES, "All");
  const areas = range.areas.flatMap((area) => specialAreas(range.sheet, area, type, values));
  return areas.length === 0 ? null : areasView(range, areas);
}

function merged(range: RangeTarget): View | null {
  const areas = mergesIn(range.sheet, range.area);
  return areas.length === 0 ? null : areasView(range, areas);
}

const inside: Methods = {
  GetSpecialCells: does(9, special),
  GetSpecialCellsOrNullObject: does(9, special),
  GetMergedAreasOrNullObject: does(13, merged),
  Find: does(9, findCell),
  FindOrNullObject: does(9, findCell),
  GetTables: does(9, (cells, args) =>
    view("TableScopedCollection", { cells, fully: args.at(0).flagOr(false) }),
  ),
};

const properties: Methods = {
  GetCellProperties: does(9, (range, args) => getCellProperties(range, args.at(0))),
  SetCellProperties: does(9, (range, args) => setCellProperties(range, args.at(0))),
  GetRowProperties: does(9, (range, args) => getLineProperties(range, "rows", args.at(0))),
  SetRowProperties: does(9, (range, args) => setRowProperties(range, args.at(0))),
  GetColumnProperties: does(9, (range, args) => getLineProperties(range, "columns", args.at(0))),
  SetColumnProperties: does(9, (range, args) => setColumnProperties(range, args.at(0))),
  /** Sent by the client before it writes more than 1500 cells in pieces. */
  _ValidateArraySize: does(1, ({ area }, args) => {
    if (args.at(0).whole() !== area.rows || args.at(1).whole() !== area.columns) {
      throw refusal("InvalidArgument");
    }
  }),
};

const links: Readonly<Record<string, Link<RangeTarget>>> = {
  Worksheet: leads(1, ({ session, sheet }) => view("Worksheet", new SheetTarget(session, sheet))),
  Format: leads(1, (range) => view("RangeFormat", range)),
  Sort: leads(2, (range) => view("RangeSort", range)),
  ConditionalFormats: leads(6, (range) => view("ConditionalFormatCollection", range)),
  DataValidation: leads(8, (range) => view("DataValidation", range)),
};

/** `Excel.Range`. */
export const range: ObjectType<RangeTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: rangeScalars,
  links,
  methods: { ...rangeGeometry, ...structure, ...inside, ...properties },
};

/** `Excel.RangeCollection`: the rectangles of a `RangeAreas`. */
export const rangeCollection: ObjectType<AreasTarget> = {
  items: ({ ranges }) => ranges.map((each) => view("Range", each)),
  methods: {
    GetCount: does(9, ({ ranges }) => ranges.length),
    GetItemAt: does(9, ({ ranges }, args) => {
      const found = ranges[args.at(0).index()];
      return found ? view("Range", found) : null;
    }),
  },
};
