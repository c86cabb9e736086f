import { requireChart } from "../chart-presence";
import { requireAllowance } from "../edit-permission";
import type { Given } from "../given";
import { refusal } from "../host-error";
import type { ChartAxisTarget, ChartTarget } from "../object-states";
import { keeps, leads, type ObjectType, type Scalar, view } from "../object-type";

/** `Excel.ChartAxes`: the two of a chart with lines or columns. */
export const chartAxes: ObjectType<ChartTarget> = {
  guard: requireChart,
  links: {
    CategoryAxis: leads(1, (target) =>
      view("ChartAxis", { ...target, axis: target.chart.categoryAxis }),
    ),
    ValueAxis: leads(1, (target) => view("ChartAxis", { ...target, axis: target.chart.valueAxis })),
  },
};

function requireAllowed({ session, sheet }: ChartTarget): void {
  requireAllowance(session, sheet, "allowEditObjects");
}

/** "" stands for what Excel chooses itself. */
function limit(name: "minimum" | "maximum"): Scalar<ChartAxisTarget> {
  return keeps(
    1,
    ({ axis }) => axis[name] ?? "",
    (target, value: Given) => {
      requireAllowed(target);
      target.axis[name] = value.raw === "" ? null : value.number();
    },
  );
}

/** `Excel.ChartAxis`: limits and direction; the limits of the axis with the categories cannot be set. */
export const chartAxis: ObjectType<ChartAxisTarget> = {
  guard: (target) => {
    requireChart(target);
    const { categoryAxis, valueAxis } = target.chart;
    if (target.axis !== categoryAxis && target.axis !== valueAxis) throw refusal("ItemNotFound");
  },
  scalars: {
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    ReversePlotOrder: keeps(
      7,
      ({ axis }) => axis.isReversed,
      (target, value) => {
        requireAllowed(target);
        target.axis.isReversed = value.flag();
      },
    ),
  },
  links: { Title: leads(1, (target) => view("ChartAxisTitle", target)) },
};

/** `Excel.ChartAxisTitle`: a text that is set shows. */
export const chartAxisTitle: ObjectType<ChartAxisTarget> = {
  guard: requireChart,
  scalars: {
    Text: keeps(
      1,
      ({ axis }) => axis.title,
      (target, value) => {
        requireAllowed(target);
        target.axis.title = value.text();
        target.axis.titleVisible = true;
      },
    ),
    Visible: keeps(
      1,
      ({ axis }) => axis.titleVisible,
      (target, value) => {
        requireAllowed(target);
        target.axis.titleVisible = value.flag();
      },
    ),
  },
};
