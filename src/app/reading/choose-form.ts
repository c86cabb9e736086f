import { comparePeriods, firstDay, isSamePeriod, lastDay } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import type { FormReading } from "../../tracking/report-form/parse-report-form";
import type { RecordsRequest } from "./choose-records";

/** A form with the period that it is of. */
export interface DatedForm extends FormReading {
  readonly period: Period;
}

/**
 * The form that a periodic report is drafted from: that of the sheet or the period that is asked for, also where the period
 * lies inside the form's, else the one of the latest period. A form that does not say its period is of the one asked for.
 */
export function chooseForm(
  forms: readonly FormReading[],
  { sheet, period }: RecordsRequest,
): DatedForm | null {
  const dated = forms
    .filter(({ form }) => sheet === undefined || form.sheet === sheet)
    .flatMap((reading): DatedForm[] => {
      const own = reading.form.period?.value ?? period;
      return own === undefined ? [] : [{ ...reading, period: own }];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
  if (period === undefined) return dated.at(-1) ?? null;
  return (
    dated.findLast((one) => isSamePeriod(one.period, period)) ??
    dated.findLast((one) => isWithin(period, one.period)) ??
    null
  );
}

function isWithin(inner: Period, outer: Period): boolean {
  return firstDay(inner) >= firstDay(outer) && lastDay(inner) <= lastDay(outer);
}
