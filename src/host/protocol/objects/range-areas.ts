import { intersectAreas, isWholeColumns, isWholeRows } from "../../workbook/area";
import type { CallArguments } from "../given";
import { does, leads, type ObjectType, reads, view, type View } from "../object-type";
import { addressOf, givenRange } from "../range-addresses";
import { CLEAR_KINDS, clearRange } from "../range-clearing";
import { areasView, SPECIAL_TYPES, SPECIAL_VALUES, specialAreas } from "../special-cells";
import { type AreasTarget, SheetTarget } from "../targets";

const address = (cells: AreasTarget) => addressOf(cells.sheet, cells.areas);

function special(cells: AreasTarget, args: CallArguments): View | null {
  const type = args.at(0).choice(SPECIAL_TYPES);
  const values = args.at(1).choiceOr(SPECIAL_VALUES, "All");
  const areas = cells.areas.flatMap((area) => specialAreas(cells.sheet, area, type, values));
  return areas.length === 0 ? null : areasView(cells, areas);
}

function intersection(cells: AreasTarget, args: CallArguments): View | null {
  const other = givenRange(cells.session, cells.sheet, args.at(0));
  const areas = cells.areas.flatMap((area) => intersectAreas(area, other.area) ?? []);
  return areas.length === 0 ? null : areasView(cells, areas);
}

/** `Excel.RangeAreas`. */
export const rangeAreas: ObjectType<AreasTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: {
    Address: reads(9, address),
    AddressLocal: reads(9, address),
    AreaCount: reads(9, ({ areas }) => areas.length),
    CellCount: reads(9, ({ areas }) =>
      areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    ),
    IsEntireColumn: reads(9, ({ areas }) => areas.every(isWholeColumns)),
    IsEntireRow: reads(9, ({ areas }) => areas.every(isWholeRows)),
  },
  links: {
    Areas: leads(9, (cells) => view("RangeCollection", cells)),
    ConditionalFormats: leads(9, (cells) => view("ConditionalFormatCollection", cells)),
    DataValidation: leads(9, (cells) => view("DataValidation", cells)),
    Format: leads(9, (cells) => view("RangeFormat", cells)),
    Worksheet: leads(9, ({ session, sheet }) => view("Worksheet", new SheetTarget(session, sheet))),
  },
  methods: {
    Clear: does(9, ({ ranges }, args) => {
      for (const each of ranges) clearRange(each, args.at(0).choiceOr(CLEAR_KINDS, "All"));
    }),
    Calculate: does(9, () => null),
    SetDirty: does(9, () => null),
    GetIntersection: does(9, intersection),
    GetIntersectionOrNullObject: does(9, intersection),
    GetSpecialCells: does(9, special),
    GetSpecialCellsOrNullObject: does(9, special),
  },
};
