import type {
  HeaderFooterTexts,
  HeadersFootersState,
  PageLayoutState,
} from "../../workbook/page-layout-state";
import { formatHeaderFooter } from "../read/header-footer-codes";
import { POINTS_PER_INCH, PRINTED_COMMENTS, PRINTED_ERRORS } from "../read/page-layout";
import { PAPER_TYPES } from "../read/paper-types";
import type { AttributeChange } from "../xml/start-tag";
import { xmlNode } from "../xml/xml-node";
import { rebuildElement } from "./rebuilt-element";
import {
  attributeChange,
  isEqual,
  render,
  sectionOf,
  type SectionMarkup,
  type SheetChange,
  tagName,
} from "./sheet-markup";
import { fileWord } from "./style-markup";

type Describe = (layout: PageLayoutState) => AttributeChange;

function flag(isSet: boolean): string | undefined {
  return isSet ? "1" : undefined;
}

const describeOptions: Describe = (layout) => ({
  horizontalCentered: flag(layout.centerHorizontally),
  verticalCentered: flag(layout.centerVertically),
  headings: flag(layout.printHeadings),
  gridLines: flag(layout.printGridlines),
});

/** Inches without the dust that the way over points leaves. */
function inches(points: number): string {
  return String(Number((points / POINTS_PER_INCH).toFixed(10)));
}

const describeMargins: Describe = ({ margins }) => ({
  left: inches(margins.left),
  right: inches(margins.right),
  top: inches(margins.top),
  bottom: inches(margins.bottom),
  header: inches(margins.header),
  footer: inches(margins.footer),
});

function describeZoom({ zoom }: PageLayoutState): AttributeChange {
  if (zoom.scale !== null) {
    const scale = zoom.scale === 100 ? undefined : String(zoom.scale);
    return { scale, fitToWidth: undefined, fitToHeight: undefined };
  }
  const pages = (count: number | null) => (count === 1 ? undefined : String(count ?? 0));
  return {
    scale: undefined,
    fitToWidth: pages(zoom.horizontalFitToPages),
    fitToHeight: pages(zoom.verticalFitToPages),
  };
}

function describePaper({ paperSize }: PageLayoutState): AttributeChange {
  const place = paperSize === null ? -1 : PAPER_TYPES.indexOf(paperSize);
  return { paperSize: place > 0 ? String(place + 1) : undefined };
}

const describeSetup: Describe = (layout) => ({
  ...describePaper(layout),
  ...describeZoom(layout),
  firstPageNumber: layout.firstPageNumber === "" ? undefined : String(layout.firstPageNumber),
  pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : undefined,
  orientation: layout.orientation === "Landscape" ? "landscape" : undefined,
  blackAndWhite: flag(layout.blackAndWhite),
  draft: flag(layout.draftMode),
  cellComments:
    layout.printComments === "NoComments"
      ? undefined
      : fileWord(PRINTED_COMMENTS, layout.printComments),
  useFirstPageNumber: flag(layout.firstPageNumber !== ""),
  errors:
    layout.printErrors === "AsDisplayed" ? undefined : fileWord(PRINTED_ERRORS, layout.printErrors),
});

function described(change: SheetChange, section: string, describe: Describe): SectionMarkup {
  const before = describe(change.loaded.pageLayout);
  const now = describe(change.sheet.pageLayout);
  const difference = attributeChange(before, now);
  if (Object.keys(difference).length === 0) return null;
  const element = sectionOf(change, section);
  const attributes = element ? difference : now;
  return rebuildElement({
    text: change.text,
    element,
    tagName: tagName(change, section),
    attributes,
  });
}

/** The `printOptions` element. */
export function optionsMarkup(change: SheetChange): SectionMarkup {
  return described(change, "printOptions", describeOptions);
}

/** The `pageMargins` element. */
export function marginsMarkup(change: SheetChange): SectionMarkup {
  return described(change, "pageMargins", describeMargins);
}

/** The `pageSetup` element; what the printer's driver left there stays. */
export function setupMarkup(change: SheetChange): SectionMarkup {
  return described(change, "pageSetup", describeSetup);
}

function textOf(texts: HeaderFooterTexts, which: "Header" | "Footer"): string {
  const { [`left${which}` as const]: left } = texts;
  const { [`center${which}` as const]: center } = texts;
  const { [`right${which}` as const]: right } = texts;
  return formatHeaderFooter({ left, center, right });
}

function headerFooterTexts(state: HeadersFootersState): readonly (readonly [string, string])[] {
  const isOddEven = state.state === "OddAndEven" || state.state === "FirstOddAndEven";
  const odd = isOddEven ? state.oddPages : state.defaultForAllPages;
  return [
    ["oddHeader", textOf(odd, "Header")],
    ["oddFooter", textOf(odd, "Footer")],
    ["evenHeader", textOf(state.evenPages, "Header")],
    ["evenFooter", textOf(state.evenPages, "Footer")],
    ["firstHeader", textOf(state.firstPage, "Header")],
    ["firstFooter", textOf(state.firstPage, "Footer")],
  ];
}

/** The `headerFooter` element. */
export function headerFooterMarkup(change: SheetChange): SectionMarkup {
  const state = change.sheet.pageLayout.headersFooters;
  if (isEqual(state, change.loaded.pageLayout.headersFooters)) return null;
  const texts = headerFooterTexts(state);
  const children = texts.map(([name, text]) => [
    name,
    text === "" ? "" : render(change, xmlNode(name, {}, [text])),
  ]);
  return rebuildElement({
    text: change.text,
    element: sectionOf(change, "headerFooter"),
    tagName: tagName(change, "headerFooter"),
    attributes: {
      differentOddEven: flag(state.state.includes("OddAndEven")),
      differentFirst: flag(state.state.startsWith("First")),
      scaleWithDoc: state.useSheetScale ? undefined : "0",
      alignWithMargins: state.useSheetMargins ? undefined : "0",
    },
    children: Object.fromEntries(children) as Record<string, string>,
    order: texts.map(([name]) => name),
  });
}

/** The `rowBreaks` or `colBreaks` element; `max` is the last line across that a break reaches. */
export function breaksMarkup(
  change: SheetChange,
  section: "rowBreaks" | "colBreaks",
  max: number,
): SectionMarkup {
  const key = section === "rowBreaks" ? "rowBreaks" : "columnBreaks";
  const places = change.sheet.pageLayout[key];
  if (isEqual(places, change.loaded.pageLayout[key])) return null;
  if (places.length === 0) return "";
  const breaks = [...places]
    .sort((left, right) => left - right)
    .map((id) => xmlNode("brk", { id, max, man: 1 }));
  const count = breaks.length;
  return render(change, xmlNode(section, { count, manualBreakCount: count }, breaks));
}
