import { isWholeColumns, isWholeRows } from "../../workbook/area";
import { requireUnprotected } from "../edit-permission";
import type { CallArguments } from "../given";
import { does, type ObjectType, view, type View } from "../object-type";
import { givenRange, WHOLE_SHEET } from "../range-addresses";
import { RangeTarget, type SheetTarget } from "../targets";

/** `Excel.WorksheetFreezePanes`. Only panes that begin at the sheet's first row and column are modelled. */
export const worksheetFreezePanes: ObjectType<SheetTarget> = {
  guard: (state) => state.requireAlive(),
  methods: {
    FreezeRows: does(7, (target, args) => freeze(target, countOf(args), 0)),
    FreezeColumns: does(7, (target, args) => freeze(target, 0, countOf(args))),
    FreezeAt: does(7, freezeAt),
    Unfreeze: does(7, (target) => freeze(target, 0, 0)),
    GetLocation: does(7, frozen),
    GetLocationOrNullObject: does(7, frozen),
  },
};

/** Left out it is one; zero takes the panes away ([D] `freezeRows`). */
function countOf(args: CallArguments): number {
  return args.at(0).isAbsent ? 1 : args.at(0).index();
}

function freezeAt(target: SheetTarget, args: CallArguments): void {
  if (args.at(0).isAbsent) {
    freeze(target, 0, 0);
    return;
  }
  const { area } = givenRange(target.session, target.sheet, args.at(0));
  const rows = isWholeColumns(area) ? 0 : area.row + area.rows;
  freeze(target, rows, isWholeRows(area) ? 0 : area.column + area.columns);
}

function freeze({ session, sheet }: SheetTarget, rows: number, columns: number): void {
  session.requireFocus();
  requireUnprotected(session, sheet);
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
}

function frozen({ session, sheet }: SheetTarget): View | null {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  const area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? WHOLE_SHEET.rows : rows,
    columns: columns === 0 ? WHOLE_SHEET.columns : columns,
  };
  return view("Range", new RangeTarget(session, sheet, area));
}
