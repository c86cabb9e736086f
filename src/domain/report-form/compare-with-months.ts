import type { Finding } from "../finding";
import type { PeriodRecords } from "../figure/records";
import { countOf } from "./form-counts";
import { formFinding } from "./form-findings";
import { figuresOfRecords } from "./figures-of-records";
import type { ReportForm } from "./report-form";

/**
 * The figures of a form against the sum of its months in the tracking workbook for the reporting unit: each that both give
 * and that differs. `months` are the records of the period summed from its months.
 */
export function compareWithMonths(
  form: ReportForm,
  months: PeriodRecords,
  unit: number,
): readonly Finding[] {
  return [...figuresOfRecords(months, unit)].flatMap(([id, { value }]) => {
    const own = countOf(form, id);
    if (own === null || own === value) return [];
    const cell = form.figures.get(id)?.count?.cell ?? null;
    const values = { figure: id, count: own, months: value, unit: months.units[unit]?.name ?? "" };
    return [formFinding(form, cell, "form-months-differ", values)];
  });
}
