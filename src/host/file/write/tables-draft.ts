import type { TableState } from "../../workbook/table-state";
import type { TableSource } from "../read/sheet-source";
import { prefixesOf } from "../xml/written-prefixes";
import {
  renderPart,
  renderXml,
  type WrittenPrefixes,
  type XmlNode,
  xmlNode,
} from "../xml/xml-node";
import { childOf, childrenOf } from "../xml/xml-tree";
import type { PackageDraft } from "./package-draft";
import { rebuildElement } from "./rebuilt-element";
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from "./relationship-types";
import {
  attributeChange,
  isEqual,
  render,
  sectionOf,
  type SectionMarkup,
  type SheetChange,
  tagName,
} from "./sheet-markup";
import { columnNode, tableNode } from "./table-markup";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

function attributesOf(node: XmlNode): Record<string, string | undefined> {
  const entries = Object.entries(node.attributes).map(
    ([name, value]) => [name, value === undefined ? undefined : String(value)] as const,
  );
  return Object.fromEntries(entries);
}

interface ColumnsChange {
  readonly text: string;
  readonly source: TableSource;
  readonly before: TableState;
  readonly table: TableState;
  readonly prefixes: WrittenPrefixes;
}

/** The columns of a table: one that was there keeps its formats and its formula. */
function columnsMarkup({ text, source, before, table, prefixes }: ColumnsChange): string {
  const elements = childOf(source.root, "tableColumns")?.children ?? [];
  const tagName = `${prefixes.main}tableColumn`;
  const columns = table.columns.map((column) => {
    const element = elements.find((each) => each.attributes.get("id") === String(column.id));
    const old = before.columns.find(({ id }) => id === column.id);
    const now = columnNode(column);
    if (!element || !old) return renderXml(now, prefixes);
    const attributes = attributeChange(attributesOf(columnNode(old)), attributesOf(now));
    return rebuildElement({ text, element, tagName, attributes });
  });
  const list = `${prefixes.main}tableColumns`;
  return `<${list} count="${columns.length}">${columns.join("")}</${list}>`;
}

/** Rewrites a table part where the model's table differs from what was read; the rest keeps its markup. */
function patchTable(
  source: TableSource,
  before: TableState,
  table: TableState,
  draft: PackageDraft,
): void {
  if (isEqual(before, table)) return;
  const xml = draft.opened.readXml(source.part);
  const prefixes = prefixesOf(xml.text, source.part);
  const [then, now] = [tableNode(before), tableNode(table)];
  const children: Record<string, string> = {};
  for (const name of ORDER) {
    const [old, fresh] = [then, now].map((node) =>
      node.children.find((child) => typeof child !== "string" && child.name === name),
    );
    if (isEqual(old, fresh)) continue;
    if (name === "tableColumns") {
      children[name] = columnsMarkup({ text: xml.text, source, before, table, prefixes });
    } else children[name] = fresh && typeof fresh !== "string" ? renderXml(fresh, prefixes) : "";
  }
  const markup = rebuildElement({
    text: xml.text,
    element: source.root,
    tagName: `${prefixes.main}table`,
    attributes: attributeChange(attributesOf(then), attributesOf(now)),
    children,
    order: ORDER,
  });
  const { start, end } = source.root;
  draft.setXml(source.part, xml.text.slice(0, start) + markup + xml.text.slice(end), xml);
}

function newTablePart(change: SheetChange, table: TableState, draft: PackageDraft): string {
  const part = draft.freeName("xl/tables/table", "xml");
  draft.addPart(part, CONTENT_TYPES.table, renderPart(tableNode(table)));
  const type = RELATIONSHIP_TYPES.table;
  const id = draft.addRelationship(change.origin.part, { type, target: part });
  return render(change, xmlNode("tablePart", { "r:id": id }));
}

/** The element of a table that the file has, its part patched; null for a new table. */
function keptTablePart(change: SheetChange, table: TableState, draft: PackageDraft): string | null {
  const elements = childrenOf(sectionOf(change, "tableParts"), "tablePart");
  const source = change.origin.tables.get(table.id);
  const before = change.loaded.tables.find(({ id }) => id === table.id);
  const element = elements.find((each) => each.attributes.get("r:id") === source?.relationship);
  if (!source || !before || !element) return null;
  patchTable(source, before, table, draft);
  return change.text.slice(element.start, element.end);
}

function dropTables({ origin, sheet }: SheetChange, draft: PackageDraft): void {
  for (const [id, source] of origin.tables) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    draft.removeRelationship(origin.part, source.relationship);
    draft.removePart(source.part);
  }
}

/** The `tableParts` element, with the parts behind it: patched, added, taken away. */
export function tablePartsMarkup(change: SheetChange, draft: PackageDraft): SectionMarkup {
  const { sheet, loaded } = change;
  if (isEqual(sheet.tables, loaded.tables)) return null;
  const items = sheet.tables.map(
    (table) => keptTablePart(change, table, draft) ?? newTablePart(change, table, draft),
  );
  dropTables(change, draft);
  const idsOf = (tables: readonly TableState[]) => tables.map(({ id }) => id);
  if (isEqual(idsOf(sheet.tables), idsOf(loaded.tables))) return null;
  const tag = tagName(change, "tableParts");
  return items.length === 0 ? "" : `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}
