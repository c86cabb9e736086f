import { holdsArea } from "../../workbook/area";
import { parseArea } from "../../workbook/area";
import { createSheet, type SheetState } from "../../workbook/sheet-state";
import type { AutoFilterState } from "../../workbook/table-state";
import type { OpenedPackage } from "../package/opened-package";
import { XmlScanner } from "../xml/xml-scanner";
import { childrenOf, type XmlElement } from "../xml/xml-tree";
import { readCharts } from "./charts";
import { type NewId, readConditionalFormats } from "./conditional-formats";
import { readCustomProperties } from "./custom-properties";
import { readFilters } from "./filters";
import { readHyperlinks } from "./hyperlinks";
import { readPageLayout } from "./page-layout";
import type { CellContext } from "./sheet-data";
import { readSheetPart } from "./sheet-part";
import { readProtection } from "./sheet-protection";
import { SheetSource, type TableSource } from "./sheet-source";
import { readColumns, readSheetView } from "./sheet-view";
import type { Stylesheet } from "./stylesheet";
import { readTable } from "./table-part";
import { readValidations } from "./validations";

/** What reading a sheet needs besides its part. */
export interface SheetContext {
  readonly opened: OpenedPackage;
  readonly stylesheet: Stylesheet;
  readonly cells: Omit<CellContext, "part" | "sheet">;
  readonly newId: NewId;
}

/** Which sheet is read: its id in the model, its name, and the link from the workbook to its part. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly relationship: string;
}

function readAutoFilter(element: XmlElement | undefined): AutoFilterState | null {
  const area = parseArea(element?.attributes.get("ref") ?? "");
  return area && { area, filters: readFilters(element) };
}

/** A hidden row in the area of an active filter was hidden by it. */
function markFilteredRows(sheet: SheetState): void {
  const filters = [sheet.autoFilter, ...sheet.tables].filter((each) => each?.filters.length);
  for (const filter of filters) {
    for (const [row, format] of sheet.rows) {
      const cell = { row, column: filter?.area.column ?? 0, rows: 1, columns: 1 };
      const isIn = filter && row > filter.area.row && holdsArea(filter.area, cell);
      if (isIn && format.hidden) sheet.rows.set(row, { ...format, filtered: true });
    }
  }
}

function readTables(opened: OpenedPackage, source: SheetSource, sheet: SheetState): void {
  for (const element of childrenOf(source.section("tableParts"), "tablePart")) {
    const id = element.attributes.get("r:id") ?? "";
    const link = source.origin.relationships.find((each) => each.id === id);
    if (link?.kind !== "table") continue;
    const root = opened.document(link.target);
    const table = readTable(root, link.target);
    sheet.tables.push(table);
    (source.origin.tables as Map<string, TableSource>).set(table.id, {
      part: link.target,
      relationship: id,
      root,
    });
  }
}

/** Reads a worksheet with its tables and properties; names come from the workbook part. */
export function readSheet(place: SheetPlace, context: SheetContext): SheetState {
  const { opened, stylesheet } = context;
  const { part, name, relationship } = place;
  const scanner = new XmlScanner(opened.readXml(part).text, part);
  const { data, ...read } = readSheetPart(scanner, { ...context.cells, part, sheet: name });
  const relationships = opened.relationships(part);
  const { spans, shared } = data;
  const links = { part, relationship, relationships, tables: new Map<string, TableSource>() };
  const source = new SheetSource({ ...read, ...links, spans, shared });
  const sheet = createSheet(place.id, name);
  sheet.cells = data.cells;
  sheet.rows = data.rows;
  sheet.source = source;
  const styleAt = (index: number) => (index === 0 ? null : (stylesheet.cellStyles[index] ?? null));
  sheet.columns = readColumns(source.section("cols"), styleAt);
  readSheetView(source, stylesheet.palette, sheet);
  readPageLayout(source, sheet.pageLayout);
  readTables(opened, source, sheet);
  sheet.merges = childrenOf(source.section("mergeCells"), "mergeCell")
    .map((merge) => parseArea(merge.attributes.get("ref") ?? ""))
    .filter((area) => area !== null);
  const styles = stylesheet.conditionalStyles;
  sheet.conditionalFormats = readConditionalFormats(source, styles, context.newId);
  sheet.validations = readValidations(source.section("dataValidations"));
  sheet.hyperlinks = readHyperlinks(source.section("hyperlinks"), relationships);
  sheet.protection = readProtection(source.section("sheetProtection"));
  sheet.autoFilter = readAutoFilter(source.section("autoFilter"));
  sheet.customProperties = readCustomProperties(opened, source);
  sheet.charts = readCharts(opened, source, sheet, context.newId);
  markFilteredRows(sheet);
  return sheet;
}
