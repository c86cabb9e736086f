import type { Area } from "./area";

/** Margins in points. */
export interface PageMargins {
  top: number;
  bottom: number;
  left: number;
  right: number;
  header: number;
  footer: number;
}

/** The three parts of a header and a footer, with Excel's codes ("&P", "&D" …). */
export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Headers and footers: `state` says which of the four sets are used. */
export interface HeadersFootersState {
  state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  useSheetMargins: boolean;
  useSheetScale: boolean;
  defaultForAllPages: HeaderFooterTexts;
  firstPage: HeaderFooterTexts;
  oddPages: HeaderFooterTexts;
  evenPages: HeaderFooterTexts;
}

/** Either a scale in percent, or pages to fit; null for what is not asked for. */
export interface PageZoom {
  scale: number | null;
  horizontalFitToPages: number | null;
  verticalFitToPages: number | null;
}

/** Everything about printing a sheet, in the words of Excel's `PageLayout`. */
export interface PageLayoutState {
  /** `Excel.PaperType` ("A4" …), or null where the file names a size that it does not know. */
  paperSize: string | null;
  orientation: "Portrait" | "Landscape";
  margins: PageMargins;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printComments: "NoComments" | "EndSheet" | "InPlace";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  /** Empty: Excel prints what is used. */
  printArea: readonly Area[];
  /** Whole rows, or null. */
  titleRows: Area | null;
  /** Whole columns, or null. */
  titleColumns: Area | null;
  headersFooters: HeadersFootersState;
  /** Zero-based rows that begin a page. */
  rowBreaks: readonly number[];
  /** Zero-based columns that begin a page. */
  columnBreaks: readonly number[];
}

function noTexts(): HeaderFooterTexts {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}

/** The layout of a new sheet of desktop Excel (margins "Normal", Letter as the API's default). */
export function createPageLayout(): PageLayoutState {
  return {
    paperSize: "Letter",
    orientation: "Portrait",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      state: "Default",
      useSheetMargins: true,
      useSheetScale: true,
      defaultForAllPages: noTexts(),
      firstPage: noTexts(),
      oddPages: noTexts(),
      evenPages: noTexts(),
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
