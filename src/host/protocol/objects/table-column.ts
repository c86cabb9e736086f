import type { Area } from "../../workbook/area";
import { requireUnprotected } from "../edit-permission";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import { does, keeps, leads, type ObjectType, reads, view, type View } from "../object-type";
import { plainValue } from "../cell-values";
import { readCells, writeValues } from "../range-values";
import { addColumn, deleteColumn, putHeader } from "../table-lines";
import { TableColumnTarget, type TableTarget } from "../targets";

function columnView(owner: TableTarget, place: number): View | null {
  const column = owner.table.columns[place];
  return column ? view("TableColumn", new TableColumnTarget(owner, column)) : null;
}

/** By name in any case, or by id (a number). */
function find(owner: TableTarget, key: Given): View | null {
  const { columns } = owner.table;
  const text = String(key.raw).toLowerCase();
  const byName = columns.findIndex(({ name }) => name.toLowerCase() === text);
  const place = byName >= 0 ? byName : columns.findIndex(({ id }) => String(id) === text);
  return columnView(owner, place);
}

function add(owner: TableTarget, args: CallArguments): View | null {
  const { columns } = owner.table;
  const index = args.at(0).isAbsent ? -1 : args.at(0).whole();
  if (index > columns.length || index < -1) throw refusal("InvalidArgument");
  const place = index === -1 ? columns.length : index;
  const column = addColumn(owner, place, args.at(2).textOr(null));
  const target = new TableColumnTarget(owner, column);
  if (!args.at(1).isAbsent) writeValues(wholeColumn(target), args.at(1));
  return view("TableColumn", target);
}

function wholeColumn(target: TableColumnTarget) {
  return target.part(target.owner.table.area);
}

/** `Excel.TableColumnCollection`. */
export const tableColumnCollection: ObjectType<TableTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: { Count: reads(1, ({ table }) => table.columns.length) },
  items: (owner) => {
    return owner.table.columns.map((column) =>
      view("TableColumn", new TableColumnTarget(owner, column)),
    );
  },
  find,
  methods: {
    Add: does(1, add),
    GetItem: does(1, (owner, args) => find(owner, args.at(0))),
    GetItemAt: does(1, (owner, args) => columnView(owner, args.at(0).index())),
    GetCount: does(4, ({ table }) => table.columns.length),
    GetItemOrNullObject: does(4, (owner, args) => find(owner, args.at(0))),
  },
};

function rename(target: TableColumnTarget, value: Given): void {
  const { owner, column } = target;
  requireUnprotected(owner.session, owner.sheet);
  const name = value.text();
  const isTaken = owner.table.columns.some(
    (each) => each !== column && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (name === "" || isTaken) throw refusal("InvalidArgument");
  column.name = name;
  putHeader(owner.sheet, owner.table, column);
}

function headerArea({ owner }: TableColumnTarget): Area {
  if (!owner.table.showHeaders) throw refusal("ItemNotFound");
  return { ...owner.table.area, rows: 1 };
}

/** `Excel.TableColumn`. */
export const tableColumn: ObjectType<TableColumnTarget> = {
  identity: ({ column }) => ({ Id: column.id }),
  guard: (state) => {
    if (state.index < 0) throw refusal("ItemNotFound");
  },
  scalars: {
    Id: reads(1, ({ column }) => column.id),
    Index: reads(1, (target) => target.index),
    Name: keeps(1, ({ column }) => column.name, rename),
    Values: keeps(
      1,
      (target) => readCells(wholeColumn(target), plainValue),
      (target, value) => writeValues(wholeColumn(target), value),
    ),
  },
  links: { Filter: leads(2, (target) => view("Filter", target)) },
  methods: {
    GetRange: does(1, (target) => view("Range", wholeColumn(target))),
    GetDataBodyRange: does(1, (target) => view("Range", target.part(target.owner.body()))),
    GetHeaderRowRange: does(1, (target) => view("Range", target.part(headerArea(target)))),
    GetTotalRowRange: does(1, (target) => {
      const { area, showTotals } = target.owner.table;
      if (!showTotals) throw refusal("ItemNotFound");
      return view("Range", target.part({ ...area, row: area.row + area.rows - 1, rows: 1 }));
    }),
    Delete: does(1, (target) => deleteColumn(target.owner, target.index)),
  },
};
