import { columnLetters, formatArea } from "../../workbook/area";
import type { SheetState } from "../../workbook/sheet-state";
import type { AttributeChange } from "../xml/start-tag";
import { type XmlNode, xmlNode } from "../xml/xml-node";
import { childOf } from "../xml/xml-tree";
import { booleanAttribute } from "../xml/xml-values";
import { rebuildElement } from "./rebuilt-element";
import { colorNode } from "./style-markup";
import {
  attributeChange,
  isEqual,
  render,
  sectionOf,
  type SectionMarkup,
  type SheetChange,
  tagName,
} from "./sheet-markup";

function fits(sheet: SheetState): boolean {
  return sheet.pageLayout.zoom.scale === null;
}

/** The `sheetPr` element: the colour of the tab, and whether printing fits to pages. */
export function propertiesMarkup(change: SheetChange): SectionMarkup {
  const { sheet, loaded, text } = change;
  const children: Record<string, string> = {};
  if (sheet.tabColor !== loaded.tabColor) {
    const node = sheet.tabColor === "" ? null : colorNode("tabColor", sheet.tabColor);
    children["tabColor"] = node ? render(change, node) : "";
  }
  const element = sectionOf(change, "sheetPr");
  if (fits(sheet) !== fits(loaded)) {
    children["pageSetUpPr"] = rebuildElement({
      text,
      element: childOf(element, "pageSetUpPr"),
      tagName: tagName(change, "pageSetUpPr"),
      attributes: { fitToPage: fits(sheet) ? "1" : undefined },
    });
  }
  if (Object.keys(children).length === 0) return null;
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  return rebuildElement({ text, element, tagName: tagName(change, "sheetPr"), children, order });
}

function paneName(rows: number, columns: number): string | undefined {
  if (rows > 0 && columns > 0) return "bottomRight";
  if (rows > 0) return "bottomLeft";
  return columns > 0 ? "topRight" : undefined;
}

function selectionNode({ selection }: SheetState, pane: string | undefined): XmlNode {
  const activeCell = `${columnLetters(selection.column)}${selection.row + 1}`;
  return xmlNode("selection", { pane, activeCell, sqref: formatArea(selection) });
}

/** The pane and the selections of a view: each part of a frozen view needs its own. */
function paneNodes(sheet: SheetState): { pane: XmlNode | null; selections: XmlNode[] } {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  const active = paneName(rows, columns);
  if (active === undefined) return { pane: null, selections: [selectionNode(sheet, undefined)] };
  const pane = xmlNode("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    activePane: active,
    state: "frozen",
  });
  const others = active === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  const empty = others.map((name) => xmlNode("selection", { pane: name }));
  return { pane, selections: [...empty, selectionNode(sheet, active)] };
}

function viewAttributes(sheet: SheetState, isActive: boolean): AttributeChange {
  return {
    showGridLines: sheet.showGridlines ? undefined : "0",
    showRowColHeaders: sheet.showHeadings ? undefined : "0",
    rightToLeft: sheet.rightToLeft ? "1" : undefined,
    tabSelected: isActive ? "1" : undefined,
  };
}

function paneChildren(change: SheetChange): Record<string, string> {
  const { sheet, loaded } = change;
  const isSame = isEqual(sheet.freeze, loaded.freeze) && isEqual(sheet.selection, loaded.selection);
  if (isSame) return {};
  const { pane, selections } = paneNodes(sheet);
  const selection = selections.map((node) => render(change, node)).join("");
  return { pane: pane ? render(change, pane) : "", selection };
}

/** The `sheetViews` element: gridlines, frozen panes, what is selected, and whether the tab is. */
export function viewsMarkup(change: SheetChange): SectionMarkup {
  const { sheet, loaded, text } = change;
  const views = sectionOf(change, "sheetViews");
  const view = childOf(views, "sheetView");
  const wasActive = booleanAttribute(view, "tabSelected", false);
  const now = viewAttributes(sheet, change.isActive ?? wasActive);
  const attributes = attributeChange(viewAttributes(loaded, wasActive), now);
  const children = paneChildren(change);
  if (Object.keys({ ...attributes, ...children }).length === 0) return null;
  const sheetView = rebuildElement({
    text,
    element: view,
    tagName: tagName(change, "sheetView"),
    attributes: view ? attributes : { ...attributes, workbookViewId: "0" },
    children,
    order: ["pane", "selection", "pivotSelection", "extLst"],
  });
  if (views && view) {
    return text.slice(views.start, view.start) + sheetView + text.slice(view.end, views.end);
  }
  const name = tagName(change, "sheetViews");
  return `<${name}>${sheetView}</${name}>`;
}

/** The `sheetFormatPr` element: the sizes of rows and columns that have none of their own. */
export function defaultSizesMarkup(change: SheetChange): SectionMarkup {
  const describe = ({ defaultRowHeight, defaultColumnWidth }: SheetState): AttributeChange => ({
    defaultColWidth: defaultColumnWidth === null ? undefined : String(defaultColumnWidth),
    defaultRowHeight: String(defaultRowHeight),
  });
  const attributes = attributeChange(describe(change.loaded), describe(change.sheet));
  if (Object.keys(attributes).length === 0) return null;
  const isHigh = attributes["defaultRowHeight"] !== undefined;
  return rebuildElement({
    text: change.text,
    element: sectionOf(change, "sheetFormatPr"),
    tagName: tagName(change, "sheetFormatPr"),
    attributes: isHigh ? { ...attributes, customHeight: "1" } : attributes,
  });
}
