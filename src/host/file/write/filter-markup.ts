import { type Area, formatArea } from "../../workbook/area";
import type { ColumnFilter, FilterCriteria } from "../../workbook/table-state";
import { FILTER_SIGNS } from "../read/filters";
import { type XmlNode, xmlNode } from "../xml/xml-node";

function customFilter(criterion: string): XmlNode {
  // The longer signs first: ">=" begins with ">" too.
  const signs = [...FILTER_SIGNS].sort((left, right) => right[1].length - left[1].length);
  const found = signs.find(([, sign]) => criterion.startsWith(sign));
  const operator = found && found[0] !== "equal" ? found[0] : undefined;
  const val = found ? criterion.slice(found[1].length) : criterion;
  return xmlNode("customFilter", { operator, val });
}

function textOf(criteria: FilterCriteria, key: string): string | undefined {
  const value = criteria[key];
  return typeof value === "string" ? value : undefined;
}

function criteriaNode(criteria: FilterCriteria): XmlNode | null {
  const { values } = criteria;
  if (Array.isArray(values)) {
    const texts = values.filter((value) => typeof value === "string");
    const blank = texts.includes("") ? 1 : undefined;
    const filters = texts.filter((text) => text !== "");
    return xmlNode(
      "filters",
      { blank },
      filters.map((val) => xmlNode("filter", { val })),
    );
  }
  const criterion1 = textOf(criteria, "criterion1");
  if (criterion1 === undefined || criteria["filterOn"] !== "Custom") return null;
  const criterion2 = textOf(criteria, "criterion2");
  const and = criterion2 !== undefined && criteria["operator"] === "And" ? 1 : undefined;
  const all = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
  return xmlNode("customFilters", { and }, all.map(customFilter));
}

/** An `autoFilter` element with the filters that the file has words for. */
export function filterNode(area: Area, filters: readonly ColumnFilter[]): XmlNode {
  const columns = filters.flatMap(({ column, criteria }) => {
    const node = criteria && criteriaNode(criteria);
    return node ? [xmlNode("filterColumn", { colId: column }, [node])] : [];
  });
  return xmlNode("autoFilter", { ref: formatArea(area) }, columns);
}
