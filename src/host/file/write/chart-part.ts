import type {
  ChartAxisState,
  ChartLineState,
  ChartSeriesState,
  ChartState,
} from "../../workbook/chart-state";
import { parseReferenceFormula } from "../../workbook/formula-references";
import { readMatrix } from "../../workbook/cell-access";
import type { SheetState } from "../../workbook/sheet-state";
import { renderPart, type XmlNode, xmlNode } from "../xml/xml-node";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMU_PER_POINT = 12_700;
const CATEGORY_AXIS_ID = 111_111_111;
const VALUE_AXIS_ID = 222_222_222;

/** The chart types that can be written: the element of the plot, and how it is arranged. */
const PLOTS: Readonly<Record<string, { readonly element: string; readonly direction?: string }>> = {
  Line: { element: "c:lineChart" },
  LineMarkers: { element: "c:lineChart" },
  ColumnClustered: { element: "c:barChart", direction: "col" },
  BarClustered: { element: "c:barChart", direction: "bar" },
};

/** `a:prstDash` by `Excel.ChartLineStyle`. */
const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

/** `c:symbol` by `Excel.ChartMarkerStyle`. */
const SYMBOLS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** Whether a chart of that type can be written as a part. */
export function canWriteChart({ type }: ChartState): boolean {
  return type in PLOTS;
}

/** The part of a chart; the values of its own sheet are put beside the references, for readers that do not look them up. */
export function chartPart(chart: ChartState, sheet: SheetState): string {
  const plot = PLOTS[chart.type] ?? { element: "c:lineChart" };
  const body = xmlNode("c:chart", {}, [
    ...(chart.titleVisible ? [titleNode(chart.title, 1400)] : []),
    val("autoTitleDeleted", chart.titleVisible ? 0 : 1),
    xmlNode("c:plotArea", {}, [
      xmlNode("c:layout"),
      plotNode(chart, plot, sheet),
      categoryAxisNode(chart.categoryAxis, plot.direction === "bar" ? "l" : "b"),
      valueAxisNode(chart.valueAxis, plot.direction === "bar" ? "b" : "l"),
    ]),
    ...(chart.legendVisible ? [legendNode(chart)] : []),
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ]);
  const namespaces = { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS };
  return renderPart(xmlNode("c:chartSpace", namespaces, [val("roundedCorners", 0), body]));
}

function val(name: string, value: string | number): XmlNode {
  return xmlNode(`c:${name}`, { val: value });
}

/** A text on one line or several; `size` in hundredths of a point. */
function titleNode(text: string, size: number): XmlNode {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      xmlNode("a:p", {}, [
        xmlNode("a:pPr", {}, [xmlNode("a:defRPr", { sz: size, b: 1 })]),
        xmlNode("a:r", {}, [
          xmlNode("a:rPr", { lang: "vi-VN", sz: size, b: 1 }),
          xmlNode("a:t", {}, [line]),
        ]),
      ]),
    );
  const rich = xmlNode("c:rich", {}, [xmlNode("a:bodyPr"), xmlNode("a:lstStyle"), ...paragraphs]);
  return xmlNode("c:title", {}, [xmlNode("c:tx", {}, [rich]), val("overlay", 0)]);
}

function plotNode(
  chart: ChartState,
  plot: { readonly element: string; readonly direction?: string },
  sheet: SheetState,
): XmlNode {
  const isLine = plot.direction === undefined;
  const head = isLine
    ? [val("grouping", "standard")]
    : [val("barDir", plot.direction ?? "col"), val("grouping", "clustered")];
  return xmlNode(plot.element, {}, [
    ...head,
    val("varyColors", 0),
    ...chart.series.map((series, place) => seriesNode(chart, { series, place, isLine, sheet })),
    ...(isLine ? [val("marker", 1)] : []),
    val("axId", CATEGORY_AXIS_ID),
    val("axId", VALUE_AXIS_ID),
  ]);
}

interface PlacedSeries {
  readonly series: ChartSeriesState;
  readonly place: number;
  readonly isLine: boolean;
  readonly sheet: SheetState;
}

function seriesNode({ type }: ChartState, { series, place, isLine, sheet }: PlacedSeries): XmlNode {
  const { name, categoriesFormula, valuesFormula } = series;
  return xmlNode("c:ser", {}, [
    val("idx", place),
    val("order", place),
    ...(name === "" ? [] : [xmlNode("c:tx", {}, [nameNode(name, sheet)])]),
    ...lineLook(series.line, isLine),
    ...(isLine ? [markerNode(type === "Line" ? "None" : series.markerStyle, series.line)] : []),
    ...(categoriesFormula === null
      ? []
      : [xmlNode("c:cat", {}, [textsNode(categoriesFormula, sheet)])]),
    xmlNode("c:val", {}, [numbersNode(valuesFormula, sheet)]),
    ...(isLine ? [val("smooth", 0)] : []),
  ]);
}

function nameNode(name: string, sheet: SheetState): XmlNode {
  return name.startsWith("=") ? textsNode(name, sheet) : xmlNode("c:v", {}, [name]);
}

