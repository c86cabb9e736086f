import type { Finding } from "../finding";
import { shownRate } from "../figure/rounding";
import { countOf, type WholeId } from "./form-counts";
import { formFinding } from "./form-findings";
import type { FormFigureId, ReportForm, StatedRate } from "./report-form";

/** Out of what a figure's rate is taken: the first is the rule, the others are read as right as well. */
export const wholesOfRates: Readonly<Partial<Record<FormFigureId, readonly WholeId[]>>> = {
  receivedOnline: ["receivedInPeriod", "received"],
  settled: ["received"],
  settledEarlyOrOnTime: ["settled", "received"],
  settledEarly: ["settled"],
  settledOnTime: ["settled"],
  settledLate: ["settled", "received"],
  intakeDigitised: ["receivedInPeriod", "received"],
  resultsDigitised: ["settled"],
  resultsSigned: ["resultsDigitised"],
  paidOnline: ["oweFee"],
  formsGood: ["formsAll"],
};

/** Wholes that a wrong rate may have been taken out of. */
const confusable: readonly WholeId[] = ["settled", "received", "receivedInPeriod"];

/** Stated rates against the counts that they are beside: wrong ones, and right ones of another whole than the rule's. */
export function checkRates(form: ReportForm): readonly Finding[] {
  return [...form.figures].flatMap(([id, { rate }]) => {
    const count = countOf(form, id);
    const wholes = wholesOfRates[id];
    if (rate === null || count === null || wholes === undefined) return [];
    return checkRate(form, { id, rate, count, wholes });
  });
}

interface RateCheck {
  readonly id: FormFigureId;
  readonly rate: StatedRate;
  readonly count: number;
  readonly wholes: readonly WholeId[];
}

function checkRate(form: ReportForm, check: RateCheck): readonly Finding[] {
  const { id, rate, count, wholes } = check;
  const known = wholes.flatMap((whole) => wholeOf(form, whole));
  const [rule] = known;
  if (rule === undefined) return [];
  const values = { figure: id, stated: rate.value, count };
  if (rule.total === 0 && count === 0) {
    return [formFinding(form, rate.cell, "form-rate-of-nothing", values)];
  }
  if (known.some(({ total }) => isRateOf(rate, count, total))) return [];
  const other = confusable
    .flatMap((whole) => wholeOf(form, whole))
    .find(({ total }) => isRateOf(rate, count, total));
  const right = { whole: rule.whole, total: rule.total, right: rightRate(count, rule.total) };
  if (other === undefined) {
    return [formFinding(form, rate.cell, "form-rate-mismatch", { ...values, ...right })];
  }
  const further = known[1];
  return [
    formFinding(form, rate.cell, "form-rate-of-other-whole", {
      ...values,
      ...right,
      otherWhole: other.whole,
      otherTotal: other.total,
      ...(further === undefined || further.total === rule.total
        ? {}
        : {
            furtherWhole: further.whole,
            furtherTotal: further.total,
            furtherRight: rightRate(count, further.total),
          }),
    }),
  ];
}

function wholeOf(form: ReportForm, whole: WholeId): readonly { whole: WholeId; total: number }[] {
  const total = countOf(form, whole);
  return total === null ? [] : [{ whole, total }];
}

function rightRate(count: number, total: number): number | string {
  return total === 0 ? "" : shownRate({ numerator: count, denominator: total }) / 100;
}

/** Whether a typed rate is the exact one rounded to its own decimals; "0,9853" is read as 98,53 % as well. */
function isRateOf({ value, decimals }: StatedRate, count: number, total: number): boolean {
  if (total === 0) return false;
  const exact = (count / total) * 100;
  const isNear = (stated: number, places: number) =>
    Math.abs(stated - exact) <= 0.5 * 10 ** -Math.max(places, 0) + 1e-7;
  return isNear(value, decimals) || (value <= 1 && isNear(value * 100, decimals - 2));
}

/** Out of how many dossiers a form takes its digitised intake: the whole that its stated rate is of, else the rule's. */
export function intakeWhole(form: ReportForm): number | null {
  const figure = form.figures.get("intakeDigitised");
  const wholes = (wholesOfRates.intakeDigitised ?? [])
    .map((whole) => countOf(form, whole))
    .filter((total) => total !== null);
  const { count, rate } = figure ?? { count: null, rate: null };
  const meant =
    count === null || rate === null
      ? undefined
      : wholes.find((total) => isRateOf(rate, count.value, total));
  return meant ?? wholes[0] ?? null;
}
