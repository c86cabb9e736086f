import type { ColumnFilter, FilterCriteria, SortField } from "../../workbook/table-state";
import type { Area } from "../../workbook/area";
import { parseArea } from "../../workbook/area";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";

/** Signs of a custom filter: the operator in the file, what the API writes before the value. */
export const FILTER_SIGNS = [
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["greaterThanOrEqual", ">="],
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
] as const;

function customCriteria(custom: XmlElement): FilterCriteria {
  const [criterion1, criterion2] = childrenOf(custom, "customFilter").map((filter) => {
    const operator = filter.attributes.get("operator") ?? "equal";
    const sign = FILTER_SIGNS.find(([word]) => word === operator)?.[1] ?? "=";
    return sign + (filter.attributes.get("val") ?? "");
  });
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  const operator = booleanAttribute(custom, "and", false) ? "And" : "Or";
  return { filterOn: "Custom", criterion1, criterion2, operator };
}

function valueCriteria(filters: XmlElement): FilterCriteria | null {
  // Dates are filtered by year and month in the file; the model has no words for that.
  if (childOf(filters, "dateGroupItem")) return null;
  const values = childrenOf(filters, "filter").map((each) => each.attributes.get("val") ?? "");
  return {
    filterOn: "Values",
    values: booleanAttribute(filters, "blank", false) ? [...values, ""] : values,
  };
}

function criteriaOf(column: XmlElement): FilterCriteria | null {
  const custom = childOf(column, "customFilters");
  if (custom) return customCriteria(custom);
  const filters = childOf(column, "filters");
  return filters ? valueCriteria(filters) : null;
}

/** The filters of an `autoFilter` element; a column that only hides its button has none. */
export function readFilters(autoFilter: XmlElement | undefined): ColumnFilter[] {
  return childrenOf(autoFilter, "filterColumn")
    .filter((column) => column.children.length > 0)
    .map((column) => ({
      column: numberAttribute(column, "colId") ?? 0,
      criteria: criteriaOf(column),
    }));
}

/** The fields of a `sortState`, columns counted from the left edge of the table. */
export function readSort(sortState: XmlElement | undefined, table: Area): SortField[] {
  return childrenOf(sortState, "sortCondition").map((condition) => {
    const area = parseArea(condition.attributes.get("ref") ?? "");
    return {
      key: (area?.column ?? table.column) - table.column,
      ascending: !booleanAttribute(condition, "descending", false),
      sortOn: "Value",
    };
  });
}
