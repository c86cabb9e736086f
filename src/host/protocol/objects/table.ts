import type { TableState } from "../../workbook/table-state";
import { requireUnprotected } from "../edit-permission";
import { tableEvents, workbookTarget } from "../event-registration";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { TableScope, TablesInRange } from "../object-states";
import {
  does,
  keeps,
  leads,
  type Link,
  type Method,
  type ObjectType,
  reads,
  type Scalar,
  view,
  type View,
} from "../object-type";
import { givenRange, givenRangeAnywhere } from "../range-addresses";
import {
  addTable,
  allTables,
  convertToRange,
  deleteTable,
  requireTableName,
  resizeTable,
} from "../table-edits";
import { setHeaders, setTotals } from "../table-edge-rows";
import { clearFilters, reapplyFilters } from "../table-filters";
import { TABLE_STYLES } from "../table-styles";
import { SheetTarget, TableTarget } from "../targets";
import { holdsArea, intersectAreas } from "../../workbook/area";

function tablesOf({ session, sheet }: TableScope): TableTarget[] {
  const all = allTables(session).filter((each) => sheet === null || each.sheet === sheet);
  return all.map((each) => new TableTarget(session, each.sheet, each.table));
}

function findIn(targets: readonly TableTarget[], given: Given): View | null {
  const key = String(given.raw).toLowerCase();
  const byId = targets.find(({ table }) => table.id === key);
  const found = byId ?? targets.find(({ table }) => table.name.toLowerCase() === key);
  return found ? view("Table", found) : null;
}

function add(scope: TableScope, args: CallArguments): View {
  const { session } = scope;
  const range = scope.sheet
    ? givenRange(session, scope.sheet, args.at(0))
    : givenRangeAnywhere(session, session.activeSheet(), args.at(0));
  if (scope.sheet && range.sheet !== scope.sheet) throw refusal("InvalidArgument");
  const table = addTable(range, args.at(1).flag());
  return view("Table", new TableTarget(session, range.sheet, table));
}

/** `Excel.TableCollection` of the workbook, or of a sheet. */
export const tableCollection: ObjectType<TableScope> = {
  scalars: { Count: reads(1, (scope) => tablesOf(scope).length) },
  items: (scope) => tablesOf(scope).map((target) => view("Table", target)),
  find: (scope, key) => findIn(tablesOf(scope), key),
  methods: {
    Add: does(1, add),
    GetItem: does(1, (scope, args) => findIn(tablesOf(scope), args.at(0))),
    GetItemAt: does(1, (scope, args) => {
      const found = tablesOf(scope)[args.at(0).index()];
      return found ? view("Table", found) : null;
    }),
    GetCount: does(4, (scope) => tablesOf(scope).length),
    GetItemOrNullObject: does(4, (scope, args) => findIn(tablesOf(scope), args.at(0))),
    ...tableEvents<TableScope>(
      ({ session }) => session,
      ({ sheet }) => sheet?.id ?? workbookTarget(),
    ),
  },
};

function tablesIn({ cells, fully }: TablesInRange): TableTarget[] {
  const { session, sheet, areas } = cells;
  const isIn = (table: TableState) =>
    areas.some((area) =>
      fully ? holdsArea(area, table.area) : intersectAreas(area, table.area) !== null,
    );
  return sheet.tables.filter(isIn).map((table) => new TableTarget(session, sheet, table));
}

/** `Excel.TableScopedCollection`: the tables in a range. */
export const tableScopedCollection: ObjectType<TablesInRange> = {
  items: (state) => tablesIn(state).map((target) => view("Table", target)),
  find: (state, key) => findIn(tablesIn(state), key),
  methods: {
    GetCount: does(9, (state) => tablesIn(state).length),
    GetFirst: does(9, (state) => {
      const [first] = tablesIn(state);
      return first ? view("Table", first) : null;
    }),
    GetItem: does(9, (state, args) => findIn(tablesIn(state), args.at(0))),
    GetItemOrNullObject: does(14, (state, args) => findIn(tablesIn(state), args.at(0))),
  },
};

