import { columnLeft, rowTop } from "../../workbook/line-sizes";
import {
  type ChartSeriesState,
  type ChartState,
  plainAxis,
  seriesOfRange,
} from "../../workbook/chart-state";
import { requireAllowance } from "../edit-permission";
import { requireChart } from "../chart-presence";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { ChartTarget } from "../object-states";
import {
  does,
  keeps,
  leads,
  type ObjectType,
  reads,
  type Scalar,
  view,
  type View,
} from "../object-type";
import { givenRange } from "../range-addresses";
import { RangeTarget, SheetTarget } from "../targets";

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

function chartView({ session, sheet }: SheetTarget, chart: ChartState | undefined): View | null {
  return chart ? view("Chart", { session, sheet, chart }) : null;
}

function find(target: SheetTarget, key: Given): View | null {
  const { charts } = target.sheet;
  return chartView(
    target,
    charts.find(({ id, name }) => id === key.raw || name === key.raw),
  );
}

function seriesOf(args: CallArguments, first: number): ChartSeriesState[] {
  const range = args.at(first).target(RangeTarget);
  if (!range) throw refusal("InvalidArgument");
  const by = args.at(first + 1).choiceOr(["Auto", "Columns", "Rows"], "Auto");
  return seriesOfRange(range.sheet, range.area, by);
}

/** A chart of Excel's usual size, as a record. */
function add(target: SheetTarget, args: CallArguments): View | null {
  const { session, sheet } = target;
  requireAllowance(session, sheet, "allowEditObjects");
  const chart: ChartState = {
    id: session.nextGuid(),
    name: `Chart ${sheet.charts.length + 1}`,
    type: args.at(0).text(),
    series: seriesOf(args, 1),
    title: "Chart Title",
    titleVisible: true,
    legendVisible: true,
    legendPosition: "Bottom",
    categoryAxis: plainAxis(),
    valueAxis: plainAxis(),
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    source: null,
  };
  sheet.charts.push(chart);
  return chartView(target, chart);
}

/** `Excel.ChartCollection`. */
export const chartCollection: ObjectType<SheetTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: { Count: reads(1, ({ sheet }) => sheet.charts.length) },
  items: ({ session, sheet }) =>
    sheet.charts.map((chart) => view("Chart", { session, sheet, chart })),
  find,
  methods: {
    Add: does(1, add),
    GetCount: does(4, ({ sheet }) => sheet.charts.length),
    GetItem: does(1, (target, args) => find(target, args.at(0))),
    GetItemAt: does(1, (target, args) =>
      chartView(target, target.sheet.charts[args.at(0).index()]),
    ),
    GetItemOrNullObject: does(4, (target, args) => find(target, args.at(0))),
  },
};

function measure(name: "left" | "top" | "width" | "height"): Scalar<ChartTarget> {
  return keeps(
    1,
    ({ chart }) => chart[name],
    ({ session, sheet, chart }, value) => {
      requireAllowance(session, sheet, "allowEditObjects");
      if (value.number() < 0) throw refusal("InvalidArgument");
      chart[name] = value.number();
    },
  );
}

function setPosition({ session, sheet, chart }: ChartTarget, args: CallArguments): void {
  const start = givenRange(session, sheet, args.at(0)).area;
  const end = args.at(1).isAbsent ? start : givenRange(session, sheet, args.at(1)).area;
  chart.left = columnLeft(sheet, start.column);
  chart.top = rowTop(sheet, start.row);
  if (args.at(1).isAbsent) return;
  chart.width = columnLeft(sheet, end.column + end.columns) - chart.left;
  chart.height = rowTop(sheet, end.row + end.rows) - chart.top;
}

/** `Excel.Chart`: what was asked for; the file layer writes it, nothing is drawn here. */
export const chart: ObjectType<ChartTarget> = {
  identity: (target) => ({ Id: target.chart.id }),
  guard: requireChart,
  scalars: {
    Id: reads(7, (target) => target.chart.id),
    Name: keeps(
      1,
      (target) => target.chart.name,
      (target, value) => {
        target.chart.name = value.text();
      },
    ),
    ChartType: keeps(
      7,
      (target) => target.chart.type,
      (target, value) => {
        target.chart.type = value.text();
      },
    ),
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  links: {
    Title: leads(1, (target) => view("ChartTitle", target)),
    Series: leads(1, (target) => view("ChartSeriesCollection", target)),
    Axes: leads(1, (target) => view("ChartAxes", target)),
    Legend: leads(1, (target) => view("ChartLegend", target)),
    Worksheet: leads(2, ({ session, sheet }) => view("Worksheet", new SheetTarget(session, sheet))),
  },
  methods: {
    Delete: does(1, ({ session, sheet, chart: gone }) => {
      requireAllowance(session, sheet, "allowEditObjects");
      sheet.charts = sheet.charts.filter((each) => each !== gone);
    }),
    SetData: does(1, (target, args) => {
      target.chart.series = seriesOf(args, 0);
    }),
    SetPosition: does(1, setPosition),
  },
};

/** `Excel.ChartTitle`. */
export const chartTitle: ObjectType<ChartTarget> = {
  guard: requireChart,
  scalars: {
    Text: keeps(
      1,
      (target) => target.chart.title,
      (target, value) => {
        target.chart.title = value.text();
      },
    ),
    Visible: keeps(
      1,
      (target) => target.chart.titleVisible,
      (target, value) => {
        target.chart.titleVisible = value.flag();
      },
    ),
  },
};

/** `Excel.ChartLegend`. */
export const chartLegend: ObjectType<ChartTarget> = {
  guard: requireChart,
  scalars: {
    Visible: keeps(
      1,
      (target) => target.chart.legendVisible,
      (target, value) => {
        target.chart.legendVisible = value.flag();
      },
    ),
    Position: keeps(
      1,
      (target) => target.chart.legendPosition,
      (target, value) => {
        target.chart.legendPosition = value.choice(LEGEND_PLACES);
      },
    ),
  },
};
