import { StyleTable } from "../../workbook/cell-style";
import { type SheetState, createSheet } from "../../workbook/sheet-state";
import type { WorkbookState } from "../../workbook/workbook-state";
import { OpenedPackage } from "../package/opened-package";
import { writeZip } from "../package/zip-writer";
import type { AddInReference } from "../read/add-in-settings";
import { RowSpans } from "../read/row-spans";
import { readSheetPart } from "../read/sheet-part";
import { SharedFormulas } from "../read/shared-formulas";
import type { SheetOrigin } from "../read/sheet-source";
import { readStylesheet } from "../read/stylesheet";
import { readWorkbookPart } from "../read/workbook-part";
import { WorkbookSource } from "../read/workbook-source";
import { XmlScanner } from "../xml/xml-scanner";
import { BLANK_PACKAGE, BLANK_SHEET } from "./blank-parts";
import type { LoadedSheet } from "./sheet-data-markup";

/** The source of a workbook that was made by the host: a package without a sheet, to which everything is added. */
export function blankSource(workbook: WorkbookState, addIn: AddInReference): WorkbookSource {
  const encoder = new TextEncoder();
  const entries = Object.entries(BLANK_PACKAGE).map(([name, text]) => ({
    name,
    content: encoder.encode(text),
  }));
  const opened = new OpenedPackage(writeZip(new Uint8Array(), entries));
  const part = readWorkbookPart(opened);
  const stylesPart = "xl/styles.xml";
  const xml = opened.readXml(stylesPart);
  const stylesheet = readStylesheet(xml, stylesPart, undefined, new StyleTable());
  const loaded: WorkbookState = {
    ...workbook,
    sheets: [],
    names: [],
    settings: new Map(),
    activeSheetId: "",
  };
  return new WorkbookSource(
    { ...part, opened, stylesPart, stylesheet, settings: null, addIn },
    loaded,
  );
}

/** A new sheet as if it had been read from a part with nothing in it. */
export function blankSheet(sheet: SheetState, part: string): LoadedSheet {
  const loaded = createSheet(sheet.id, sheet.name);
  const cells = {
    strings: [],
    uses1904Dates: false,
    part,
    sheet: sheet.name,
    cellStyles: [],
    budget: { cells: 0 },
  };
  const read = readSheetPart(new XmlScanner(BLANK_SHEET, part), cells);
  const origin: SheetOrigin = {
    part,
    relationship: "",
    prefixes: read.prefixes,
    bindings: read.bindings,
    sections: read.sections,
    contentEnd: read.contentEnd,
    spans: new RowSpans(),
    shared: new SharedFormulas(),
    relationships: [],
    tables: new Map(),
  };
  return { text: BLANK_SHEET, origin, loaded };
}
