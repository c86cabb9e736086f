import type { Finding } from "../finding";
import { isOpenPeriod, lastDay } from "../period/calendar";
import { checkRates } from "./check-rates";
import { checkSums } from "./check-sums";
import { formFinding } from "./form-findings";
import type { ReportForm } from "./report-form";

/** Everything in a periodic report's figures that does not add up, by general rules: sums, rates, repeats, names and days. */
export function checkReportForm(form: ReportForm): readonly Finding[] {
  return [
    ...checkPeriod(form),
    ...checkReporter(form),
    ...checkSums(form),
    ...checkRates(form),
    ...checkRepeats(form),
  ];
}

/** A report whose last day of data, or whose own day, lies before the end of its period is provisional. */
function checkPeriod(form: ReportForm): readonly Finding[] {
  const { period } = form;
  if (period === null) return [formFinding(form, null, "form-period-missing", {})];
  const day = [form.lastDay, form.reportDay].find(
    (stated) => stated !== null && isOpenPeriod(period.value, stated.value),
  );
  if (!day) return [];
  const values = { lastDay: day.value, end: lastDay(period.value) };
  return [formFinding(form, day.cell, "open-period", values)];
}

function checkReporter(form: ReportForm): readonly Finding[] {
  const { reporter, reporterAgain } = form;
  if (reporter === null || reporterAgain === null || reporter.key === reporterAgain.key) return [];
  return [
    formFinding(form, reporterAgain.cell, "form-reporter-differs", {
      unit: reporter.value,
      cell: reporter.cell,
      other: reporterAgain.value,
    }),
  ];
}

/** Figures that the report states twice and not alike. */
function checkRepeats(form: ReportForm): readonly Finding[] {
  return [...form.figures].flatMap(([id, { count, again }]) => {
    if (count === null || again === null || count.value === again.value) return [];
    const values = { figure: id, count: count.value, cell: count.cell, again: again.value };
    return [formFinding(form, again.cell, "form-stated-twice", values)];
  });
}