type FlagName =
  "highlightFirstColumn" | "highlightLastColumn" | "showBandedColumns" | "showBandedRows";

function flag(name: FlagName): Scalar<TableTarget> {
  return keeps(
    3,
    ({ table }) => table[name],
    ({ session, sheet, table }, value) => {
      requireUnprotected(session, sheet);
      table[name] = value.flag();
    },
  );
}

const scalars: Readonly<Record<string, Scalar<TableTarget>>> = {
  Id: reads(1, ({ table }) => table.id),
  LegacyId: reads(8, ({ table }) => table.id),
  Name: keeps(
    1,
    ({ table }) => table.name,
    ({ session, sheet, table }, value) => {
      requireUnprotected(session, sheet);
      requireTableName(session, value.text(), table);
      table.name = value.text();
    },
  ),
  Style: keeps(
    1,
    ({ table }) => table.style ?? "",
    ({ session, sheet, table }, value) => {
      requireUnprotected(session, sheet);
      const style = value.text();
      if (style !== "" && !TABLE_STYLES.has(style)) throw refusal("InvalidArgument");
      table.style = style === "" ? null : style;
    },
  ),
  ShowHeaders: keeps(
    1,
    ({ table }) => table.showHeaders,
    (target, value) => setHeaders(target, value.flag()),
  ),
  ShowTotals: keeps(
    1,
    ({ table }) => table.showTotals,
    (target, value) => setTotals(target, value.flag()),
  ),
  HighlightFirstColumn: flag("highlightFirstColumn"),
  HighlightLastColumn: flag("highlightLastColumn"),
  ShowBandedColumns: flag("showBandedColumns"),
  ShowBandedRows: flag("showBandedRows"),
  ShowFilterButton: keeps(
    3,
    ({ table }) => table.showFilterButton,
    ({ session, sheet, table }, value) => {
      requireUnprotected(session, sheet);
      if (!table.showHeaders) throw refusal("InvalidOperation");
      table.showFilterButton = value.flag();
    },
  ),
};

const links: Readonly<Record<string, Link<TableTarget>>> = {
  Columns: leads(1, (target) => view("TableColumnCollection", target)),
  Rows: leads(1, (target) => view("TableRowCollection", target)),
  Sort: leads(2, (target) => view("TableSort", target)),
  Worksheet: leads(2, ({ session, sheet }) => view("Worksheet", new SheetTarget(session, sheet))),
  AutoFilter: leads(9, (target) => view("AutoFilter", target)),
};

const methods: Readonly<Record<string, Method<TableTarget>>> = {
  GetRange: does(1, (target) => view("Range", target.range(target.table.area))),
  GetDataBodyRange: does(1, (target) => view("Range", target.range(target.body()))),
  GetHeaderRowRange: does(1, (target) => {
    if (!target.table.showHeaders) throw refusal("ItemNotFound");
    return view("Range", target.range({ ...target.table.area, rows: 1 }));
  }),
  GetTotalRowRange: does(1, (target) => {
    const { area, showTotals } = target.table;
    if (!showTotals) throw refusal("ItemNotFound");
    return view("Range", target.range({ ...area, row: area.row + area.rows - 1, rows: 1 }));
  }),
  Delete: does(1, deleteTable),
  ConvertToRange: does(2, (target) => {
    convertToRange(target);
    return view("Range", target.range(target.table.area));
  }),
  Resize: does(13, (target, args) => {
    resizeTable(target, givenRange(target.session, target.sheet, args.at(0)).area);
  }),
  ClearFilters: does(2, clearFilters),
  ReapplyFilters: does(2, reapplyFilters),
};

/** `Excel.Table`. */
export const table: ObjectType<TableTarget> = {
  identity: (target) => ({ Id: target.table.id }),
  guard: (state) => state.requireAlive(),
  scalars,
  links,
  methods: {
    ...methods,
    ...tableEvents<TableTarget>(
      ({ session }) => session,
      (target) => target.table.id,
    ),
  },
};
