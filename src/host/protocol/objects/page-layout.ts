import { isWholeColumns, isWholeRows } from "../../workbook/area";
import type { PageLayoutState, PageMargins, PageZoom } from "../../workbook/page-layout-state";
import { requireUnprotected } from "../edit-permission";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import {
  does,
  keeps,
  leads,
  type Method,
  type ObjectType,
  type Scalar,
  view,
  type View,
} from "../object-type";
import { givenRange } from "../range-addresses";
import { areasView } from "../special-cells";
import { AreasTarget, RangeTarget, type SheetTarget } from "../targets";
import { PAPER_SIZES } from "../paper-sizes";

type Scalars = Readonly<Record<string, Scalar<SheetTarget>>>;

/** To points from the units that `setPrintMargins` knows. */
const UNITS = {
  Points: (value: number) => value,
  Inches: (value: number) => value * 72,
  Centimeters: (value: number) => (value * 72) / 2.54,
} as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
const COMMENTS = ["NoComments", "EndSheet", "InPlace"] as const;
const ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;

function setting<K extends keyof PageLayoutState>(
  name: K,
  take: (value: Given) => PageLayoutState[K],
): Scalar<SheetTarget> {
  return keeps(
    9,
    ({ sheet }) => sheet.pageLayout[name],
    ({ session, sheet }, value) => {
      requireUnprotected(session, sheet);
      sheet.pageLayout[name] = take(value);
    },
  );
}

function margin(name: keyof PageMargins): Scalar<SheetTarget> {
  return keeps(
    9,
    ({ sheet }) => sheet.pageLayout.margins[name],
    ({ session, sheet }, value) => {
      requireUnprotected(session, sheet);
      sheet.pageLayout.margins[name] = pointsOf(value, UNITS.Points);
    },
  );
}

function pointsOf(value: Given, toPoints: (value: number) => number): number {
  const points = toPoints(value.number());
  if (points < 0) throw refusal("InvalidArgument");
  return points;
}

function pagesOf(value: Given): number | null {
  if (value.isAbsent) return null;
  const pages = value.whole();
  if (pages < 1 || pages > 32_767) throw refusal("InvalidArgument");
  return pages;
}

/** A scale from 10 to 400 percent, or pages to fit; both at once are refused. */
function zoomOf(value: Given): PageZoom {
  const scale = value.member("scale");
  const horizontalFitToPages = pagesOf(value.member("horizontalFitToPages"));
  const verticalFitToPages = pagesOf(value.member("verticalFitToPages"));
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  if (!scale.isAbsent && fits) throw refusal("InvalidArgument");
  if (fits) return { scale: null, horizontalFitToPages, verticalFitToPages };
  return {
    scale: scale.isAbsent ? 100 : scale.numberWithin(10, 400),
    horizontalFitToPages,
    verticalFitToPages,
  };
}

function shownZoom({ scale, horizontalFitToPages, verticalFitToPages }: PageZoom) {
  if (scale !== null) return { scale };
  return { horizontalFitToPages, verticalFitToPages };
}

const scalars: Scalars = {
  PaperSize: setting("paperSize", (value) => value.choice(PAPER_SIZES)),
  Orientation: setting("orientation", (value) => value.choice(["Portrait", "Landscape"])),
  CenterHorizontally: setting("centerHorizontally", (value) => value.flag()),
  CenterVertically: setting("centerVertically", (value) => value.flag()),
  BlackAndWhite: setting("blackAndWhite", (value) => value.flag()),
  DraftMode: setting("draftMode", (value) => value.flag()),
  PrintComments: setting("printComments", (value) => value.choice(COMMENTS)),
  PrintErrors: setting("printErrors", (value) => value.choice(ERRORS)),
  PrintGridlines: setting("printGridlines", (value) => value.flag()),
  PrintHeadings: setting("printHeadings", (value) => value.flag()),
  PrintOrder: setting("printOrder", (value) => value.choice(["DownThenOver", "OverThenDown"])),
  FirstPageNumber: setting("firstPageNumber", (value) => (value.raw === "" ? "" : value.whole())),
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  HeaderMargin: margin("header"),
  FooterMargin: margin("footer"),
  Zoom: keeps(
    9,
    ({ sheet }) => shownZoom(sheet.pageLayout.zoom),
    ({ session, sheet }, value) => {
      requireUnprotected(session, sheet);
      sheet.pageLayout.zoom = zoomOf(value);
    },
  ),
};

function setMargins({ session, sheet }: SheetTarget, args: CallArguments): void {
  requireUnprotected(session, sheet);
  const unit = UNITS[args.at(0).choice(["Points", "Inches", "Centimeters"])];
  for (const [name, value] of args.at(1).members()) {
    const which = MARGINS.find((each) => each === name);
    if (which === undefined) throw refusal("InvalidArgument");
    if (!value.isAbsent) sheet.pageLayout.margins[which] = pointsOf(value, unit);
  }
}

function setPrintArea({ session, sheet }: SheetTarget, args: CallArguments): void {
  requireUnprotected(session, sheet);
  const several = args.at(0).target(AreasTarget);
  const areas = several ? several.areas : [givenRange(session, sheet, args.at(0)).area];
  sheet.pageLayout.printArea = areas;
}

function printArea({ session, sheet }: SheetTarget): View | null {
  const areas = sheet.pageLayout.printArea;
  return areas.length === 0 ? null : areasView({ session, sheet, areas }, areas);
}

function titles(which: "titleRows" | "titleColumns") {
  return ({ session, sheet }: SheetTarget): View | null => {
    const area = sheet.pageLayout[which];
    return area && view("Range", new RangeTarget(session, sheet, area));
  };
}

/** "The range must span the entire row (column) to be valid" ([D] `setPrintTitleRows`). */
function setTitles(which: "titleRows" | "titleColumns") {
  return ({ session, sheet }: SheetTarget, args: CallArguments): void => {
    requireUnprotected(session, sheet);
    const { area } = givenRange(session, sheet, args.at(0));
    const isWhole = which === "titleRows" ? isWholeRows(area) : isWholeColumns(area);
    if (!isWhole) throw refusal("InvalidArgument");
    sheet.pageLayout[which] = area;
  };
}

const methods: Readonly<Record<string, Method<SheetTarget>>> = {
  SetPrintMargins: does(9, setMargins),
  SetPrintArea: does(9, setPrintArea),
  GetPrintArea: does(9, printArea),
  GetPrintAreaOrNullObject: does(9, printArea),
  SetPrintTitleRows: does(9, setTitles("titleRows")),
  GetPrintTitleRows: does(9, titles("titleRows")),
  GetPrintTitleRowsOrNullObject: does(9, titles("titleRows")),
  SetPrintTitleColumns: does(9, setTitles("titleColumns")),
  GetPrintTitleColumns: does(9, titles("titleColumns")),
  GetPrintTitleColumnsOrNullObject: does(9, titles("titleColumns")),
};

/** `Excel.PageLayout`. */
export const pageLayout: ObjectType<SheetTarget> = {
  guard: (state) => state.requireAlive(),
  scalars,
  links: { HeadersFooters: leads(9, (target) => view("HeaderFooterGroup", target)) },
  methods,
};
