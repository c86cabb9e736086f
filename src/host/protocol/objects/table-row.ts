import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import { does, keeps, type ObjectType, reads, view, type View } from "../object-type";
import { plainValue } from "../cell-values";
import { readCells, writeValues } from "../range-values";
import { addRows, deleteRow } from "../table-lines";
import { TableRowTarget, type TableTarget } from "../targets";
import { tableBody } from "../../workbook/table-state";

function rowCount(owner: TableTarget): number {
  return tableBody(owner.table)?.rows ?? 0;
}

function rowsGiven(args: CallArguments): number {
  const values = args.at(1);
  return values.isAbsent || !Array.isArray(values.raw) ? 1 : values.list().length;
}

/** Values of the wrong width are refused before anything moves. */
function requireWidth(owner: TableTarget, values: Given): void {
  if (values.isAbsent || !Array.isArray(values.raw)) return;
  const width = owner.table.area.columns;
  const fits = values.list().every((row) => row.list().length === width);
  if (!fits || values.list().length === 0) throw refusal("InvalidArgument");
}

function add(owner: TableTarget, args: CallArguments): View {
  const count = rowCount(owner);
  const index = args.at(0).isAbsent ? -1 : args.at(0).whole();
  if (index > count || index < -1) throw refusal("InvalidArgument");
  requireWidth(owner, args.at(1));
  const place = index === -1 ? count : index;
  const strip = addRows(owner, place, rowsGiven(args));
  if (!args.at(1).isAbsent) writeValues(owner.range(strip), args.at(1));
  return view("TableRow", new TableRowTarget(owner, place));
}

/** `Excel.TableRowCollection`. */
export const tableRowCollection: ObjectType<TableTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: { Count: reads(1, rowCount) },
  items: (owner) =>
    Array.from({ length: rowCount(owner) }, (_none, index) =>
      view("TableRow", new TableRowTarget(owner, index)),
    ),
  methods: {
    Add: does(1, add),
    GetItemAt: does(1, (owner, args) => {
      const index = args.at(0).index();
      return index < rowCount(owner) ? view("TableRow", new TableRowTarget(owner, index)) : null;
    }),
    GetCount: does(4, rowCount),
  },
};

/** `Excel.TableRow`. */
export const tableRow: ObjectType<TableRowTarget> = {
  guard: (state) => {
    state.area();
  },
  scalars: {
    Index: reads(1, ({ index }) => index),
    Values: keeps(
      1,
      (row) => readCells(row.owner.range(row.area()), plainValue),
      (row, value) => writeValues(row.owner.range(row.area()), value),
    ),
  },
  methods: {
    GetRange: does(1, (row) => view("Range", row.owner.range(row.area()))),
    Delete: does(1, (row) => deleteRow(row.owner, row.area())),
  },
};