function colorNode(color: string): XmlNode {
  return xmlNode("a:solidFill", {}, [xmlNode("a:srgbClr", { val: color.replace("#", "") })]);
}

function lineLook({ color, style, weight }: ChartLineState, isLine: boolean): readonly XmlNode[] {
  if (!isLine) return color === null ? [] : [xmlNode("c:spPr", {}, [colorNode(color)])];
  const dash = DASHES[style];
  const fill = color === null ? [] : [colorNode(color)];
  const look = style === "None" ? [xmlNode("a:noFill")] : fill;
  const dashed = dash === undefined ? [] : [xmlNode("a:prstDash", { val: dash })];
  const width = { w: Math.round(weight * EMU_PER_POINT), cap: "rnd" };
  return [
    xmlNode("c:spPr", {}, [xmlNode("a:ln", width, [...look, ...dashed, xmlNode("a:round")])]),
  ];
}

function markerNode(style: string, { color }: ChartLineState): XmlNode {
  const symbol = SYMBOLS[style];
  if (symbol === undefined) return xmlNode("c:marker");
  if (symbol === "none") return xmlNode("c:marker", {}, [val("symbol", symbol)]);
  const look =
    color === null
      ? []
      : [xmlNode("c:spPr", {}, [colorNode(color), xmlNode("a:ln", {}, [colorNode(color)])])];
  return xmlNode("c:marker", {}, [val("symbol", symbol), val("size", 6), ...look]);
}

/** The values behind a formula, where it leads to one area of the chart's own sheet. */
function valuesBehind(formula: string, sheet: SheetState): readonly unknown[] | null {
  const [reference, ...more] = parseReferenceFormula(formula) ?? [];
  if (reference === undefined || more.length > 0) return null;
  const isOwn = reference.sheetName === null || reference.sheetName === sheet.name;
  return isOwn ? readMatrix(sheet, reference.area, (cell) => cell?.value ?? null).flat() : null;
}

function points(values: readonly unknown[], isPoint: (value: unknown) => boolean): XmlNode[] {
  return values.flatMap((value, idx) =>
    isPoint(value) ? [xmlNode("c:pt", { idx }, [xmlNode("c:v", {}, [String(value)])])] : [],
  );
}

function textsNode(formula: string, sheet: SheetState): XmlNode {
  const values = valuesBehind(formula, sheet);
  const known =
    values === null
      ? []
      : [
          xmlNode("c:strCache", {}, [
            val("ptCount", values.length),
            ...points(values, (value) => value !== null && value !== ""),
          ]),
        ];
  return xmlNode("c:strRef", {}, [xmlNode("c:f", {}, [formula.slice(1)]), ...known]);
}

function numbersNode(formula: string, sheet: SheetState): XmlNode {
  const values = valuesBehind(formula, sheet);
  const known =
    values === null
      ? []
      : [
          xmlNode("c:numCache", {}, [
            xmlNode("c:formatCode", {}, ["General"]),
            val("ptCount", values.length),
            ...points(values, (value) => typeof value === "number"),
          ]),
        ];
  return xmlNode("c:numRef", {}, [xmlNode("c:f", {}, [formula.slice(1)]), ...known]);
}

function scalingNode({ minimum, maximum, isReversed }: ChartAxisState): XmlNode {
  return xmlNode("c:scaling", {}, [
    val("orientation", isReversed ? "maxMin" : "minMax"),
    ...(maximum === null ? [] : [val("max", maximum)]),
    ...(minimum === null ? [] : [val("min", minimum)]),
  ]);
}

function axisTitle({ title, titleVisible }: ChartAxisState): readonly XmlNode[] {
  return titleVisible && title !== "" ? [titleNode(title, 1000)] : [];
}

/** Where the value axis runs backwards the categories would stand on top: they stay at the foot of the chart. */
function categoryAxisNode(axis: ChartAxisState, position: string): XmlNode {
  return xmlNode("c:catAx", {}, [
    val("axId", CATEGORY_AXIS_ID),
    scalingNode(axis),
    val("delete", 0),
    val("axPos", position),
    ...axisTitle(axis),
    xmlNode("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "out"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    val("crossAx", VALUE_AXIS_ID),
    val("crosses", "autoZero"),
    val("auto", 0),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    val("noMultiLvlLbl", 0),
  ]);
}

function valueAxisNode(axis: ChartAxisState, position: string): XmlNode {
  const grid = xmlNode("c:spPr", {}, [xmlNode("a:ln", { w: 9525 }, [colorNode("#D9D9D9")])]);
  return xmlNode("c:valAx", {}, [
    val("axId", VALUE_AXIS_ID),
    scalingNode(axis),
    val("delete", 0),
    val("axPos", position),
    xmlNode("c:majorGridlines", {}, [grid]),
    ...axisTitle(axis),
    xmlNode("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "out"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    val("crossAx", CATEGORY_AXIS_ID),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  ]);
}

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

function legendNode({ legendPosition }: ChartState): XmlNode {
  return xmlNode("c:legend", {}, [
    val("legendPos", LEGEND_PLACES[legendPosition] ?? "b"),
    val("overlay", 0),
  ]);
}
