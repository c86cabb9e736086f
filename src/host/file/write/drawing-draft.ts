import type { ChartState } from "../../workbook/chart-state";
import { columnAtPoints, rowAtPoints } from "../../workbook/line-sizes";
import type { SheetState } from "../../workbook/sheet-state";
import { ChartSource } from "../read/charts";
import { growElement } from "../xml/grown-element";
import { renderPart, renderXml, type XmlNode, xmlNode } from "../xml/xml-node";
import { XmlPatch } from "../xml/xml-patch";
import { XmlScanner } from "../xml/xml-scanner";
import { readDocument } from "../xml/xml-tree";
import { canWriteChart, chartPart } from "./chart-part";
import type { NotWritten } from "./not-written";
import type { PackageDraft } from "./package-draft";
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from "./relationship-types";
import { isEqual, render, sectionOf, type SectionMarkup, type SheetChange } from "./sheet-markup";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMU_PER_POINT = 12_700;

/** The `drawing` element of a sheet and what of its charts could not be written. */
export interface WrittenCharts {
  readonly markup: SectionMarkup;
  readonly notWritten: readonly NotWritten[];
}

/** Writes the charts that were made, takes those away that were deleted, and leaves the others as they came. */
export function writeCharts(change: SheetChange, draft: PackageDraft): WrittenCharts {
  const { sheet, loaded } = change;
  const notWritten = listUnwritable(change);
  const added = sheet.charts.filter((chart) => chart.source === null && canWriteChart(chart));
  const gone = loaded.charts.flatMap(({ id, source }) =>
    source instanceof ChartSource && !sheet.charts.some((chart) => chart.id === id) ? [source] : [],
  );
  if (added.length === 0 && gone.length === 0) return { markup: null, notWritten };
  const known = drawingOf(change);
  if (known === null) return { markup: newDrawing(change, added, draft), notWritten };
  changeDrawing(known, { sheet, added, gone }, draft);
  return { markup: null, notWritten };
}

/** Charts of a kind that has no form here, and charts of the file that were changed: their look is not known. */
function listUnwritable({ sheet, loaded }: SheetChange): readonly NotWritten[] {
  return sheet.charts
    .filter((chart) => {
      if (chart.source === null) return !canWriteChart(chart);
      const before = loaded.charts.find(({ id }) => id === chart.id);
      return !isEqual({ ...before, source: null }, { ...chart, source: null });
    })
    .map(({ name }) => ({ code: "chart", sheet: sheet.name, detail: `the chart ${name}` }));
}

/** The part with the drawings of a sheet of the file, or null. */
function drawingOf(change: SheetChange): string | null {
  const id = sectionOf(change, "drawing")?.attributes.get("r:id");
  return change.origin.relationships.find((link) => link.id === id)?.target ?? null;
}

function newDrawing(
  change: SheetChange,
  added: readonly ChartState[],
  draft: PackageDraft,
): SectionMarkup {
  const part = draft.freeName("xl/drawings/drawing", "xml");
  draft.addPart(part, CONTENT_TYPES.drawing, "");
  const anchors = added.map((chart, place) =>
    addChart({ chart, sheet: change.sheet, part, id: place + 2 }, draft),
  );
  const namespaces = { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING };
  draft.setXml(part, renderPart(xmlNode("xdr:wsDr", namespaces, anchors)));
  const link = { type: RELATIONSHIP_TYPES.drawing, target: part };
  const id = draft.addRelationship(change.origin.part, link);
  return render(change, xmlNode("drawing", { "r:id": id }));
}

interface DrawingChange {
  readonly sheet: SheetState;
  readonly added: readonly ChartState[];
  readonly gone: readonly ChartSource[];
}

function changeDrawing(
  part: string,
  { sheet, added, gone }: DrawingChange,
  draft: PackageDraft,
): void {
  const xml = draft.opened.readXml(part);
  const patch = new XmlPatch();
  for (const { anchor, relationship, chartPart: chart } of gone) {
    patch.replace(anchor.start, anchor.end, "");
    draft.removeRelationship(part, relationship);
    for (const link of draft.opened.relationships(chart))
      if (!link.isExternal) draft.removePart(link.target);
    draft.removePart(chart);
  }
  const cut = patch.apply(xml.text);
  const root = readDocument(new XmlScanner(cut, part));
  const first = root.children.length + gone.length + 2;
  const anchors = added.map((chart, place) =>
    renderXml(withNamespaces(addChart({ chart, sheet, part, id: first + place }, draft))),
  );
  const grown = growElement(cut, root, anchors.join(""));
  draft.setXml(part, cut.slice(0, root.start) + grown + cut.slice(root.end), xml);
}

/** An anchor that stands in a drawing whose own prefixes are not ours brings its declarations. */
function withNamespaces(anchor: XmlNode): XmlNode {
  const namespaces = { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING };
  return { ...anchor, attributes: { ...namespaces, ...anchor.attributes } };
}

interface NewChart {
  readonly chart: ChartState;
  readonly sheet: SheetState;
  /** The part with the drawings. */
  readonly part: string;
  /** Of the shape, unique in the drawing. */
  readonly id: number;
}

function addChart({ chart, sheet, part, id }: NewChart, draft: PackageDraft): XmlNode {
  const target = draft.freeName("xl/charts/chart", "xml");
  draft.addPart(target, CONTENT_TYPES.chart, chartPart(chart, sheet));
  const link = draft.addRelationship(part, { type: RELATIONSHIP_TYPES.chart, target });
  const graphic = xmlNode("a:graphicData", { uri: CHART }, [
    xmlNode("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIP_NAMESPACE, "r:id": link }),
  ]);
  const frame = xmlNode("xdr:graphicFrame", { macro: "" }, [
    xmlNode("xdr:nvGraphicFramePr", {}, [
      xmlNode("xdr:cNvPr", { id, name: chart.name, descr: chart.title }),
      xmlNode("xdr:cNvGraphicFramePr"),
    ]),
    xmlNode("xdr:xfrm", {}, [xmlNode("a:off", { x: 0, y: 0 }), xmlNode("a:ext", { cx: 0, cy: 0 })]),
    xmlNode("a:graphic", {}, [graphic]),
  ]);
  return xmlNode("xdr:twoCellAnchor", { editAs: "oneCell" }, [
    cornerNode("xdr:from", sheet, { left: chart.left, top: chart.top }),
    cornerNode("xdr:to", sheet, { left: chart.left + chart.width, top: chart.top + chart.height }),
    frame,
    xmlNode("xdr:clientData"),
  ]);
}

const RELATIONSHIP_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A corner as the cell that it lies in and the distance from that cell's own corner. */
function cornerNode(
  name: string,
  sheet: SheetState,
  { left, top }: { readonly left: number; readonly top: number },
): XmlNode {
  const column = columnAtPoints(sheet, left);
  const row = rowAtPoints(sheet, top);
  const emu = (points: number) => String(Math.round(points * EMU_PER_POINT));
  return xmlNode(name, {}, [
    xmlNode("xdr:col", {}, [String(column.index)]),
    xmlNode("xdr:colOff", {}, [emu(column.rest)]),
    xmlNode("xdr:row", {}, [String(row.index)]),
    xmlNode("xdr:rowOff", {}, [emu(row.rest)]),
  ]);
}
