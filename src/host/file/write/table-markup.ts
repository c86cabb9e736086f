import { type Area, columnLetters, formatArea } from "../../workbook/area";
import { tableBody, type TableState } from "../../workbook/table-state";
import { encodeEscapes } from "../xml/escaped-characters";
import { type XmlNode, xmlNode } from "../xml/xml-node";
import { filterNode } from "./filter-markup";
import { MAIN_NAMESPACE } from "./relationship-types";

function flag(isSet: boolean): number {
  return isSet ? 1 : 0;
}

/** A `tableColumn` element. */
export function columnNode(column: TableState["columns"][number]): XmlNode {
  return xmlNode("tableColumn", {
    id: column.id,
    // A line break in a header stands as an escape in the name, as Excel writes it.
    name: encodeEscapes(column.name).replaceAll("\n", "_x000a_"),
    totalsRowLabel: column.totalsLabel ?? undefined,
    totalsRowFunction: column.totalsFunction ?? undefined,
  });
}

/** The area that a table's filter covers: all but the total row. */
function filterArea(table: TableState): Area {
  return { ...table.area, rows: table.area.rows - flag(table.showTotals) };
}

/** The `sortState` element; null when the table is not sorted. */
function sortNode(table: TableState): XmlNode | null {
  const body = tableBody(table);
  if (table.sort.length === 0 || !body) return null;
  const conditions = table.sort.map(({ key, ascending }) => {
    const column = columnLetters(table.area.column + key);
    const ref = `${column}${body.row + 1}:${column}${body.row + body.rows}`;
    return xmlNode("sortCondition", { descending: ascending ? undefined : 1, ref });
  });
  const caseSensitive = table.sortMatchCase ? 1 : undefined;
  return xmlNode("sortState", { caseSensitive, ref: formatArea(body) }, conditions);
}

/** The `tableStyleInfo` element. */
function tableStyleNode(table: TableState): XmlNode {
  return xmlNode("tableStyleInfo", {
    name: table.style ?? undefined,
    showFirstColumn: flag(table.highlightFirstColumn),
    showLastColumn: flag(table.highlightLastColumn),
    showRowStripes: flag(table.showBandedRows),
    showColumnStripes: flag(table.showBandedColumns),
  });
}

/** The `tableColumns` element. */
function tableColumnsNode(table: TableState): XmlNode {
  const columns = table.columns.map(columnNode);
  return xmlNode("tableColumns", { count: columns.length }, columns);
}

/** A whole table part. */
export function tableNode(table: TableState): XmlNode {
  const hasFilter = table.showHeaders && table.showFilterButton;
  const sort = sortNode(table);
  return xmlNode(
    "table",
    {
      xmlns: MAIN_NAMESPACE,
      id: table.id,
      name: table.name,
      displayName: table.name,
      ref: formatArea(table.area),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : 0,
    },
    [
      ...(hasFilter ? [filterNode(filterArea(table), table.filters)] : []),
      ...(sort ? [sort] : []),
      tableColumnsNode(table),
      tableStyleNode(table),
    ],
  );
}
