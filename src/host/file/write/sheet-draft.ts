import { boundAreas, formatArea, parseArea } from "../../workbook/area";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../workbook/area";
import { OrderedSections } from "../xml/ordered-sections";
import { xmlNode } from "../xml/xml-node";
import { columnsMarkup } from "./columns-markup";
import { writeCharts } from "./drawing-draft";
import { customPropertiesMarkup, hyperlinksMarkup } from "./linked-markup";
import { autoFilterMarkup, mergesMarkup, protectionMarkup, validationsMarkup } from "./list-markup";
import type { NotWritten } from "./not-written";
import type { PackageDraft } from "./package-draft";
import {
  breaksMarkup,
  headerFooterMarkup,
  marginsMarkup,
  optionsMarkup,
  setupMarkup,
} from "./page-markup";
import { writeRules } from "./rules-draft";
import { sheetDataMarkup } from "./sheet-data-markup";
import { render, sectionOf, type SectionMarkup, type SheetChange } from "./sheet-markup";
import type { StyleWriter } from "./style-writer";
import { tablePartsMarkup } from "./tables-draft";
import { defaultSizesMarkup, propertiesMarkup, viewsMarkup } from "./view-markup";

/** The children of `worksheet` in the order of the schema (CT_Worksheet). */
const ORDER: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"],
  ...["headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"],
  ...["ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF"],
  ...["picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

/** The new text of a sheet's part, and what follows from it elsewhere. */
export interface WrittenSheet {
  readonly text: string;
  readonly areCellsChanged: boolean;
  readonly areFormulasChanged: boolean;
  readonly notWritten: readonly NotWritten[];
}

/** The hint about the used area must hold every cell, where the file has one. */
function dimensionMarkup(change: SheetChange): SectionMarkup {
  const used = change.sheet.cells.usedArea(() => true);
  const written = sectionOf(change, "dimension")?.attributes.get("ref");
  const isNew = change.origin.relationship === "";
  if (!used || (written === undefined && !isNew)) return null;
  const before = written === undefined ? null : parseArea(written);
  const both = before ? boundAreas(before, used) : used;
  return render(change, xmlNode("dimension", { ref: formatArea(both) }));
}

/** Sections whose parts have places of their own on the sheet, which nobody moves. */
const PLACED = ["drawing", "legacyDrawing", "oleObjects", "controls", "ignoredErrors", "extLst"];

function unmovedParts({ origin, sheet }: SheetChange): NotWritten[] {
  return origin.sections
    .filter(({ name }) => PLACED.includes(name))
    .map(({ name }) => ({
      code: "structure-of-kept-part",
      sheet: sheet.name,
      part: origin.part,
      detail: name,
    }));
}

type SetSection = (name: string, markup: SectionMarkup) => void;

/** How the sheet prints: options, margins, paper, headers and breaks. */
function setPrinting(change: SheetChange, set: SetSection): void {
  set("printOptions", optionsMarkup(change));
  set("pageMargins", marginsMarkup(change));
  set("pageSetup", setupMarkup(change));
  set("headerFooter", headerFooterMarkup(change));
  set("rowBreaks", breaksMarkup(change, "rowBreaks", COLUMN_LIMIT - 1));
  set("colBreaks", breaksMarkup(change, "colBreaks", ROW_LIMIT - 1));
}

/** Writes a sheet: every section that the model has changed, in the order of the schema. */
export function writeSheet(
  change: SheetChange,
  styles: StyleWriter,
  draft: PackageDraft,
): WrittenSheet {
  const { origin, text } = change;
  const sections = new OrderedSections(origin.sections, ORDER, origin.contentEnd);
  const set: SetSection = (name, markup) => {
    if (markup !== null) sections.set(name, markup);
  };
  const section = origin.sections.find(({ name }) => name === "sheetData");
  const data = section ? sheetDataMarkup(change.sheet, change, section, styles) : null;
  set("sheetPr", propertiesMarkup(change));
  if (data) set("dimension", dimensionMarkup(change));
  set("sheetViews", viewsMarkup(change));
  set("sheetFormatPr", defaultSizesMarkup(change));
  set("cols", columnsMarkup(change, styles));
  if (data) set("sheetData", data.markup);
  set("sheetProtection", protectionMarkup(change));
  set("autoFilter", autoFilterMarkup(change));
  set("mergeCells", mergesMarkup(change));
  const notWritten = writeRules(change, sections, styles);
  set("dataValidations", validationsMarkup(change));
  set("hyperlinks", hyperlinksMarkup(change, draft));
  setPrinting(change, set);
  set("customProperties", customPropertiesMarkup(change, draft));
  const charts = writeCharts(change, draft);
  set("drawing", charts.markup);
  set("tableParts", tablePartsMarkup(change, draft));
  return {
    text: sections.patch.apply(text),
    areCellsChanged: data !== null,
    areFormulasChanged: data?.areFormulasChanged ?? false,
    notWritten: [
      ...notWritten,
      ...charts.notWritten,
      ...(data?.areCellsMoved ? unmovedParts(change) : []),
    ],
  };
}
