import { parseArea } from "../../workbook/area";
import type { TableColumnState, TableState } from "../../workbook/table-state";
import { FileFault } from "../refusal";
import { decodeEscapes } from "../xml/escaped-characters";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";
import { readFilters, readSort } from "./filters";

function readColumn(column: XmlElement): TableColumnState {
  return {
    id: numberAttribute(column, "id") ?? 0,
    name: decodeEscapes(column.attributes.get("name") ?? ""),
    totalsFunction: column.attributes.get("totalsRowFunction") ?? null,
    totalsLabel: column.attributes.get("totalsRowLabel") ?? null,
  };
}

function hasButton(table: XmlElement): boolean {
  const filter = childOf(table, "autoFilter");
  const hidden = childrenOf(filter, "filterColumn").filter((column) =>
    booleanAttribute(column, "hiddenButton", false),
  );
  const columns = childrenOf(childOf(table, "tableColumns"), "tableColumn").length;
  return filter !== undefined && hidden.length < columns;
}

function nameOf(root: XmlElement): string {
  return root.attributes.get("displayName") ?? root.attributes.get("name") ?? "";
}

function isCounted(root: XmlElement, name: string, otherwise: number): boolean {
  return (numberAttribute(root, name) ?? otherwise) > 0;
}

/** Reads a table part; a `FileFault` where it has no proper area. */
export function readTable(root: XmlElement, part: string): TableState {
  const area = parseArea(root.attributes.get("ref") ?? "");
  if (!area) throw new FileFault("bad-workbook", "a table without an area", { part });
  const style = childOf(root, "tableStyleInfo");
  const filter = childOf(root, "autoFilter");
  const sort = childOf(root, "sortState") ?? childOf(filter, "sortState");
  return {
    id: root.attributes.get("id") ?? "",
    name: nameOf(root),
    area,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map(readColumn),
    style: style?.attributes.get("name") ?? null,
    showHeaders: isCounted(root, "headerRowCount", 1),
    showTotals: isCounted(root, "totalsRowCount", 0),
    showBandedRows: booleanAttribute(style, "showRowStripes", false),
    showBandedColumns: booleanAttribute(style, "showColumnStripes", false),
    showFilterButton: hasButton(root),
    highlightFirstColumn: booleanAttribute(style, "showFirstColumn", false),
    highlightLastColumn: booleanAttribute(style, "showLastColumn", false),
    filters: readFilters(filter),
    sort: readSort(sort, area),
    sortMatchCase: booleanAttribute(sort, "caseSensitive", false),
    altTitle: "",
    altText: "",
  };
}
