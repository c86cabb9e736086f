import type { ColumnSpan } from "../../workbook/column-formats";
import type { CellStyle } from "../../workbook/cell-style";
import type { FreezeState, SheetState } from "../../workbook/sheet-state";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";
import { parseRanges } from "./cell-ranges";
import { type ColorPalette, resolveColor } from "./colors";
import type { SheetSource } from "./sheet-source";

function readFreeze(view: XmlElement | undefined): FreezeState | null {
  const pane = childOf(view, "pane");
  const state = pane?.attributes.get("state");
  if (state !== "frozen" && state !== "frozenSplit") return null;
  const rows = numberAttribute(pane, "ySplit") ?? 0;
  const columns = numberAttribute(pane, "xSplit") ?? 0;
  return { rows, columns };
}

function readSelection(view: XmlElement | undefined, fallback: SheetState["selection"]) {
  const active = childOf(view, "pane")?.attributes.get("activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const shown =
    selections.find((each) => (each.attributes.get("pane") ?? "topLeft") === active) ??
    selections[0];
  return parseRanges(shown?.attributes.get("sqref"))[0] ?? fallback;
}

/** Reads how a sheet is shown: tab colour, view, frozen panes, default sizes. */
export function readSheetView(source: SheetSource, palette: ColorPalette, sheet: SheetState): void {
  const view = childOf(source.section("sheetViews"), "sheetView");
  const format = source.section("sheetFormatPr");
  sheet.tabColor = resolveColor(childOf(source.section("sheetPr"), "tabColor"), palette) ?? "";
  sheet.showGridlines = booleanAttribute(view, "showGridLines", true);
  sheet.showHeadings = booleanAttribute(view, "showRowColHeaders", true);
  sheet.rightToLeft = booleanAttribute(view, "rightToLeft", false);
  sheet.freeze = readFreeze(view);
  sheet.selection = readSelection(view, sheet.selection);
  sheet.defaultRowHeight = numberAttribute(format, "defaultRowHeight") ?? sheet.defaultRowHeight;
  sheet.defaultColumnWidth = numberAttribute(format, "defaultColWidth") ?? null;
}

/** Reads the `cols` of a sheet, rising and without overlaps as the model wants them. */
export function readColumns(
  cols: XmlElement | undefined,
  styleAt: (index: number) => CellStyle | null,
): ColumnSpan[] {
  const spans = childrenOf(cols, "col").map((col) => {
    const first = (numberAttribute(col, "min") ?? 1) - 1;
    return {
      first,
      last: Math.max((numberAttribute(col, "max") ?? first + 1) - 1, first),
      width: numberAttribute(col, "width") ?? null,
      hidden: booleanAttribute(col, "hidden", false),
      style: styleAt(numberAttribute(col, "style") ?? 0),
      outlineLevel: numberAttribute(col, "outlineLevel") ?? 0,
      collapsed: booleanAttribute(col, "collapsed", false),
    };
  });
  spans.sort((left, right) => left.first - right.first);
  return spans.filter((span, place) => place === 0 || span.first > (spans[place - 1]?.last ?? -1));
}
