import { intersectAreas } from "../../workbook/area";
import { requireAllowance, requireContentAccess } from "../edit-permission";
import type { CallArguments } from "../given";
import { refusal } from "../host-error";
import { does, type ObjectType, reads } from "../object-type";
import { sortFieldsOf, sortRows } from "../row-sorting";
import { reapplyFilters } from "../table-filters";
import type { RangeTarget, TableTarget } from "../targets";

function sortRange(range: RangeTarget, args: CallArguments): void {
  const { session, sheet, area } = range;
  requireAllowance(session, sheet, "allowSort");
  requireContentAccess(range);
  if (args.at(3).choiceOr(["Rows", "Columns"], "Rows") !== "Rows") throw refusal("NotImplemented");
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) throw refusal("InvalidOperation");
  const fields = sortFieldsOf(args.at(0), area.columns);
  const hasHeaders = args.at(2).flagOr(false);
  const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  const order = {
    fields,
    matchCase: args.at(1).flagOr(false),
    locale: session.settings.culture.name,
  };
  sortRows(sheet, body, order);
  session.events.cellsChanged(sheet, area);
}

/** `Excel.RangeSort`. */
export const rangeSort: ObjectType<RangeTarget> = {
  guard: (state) => state.requireAlive(),
  methods: { Apply: does(2, sortRange) },
};

function applyOrder(target: TableTarget): void {
  const { session, sheet, table } = target;
  requireAllowance(session, sheet, "allowSort");
  const order = {
    fields: table.sort,
    matchCase: table.sortMatchCase,
    locale: session.settings.culture.name,
  };
  if (table.sort.length > 0) sortRows(sheet, target.body(), order);
  reapplyFilters(target);
  session.events.cellsChanged(sheet, target.body());
}

/** `Excel.TableSort`: the order is remembered with the table. */
export const tableSort: ObjectType<TableTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: {
    Fields: reads(2, ({ table }) => table.sort),
    MatchCase: reads(2, ({ table }) => table.sortMatchCase),
    Method: reads(2, () => "PinYin"),
  },
  methods: {
    Apply: does(2, (target, args) => {
      const fields = sortFieldsOf(args.at(0), target.table.area.columns);
      target.table.sort = fields;
      target.table.sortMatchCase = args.at(1).flagOr(false);
      applyOrder(target);
    }),
    Clear: does(2, (target) => {
      target.table.sort = [];
    }),
    Reapply: does(2, applyOrder),
  },
};
