import type { FilterCriteria } from "../../workbook/table-state";
import { requireAllowance } from "../edit-permission";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import { does, type ObjectType, reads, view, type View } from "../object-type";
import { givenRange } from "../range-addresses";
import { clearFilters, reapplyFilters, setFilter } from "../table-filters";
import { RangeTarget, type SheetTarget, type TableColumnTarget, TableTarget } from "../targets";

function criteriaOf(given: Given): FilterCriteria {
  given.member("filterOn").text();
  return Object.fromEntries([...given.members()].map(([name, value]) => [name, value.raw]));
}

function apply(column: TableColumnTarget, criteria: FilterCriteria | null): void {
  setFilter(column.owner, column.index, criteria);
}

/** `Excel.Filter`: of a table's column. */
export const filter: ObjectType<TableColumnTarget> = {
  scalars: {
    Criteria: reads(2, ({ owner, index }) => {
      return owner.table.filters.find(({ column }) => column === index)?.criteria;
    }),
  },
  methods: {
    Apply: does(2, (column, args) => apply(column, criteriaOf(args.at(0)))),
    ApplyValuesFilter: does(2, (column, args) => {
      const values = args
        .at(0)
        .list()
        .map(({ raw }) => raw);
      apply(column, { filterOn: "Values", values });
    }),
    ApplyCustomFilter: does(2, (column, args) => {
      const operator = args.at(2).choiceOr(["And", "Or"], "And");
      const criterion2 = args.at(1).textOr(null);
      apply(column, { filterOn: "Custom", criterion1: args.at(0).text(), criterion2, operator });
    }),
    ApplyTopItemsFilter: does(2, (column, args) => {
      apply(column, { filterOn: "TopItems", criterion1: String(args.at(0).whole()) });
    }),
    ApplyBottomItemsFilter: does(2, (column, args) => {
      apply(column, { filterOn: "BottomItems", criterion1: String(args.at(0).whole()) });
    }),
    Clear: does(2, (column) => apply(column, null)),
  },
};

type Filtered = SheetTarget | TableTarget;

function filterRange(target: Filtered): View | null {
  const { session, sheet } = target;
  const area = target instanceof TableTarget ? target.table.area : sheet.autoFilter?.area;
  return area ? view("Range", new RangeTarget(session, sheet, area)) : null;
}

function criteria(target: Filtered): readonly (FilterCriteria | null)[] | null {
  const filters =
    target instanceof TableTarget ? target.table.filters : target.sheet.autoFilter?.filters;
  return filters ? filters.map((each) => each.criteria) : null;
}

/** The sheet's own filter is a record: it hides no rows here. */
function applySheetFilter(target: Filtered, args: CallArguments): void {
  const { session, sheet } = target;
  if (target instanceof TableTarget) throw refusal("InvalidOperation");
  requireAllowance(session, sheet, "allowAutoFilter");
  const { area } = givenRange(session, sheet, args.at(0));
  if (args.at(1).isAbsent) sheet.autoFilter = { area, filters: [] };
  else {
    const column = args.at(1).index();
    if (column >= area.columns) throw refusal("InvalidArgument");
    const wanted = args.at(2).isAbsent ? null : criteriaOf(args.at(2));
    sheet.autoFilter = { area, filters: wanted ? [{ column, criteria: wanted }] : [] };
  }
}

function clearSheetFilter(target: Filtered): void {
  if (target instanceof TableTarget) clearFilters(target);
  else if (target.sheet.autoFilter) {
    target.sheet.autoFilter = { ...target.sheet.autoFilter, filters: [] };
  }
}

/** `Excel.AutoFilter` of a sheet or a table. */
export const autoFilter: ObjectType<Filtered> = {
  guard: (state) => state.requireAlive(),
  scalars: {
    Enabled: reads(9, (target) => {
      return target instanceof TableTarget
        ? target.table.showFilterButton
        : target.sheet.autoFilter !== null;
    }),
    IsDataFiltered: reads(9, (target) => (criteria(target) ?? []).length > 0),
    Criteria: reads(9, criteria),
  },
  methods: {
    Apply: does(9, applySheetFilter),
    ClearCriteria: does(9, clearSheetFilter),
    GetRange: does(9, filterRange),
    GetRangeOrNullObject: does(9, filterRange),
    Reapply: does(9, (target) => {
      if (target instanceof TableTarget) reapplyFilters(target);
    }),
    Remove: does(9, (target) => {
      if (target instanceof TableTarget) throw refusal("InvalidOperation");
      target.sheet.autoFilter = null;
    }),
  },
};
