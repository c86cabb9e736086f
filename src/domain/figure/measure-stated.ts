import { figureAt } from "./figure-at";
import type { Indicator } from "./indicator";
import type { Measurement } from "./measurement";
import { absentFigures } from "./measurement";
import type { RecordedColumn } from "./records";
import { cellState } from "./records";
import { figureState } from "../report/report";
import { shownStated } from "./rounding";
import type { Tally } from "./tally";

/** Counts as they stand. A negative count is no count: it is missing, and a finding of the sheet's reading. */
export function measureCount(indicator: Indicator, tally: Tally): Measurement {
  return measure(indicator, tally, (count) => (count < 0 ? NaN : count));
}

/** Points as the sheet states them, shown in hundredths. */
export function measurePoints(indicator: Indicator, column: RecordedColumn): Measurement {
  const tally = { values: column.values, states: column.states, columns: [column.column] };
  return { ...measure(indicator, tally, shownStated), stated: column.values };
}

/** Ranks that a sheet states without figures: the rank is the figure, and 1 is best. */
export function measureRank(indicator: Indicator, column: RecordedColumn): Measurement {
  const tally = { values: column.values, states: column.states, columns: [column.column] };
  const ranked: Indicator = { ...indicator, kind: "rank", better: "low" };
  return measure(ranked, tally, (rank) => (rank < 1 ? NaN : rank));
}

function measure(indicator: Indicator, tally: Tally, show: (value: number) => number): Measurement {
  const unitCount = tally.values.length;
  const states = new Uint8Array(unitCount).fill(figureState.missing);
  const shown = absentFigures(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    const state = tally.states[unit];
    if (state === cellState.notApplicable) states[unit] = figureState.notApplicable;
    if (state !== cellState.value) continue;
    const figure = show(figureAt(tally.values, unit));
    if (Number.isNaN(figure)) continue;
    states[unit] = figureState.value;
    shown[unit] = figure;
  }
  const absent = absentFigures(unitCount);
  return {
    indicator,
    states,
    numerators: absent,
    denominators: absent,
    stated: absent,
    shown,
    column: tally.columns[0] ?? null,
    sourceColumns: tally.columns,
  };
}
