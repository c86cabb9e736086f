import { indexColumns } from "../figure/column-index";
import { figureAt } from "../figure/figure-at";
import { overdueParts } from "../figure/overdue-count";
import type { PeriodRecords } from "../figure/records";
import { cellState } from "../figure/records";
import type { OverdueUnit } from "../report/report";
import type { Tally } from "../figure/tally";
import type { JudgedFigures } from "./unit-lists";
import { figuresOf, unitsWhere } from "./unit-lists";

/** The units of any group with an overdue dossier, from the most down, equal ones in the order of the sheet. */
export function listOverdue(judged: JudgedFigures, records: PeriodRecords): readonly OverdueUnit[] {
  const figures = figuresOf(judged, "overdue")?.figures;
  if (figures === undefined) return [];
  const { settledLate, pendingOverdue } = overdueParts(indexColumns(records));
  return unitsWhere(figures, (unit) => figureAt(figures.shown, unit) >= 1)
    .map((unit) => ({
      unit,
      count: figureAt(figures.shown, unit),
      settledLate: countOf(settledLate, unit),
      pendingOverdue: countOf(pendingOverdue, unit),
    }))
    .sort((a, b) => b.count - a.count || a.unit - b.unit);
}

function countOf(tally: Tally | null, unit: number): number | null {
  return tally?.states[unit] === cellState.value ? figureAt(tally.values, unit) : null;
}
