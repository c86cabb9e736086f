import type { ChartLineState } from "../../workbook/chart-state";
import { plainSeries } from "../../workbook/chart-state";
import { sheetReference } from "../../workbook/formula-references";
import { requireChart } from "../chart-presence";
import { colorOf } from "../color-input";
import { requireAllowance } from "../edit-permission";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { ChartSeriesTarget, ChartTarget } from "../object-states";
import { does, keeps, leads, type ObjectType, reads, view, type View } from "../object-type";
import { RangeTarget } from "../targets";

const MARKERS = [
  ...["Invalid", "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash"],
  ...["Circle", "Plus", "Picture"],
] as const;
const LINES = [
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75"],
  ...["Automatic", "RoundDot"],
] as const;

function requireAllowed({ session, sheet }: ChartTarget): void {
  requireAllowance(session, sheet, "allowEditObjects");
}

function formulaOf(given: Given): string {
  const range = given.target(RangeTarget);
  if (!range) throw refusal("InvalidArgument");
  return `=${sheetReference(range.sheet.name, range.area, true)}`;
}

function seriesView(target: ChartTarget, place: number): View | null {
  const series = target.chart.series[place];
  return series ? view("ChartSeries", { ...target, series }) : null;
}

/** A series without cells at the end, or before the one at the index. */
function add(target: ChartTarget, args: CallArguments): View | null {
  requireAllowed(target);
  const { series } = target.chart;
  const place = args.at(1).isAbsent ? series.length : args.at(1).index();
  if (place > series.length) throw refusal("InvalidArgument");
  series.splice(place, 0, plainSeries(args.at(0).textOr(`Series${series.length + 1}`), ""));
  return seriesView(target, place);
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollection: ObjectType<ChartTarget> = {
  guard: requireChart,
  scalars: { Count: reads(1, ({ chart }) => chart.series.length) },
  items: (target) =>
    target.chart.series.map((series) => view("ChartSeries", { ...target, series })),
  methods: {
    Add: does(7, add),
    GetCount: does(4, ({ chart }) => chart.series.length),
    GetItemAt: does(1, (target, args) => seriesView(target, args.at(0).index())),
  },
};

/** `Excel.ChartSeries`: its cells, its name and how its line looks. */
export const chartSeries: ObjectType<ChartSeriesTarget> = {
  guard: (target) => {
    requireChart(target);
    if (!target.chart.series.includes(target.series)) throw refusal("ItemNotFound");
  },
  scalars: {
    Name: keeps(
      1,
      ({ series }) => series.name,
      (target, value) => {
        requireAllowed(target);
        target.series.name = value.text();
      },
    ),
    MarkerStyle: keeps(
      7,
      ({ series }) => series.markerStyle,
      (target, value) => {
        requireAllowed(target);
        target.series.markerStyle = value.choice(MARKERS);
      },
    ),
  },
  links: { Format: leads(1, (target) => view("ChartSeriesFormat", target)) },
  methods: {
    Delete: does(7, (target) => {
      requireAllowed(target);
      target.chart.series = target.chart.series.filter((each) => each !== target.series);
    }),
    SetValues: does(7, (target, args) => {
      requireAllowed(target);
      target.series.valuesFormula = formulaOf(args.at(0));
    }),
    SetXAxisValues: does(7, (target, args) => {
      requireAllowed(target);
      target.series.categoriesFormula = formulaOf(args.at(0));
    }),
  },
};

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormat: ObjectType<ChartSeriesTarget> = {
  guard: requireChart,
  links: { Line: leads(1, (target) => view("ChartLineFormat", target)) },
};

function changeLine(target: ChartSeriesTarget, change: Partial<ChartLineState>): void {
  requireAllowed(target);
  Object.assign(target.series.line, change);
}

/** `Excel.ChartLineFormat` of a series. */
export const chartLineFormat: ObjectType<ChartSeriesTarget> = {
  guard: requireChart,
  scalars: {
    Color: keeps(
      1,
      ({ series }) => series.line.color ?? "",
      (target, value) => changeLine(target, { color: colorOf(value) }),
    ),
    LineStyle: keeps(
      7,
      ({ series }) => series.line.style,
      (target, value) => changeLine(target, { style: value.choice(LINES) }),
    ),
    Weight: keeps(
      7,
      ({ series }) => series.line.weight,
      (target, value) => changeLine(target, { weight: value.numberWithin(0, 1584) }),
    ),
  },
  methods: {
    Clear: does(1, (target) => changeLine(target, { color: null, style: "None" })),
  },
};
