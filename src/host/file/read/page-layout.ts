import type {
  HeaderFooterTexts,
  HeadersFootersState,
  PageLayoutState,
  PageMargins,
  PageZoom,
} from "../../workbook/page-layout-state";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";
import { parseHeaderFooter } from "./header-footer-codes";
import { PAPER_TYPES } from "./paper-types";
import type { SheetSource } from "./sheet-source";
import { apiWord } from "./style-facets";

/** Points in an inch: margins are inches in the file. */
export const POINTS_PER_INCH = 72;

/** How comments are printed: in the file and in the API. */
export const PRINTED_COMMENTS = [
  ["none", "NoComments"],
  ["atEnd", "EndSheet"],
  ["asDisplayed", "InPlace"],
] as const;

/** How errors are printed: in the file and in the API. */
export const PRINTED_ERRORS = [
  ["displayed", "AsDisplayed"],
  ["blank", "Blank"],
  ["dash", "Dash"],
  ["NA", "NotAvailable"],
] as const;

/** Points without the dust of binary fractions: 0.3 inches are 21.6. */
function pointsOf(inches: number): number {
  return Number((inches * POINTS_PER_INCH).toFixed(6));
}

function readMargins(element: XmlElement | undefined, fallback: PageMargins): PageMargins {
  const points = (name: keyof PageMargins) => {
    const inches = numberAttribute(element, name);
    return inches === undefined ? fallback[name] : pointsOf(inches);
  };
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

function readZoom(setup: XmlElement | undefined, fits: boolean): PageZoom {
  const scale = numberAttribute(setup, "scale") ?? 100;
  if (!fits) return { scale, horizontalFitToPages: null, verticalFitToPages: null };
  const pages = (name: string) => {
    const count = numberAttribute(setup, name) ?? 1;
    return count === 0 ? null : count;
  };
  return {
    scale: null,
    horizontalFitToPages: pages("fitToWidth"),
    verticalFitToPages: pages("fitToHeight"),
  };
}

function readTexts(element: XmlElement | undefined, which: string): HeaderFooterTexts {
  const header = parseHeaderFooter(childOf(element, `${which}Header`)?.text ?? "");
  const footer = parseHeaderFooter(childOf(element, `${which}Footer`)?.text ?? "");
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

function readHeadersFooters(element: XmlElement | undefined): HeadersFootersState {
  const isFirst = booleanAttribute(element, "differentFirst", false);
  const isOddEven = booleanAttribute(element, "differentOddEven", false);
  const plain = isFirst ? "FirstAndDefault" : "Default";
  return {
    state: isOddEven ? (isFirst ? "FirstOddAndEven" : "OddAndEven") : plain,
    useSheetMargins: booleanAttribute(element, "alignWithMargins", true),
    useSheetScale: booleanAttribute(element, "scaleWithDoc", true),
    defaultForAllPages: readTexts(element, "odd"),
    firstPage: readTexts(element, "first"),
    oddPages: readTexts(element, "odd"),
    evenPages: readTexts(element, "even"),
  };
}

function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, "brk")
    .map((brk) => numberAttribute(brk, "id") ?? 0)
    .filter((id) => id > 0);
}

function readSetup(setup: XmlElement, layout: PageLayoutState): void {
  const word = (name: string) => setup.attributes.get(name);
  layout.paperSize = PAPER_TYPES[(numberAttribute(setup, "paperSize") ?? 1) - 1] ?? null;
  layout.orientation = word("orientation") === "landscape" ? "Landscape" : "Portrait";
  layout.blackAndWhite = booleanAttribute(setup, "blackAndWhite", false);
  layout.draftMode = booleanAttribute(setup, "draft", false);
  layout.printComments = apiWord(PRINTED_COMMENTS, word("cellComments"), "NoComments");
  layout.printErrors = apiWord(PRINTED_ERRORS, word("errors"), "AsDisplayed");
  layout.printOrder = word("pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver";
  if (booleanAttribute(setup, "useFirstPageNumber", false)) {
    layout.firstPageNumber = numberAttribute(setup, "firstPageNumber") ?? 1;
  }
}

/** Reads what a sheet says of its printing into the layout; print area and titles are names and come later. */
export function readPageLayout(source: SheetSource, layout: PageLayoutState): void {
  const options = source.section("printOptions");
  const setup = source.section("pageSetup");
  const properties = childOf(source.section("sheetPr"), "pageSetUpPr");
  layout.margins = readMargins(source.section("pageMargins"), layout.margins);
  layout.zoom = readZoom(setup, booleanAttribute(properties, "fitToPage", false));
  layout.centerHorizontally = booleanAttribute(options, "horizontalCentered", false);
  layout.centerVertically = booleanAttribute(options, "verticalCentered", false);
  layout.printGridlines = booleanAttribute(options, "gridLines", false);
  layout.printHeadings = booleanAttribute(options, "headings", false);
  layout.headersFooters = readHeadersFooters(source.section("headerFooter"));
  layout.rowBreaks = readBreaks(source.section("rowBreaks"));
  layout.columnBreaks = readBreaks(source.section("colBreaks"));
  if (setup) readSetup(setup, layout);
}
