import { plainAxis, type ChartState } from "../../workbook/chart-state";
import { columnLeft, rowTop } from "../../workbook/line-sizes";
import type { SheetState } from "../../workbook/sheet-state";
import type { OpenedPackage } from "../package/opened-package";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import type { NewId } from "./conditional-formats";
import type { SheetSource } from "./sheet-source";

const EMU_PER_POINT = 12_700;

/** Where a chart of the file stands: its anchor in the drawing, the link from there, and its own part. */
export class ChartSource {
  constructor(
    readonly anchor: XmlElement,
    readonly relationship: string,
    readonly chartPart: string,
  ) {}
}

/** The charts of a sheet: their names, titles and places. How they look is kept in their parts and not looked into. */
export function readCharts(
  opened: OpenedPackage,
  source: SheetSource,
  sheet: SheetState,
  newId: NewId,
): ChartState[] {
  const id = source.section("drawing")?.attributes.get("r:id");
  const drawing = source.origin.relationships.find((link) => link.id === id)?.target;
  if (drawing === undefined || !opened.entry(drawing)) return [];
  const links = opened.relationships(drawing);
  return opened.document(drawing).children.flatMap((anchor) => {
    const frame = childOf(anchor, "xdr:graphicFrame");
    const graphic = childOf(childOf(frame, "a:graphic"), "a:graphicData");
    const relationship = childOf(graphic, "c:chart")?.attributes.get("r:id");
    const link = links.find((each) => each.id === relationship && each.kind === "chart");
    if (link === undefined || !opened.entry(link.target)) return [];
    const kept = new ChartSource(anchor, link.id, link.target);
    return [{ ...chartOf(opened, kept, newId), ...placeOf(anchor, sheet) }];
  });
}

type Place = Pick<ChartState, "left" | "top" | "width" | "height">;

function chartOf(
  opened: OpenedPackage,
  source: ChartSource,
  newId: NewId,
): Omit<ChartState, keyof Place> {
  const frame = childOf(source.anchor, "xdr:graphicFrame");
  const shape = childOf(childOf(frame, "xdr:nvGraphicFramePr"), "xdr:cNvPr");
  const chart = childOf(opened.document(source.chartPart), "c:chart");
  const plots = childOf(chart, "c:plotArea")?.children ?? [];
  const legend = childOf(chart, "c:legend");
  const title = childOf(chart, "c:title");
  return {
    id: newId(),
    name: shape?.attributes.get("name") ?? "",
    type: typeOf(plots),
    series: [],
    title: textOf(title),
    titleVisible: title !== undefined,
    legendVisible: legend !== undefined,
    legendPosition: "Bottom",
    categoryAxis: plainAxis(),
    valueAxis: plainAxis(),
    source,
  };
}

/** The commonest types by their elements; the rest is told by its first element's name alone. */
function typeOf(plots: readonly XmlElement[]): string {
  const plot = plots.find(({ name }) => name.endsWith("Chart"));
  if (plot?.name === "c:lineChart") return "LineMarkers";
  if (plot?.name !== "c:barChart") return "Invalid";
  const direction = childOf(plot, "c:barDir")?.attributes.get("val");
  return direction === "bar" ? "BarClustered" : "ColumnClustered";
}

/** The text of a title, its paragraphs on lines of their own. */
function textOf(title: XmlElement | undefined): string {
  const rich = childOf(childOf(title, "c:tx"), "c:rich");
  return childrenOf(rich, "a:p")
    .map((paragraph) =>
      childrenOf(paragraph, "a:r")
        .map((run) => childOf(run, "a:t")?.text ?? "")
        .join(""),
    )
    .join("\n");
}

function placeOf(anchor: XmlElement, sheet: SheetState): Place {
  const from = cornerOf(childOf(anchor, "xdr:from"), sheet);
  const extent = childOf(anchor, "xdr:ext");
  if (extent !== undefined) {
    const points = (name: string) => Number(extent.attributes.get(name) ?? 0) / EMU_PER_POINT;
    return { ...from, width: points("cx"), height: points("cy") };
  }
  const to = cornerOf(childOf(anchor, "xdr:to"), sheet);
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function cornerOf(
  corner: XmlElement | undefined,
  sheet: SheetState,
): { readonly left: number; readonly top: number } {
  const read = (name: string) => Number(childOf(corner, name)?.text ?? 0);
  return {
    left: columnLeft(sheet, read("xdr:col")) + read("xdr:colOff") / EMU_PER_POINT,
    top: rowTop(sheet, read("xdr:row")) + read("xdr:rowOff") / EMU_PER_POINT,
  };
}
