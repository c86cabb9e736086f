import type { AddChart, ChartSeries } from "../sheet/sheet-edit";
import { rangeOf } from "./sheet-lookup";

const lineWeight = 2;

/**
 * Queues a line chart. It is made of the first series alone and by rows, so that Excel guesses nothing (left to itself it
 * transposes on the web), and every series then gets its cells by name.
 */
export function queueChart(sheet: Excel.Worksheet, edit: AddChart): void {
  const [first, ...others] = edit.series;
  if (first === undefined) return;
  const chart = sheet.charts.add("LineMarkers", rangeOf(sheet, first.values), "Rows");
  chart.name = edit.chart;
  chart.title.text = edit.title;
  chart.legend.position = "Bottom";
  const categories = rangeOf(sheet, edit.categories);
  queueSeries(sheet, chart.series.getItemAt(0), { series: first, categories });
  for (const series of others) {
    queueSeries(sheet, chart.series.add(series.name), { series, categories });
  }
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = edit.categoryTitle;
  valueAxis.title.text = edit.valueTitle;
  valueAxis.minimum = edit.valueLimits.minimum;
  valueAxis.maximum = edit.valueLimits.maximum;
  if (edit.reversed === true) valueAxis.reversePlotOrder = true;
  const { row, column, rows, columns } = edit.place;
  const corner = { rows: 1, columns: 1 };
  chart.setPosition(
    rangeOf(sheet, { row, column, ...corner }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, ...corner }),
  );
}

function queueSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  { series, categories }: { readonly series: ChartSeries; readonly categories: Excel.Range },
): void {
  target.name = series.name;
  target.setValues(rangeOf(sheet, series.values));
  target.setXAxisValues(categories);
  target.markerStyle = series.marker;
  target.format.line.color = series.color;
  target.format.line.weight = lineWeight;
  target.format.line.lineStyle = series.dashed === true ? "Dash" : "Continuous";
}
