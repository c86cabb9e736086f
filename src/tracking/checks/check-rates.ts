import { figureAt } from "../../domain/figure/figure-at";
import type { Finding } from "../../domain/finding";
import { type PeriodRecords, type RecordedColumn, cellState } from "../../domain/figure/records";
import { rateSubjects } from "../column/column-role";
import type { ColumnSubject } from "../header/header-match";
import { CheckedRecords } from "./checked-records";
import { decimalsOf, roundingTolerance } from "./stated-precision";

/** The two counts that a rate is made of, the columns that stand for each summed up. */
export interface Counts {
  readonly numerators: readonly RecordedColumn[];
  readonly denominators: readonly RecordedColumn[];
  /** Taken away from the denominators: what was carried over where only the period's own counts. */
  readonly without: readonly RecordedColumn[];
}

/**
 * Checks every rate: a part that exceeds its whole, a stated rate that is not the ratio of its counts, above 100 %, or
 * stated for 0/0; an empty rate for 0 of many; and lists the units whose denominator is 0.
 */
export function checkRates(checked: CheckedRecords): void {
  for (const subject of subjectsOf(checked)) {
    const rate = checked.column(subject, "rate");
    const counts = countsOf(checked, subject, rate);
    if (rate !== null) checkAbove100(checked, rate);
    if (counts === null) continue;
    const figures = figuresOf(checked, counts);
    checkPartsExceed(checked, counts, figures);
    reportNothing(checked, counts, figures);
    if (rate?.states.includes(cellState.value) === true) checkStated(checked, rate, figures);
  }
}

/**
 * Checks the rates of the period before for what no rate can be: a part that exceeds its whole, above 100 %. Such a figure
 * is half of every delta, and a period that is not looked at itself would bring it in without a word.
 */
export function checkEarlierRates(previous: PeriodRecords): readonly Finding[] {
  const checked = new CheckedRecords(previous);
  for (const subject of subjectsOf(checked)) {
    const rate = checked.column(subject, "rate");
    const counts = countsOf(checked, subject, rate);
    if (rate !== null) checkAbove100(checked, rate);
    if (counts !== null) checkPartsExceed(checked, counts, figuresOf(checked, counts));
  }
  return checked.findings();
}

function subjectsOf(checked: CheckedRecords): Set<ColumnSubject> {
  const subjects = checked.records.columns
    .filter(({ role }) => role.part === "rate" || role.part === "numerator")
    .map(({ role }) => role.subject);
  return new Set(subjects);
}

function checkAbove100(checked: CheckedRecords, rate: RecordedColumn): void {
  for (let unit = 0; unit < rate.values.length; unit++) {
    const stated = figureAt(rate.values, unit);
    if (rate.states[unit] === cellState.value && stated > 100 + 1e-9)
      checked.addAt("rate-above-100", "error", { unit, column: rate }, { stated });
  }
}

/** The two counts of a rate, unit by unit; both `NaN` where one of them is not known or nothing of it applies to the group. */
interface Figures {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

function figuresOf(checked: CheckedRecords, counts: Counts): Figures {
  const numerators = checked.totals(counts.numerators);
  const denominators = checked.totals(counts.denominators);
  const without = checked.totals(counts.without);
  const { groups, units } = checked.records;
  const isMeant = groups.map((_, group) =>
    counts.denominators.some((column) => checked.blankIn(column)[group] !== true),
  );
  for (let unit = 0; unit < numerators.length; unit++) {
    const denominator = figureAt(denominators, unit) - figureAt(without, unit);
    const isKnown =
      !Number.isNaN(figureAt(numerators, unit) + denominator) &&
      isMeant[units[unit]?.group ?? 0] === true;
    denominators[unit] = isKnown ? denominator : NaN;
    if (!isKnown) numerators[unit] = NaN;
  }
  return { numerators, denominators };
}

function checkPartsExceed(checked: CheckedRecords, counts: Counts, figures: Figures): void {
  const [part] = counts.numerators;
  const [whole] = counts.denominators;
  if (part === undefined || whole === undefined) return;
  const wholeColumn = whole.path.join(" › ");
  for (let unit = 0; unit < figures.numerators.length; unit++) {
    const numerator = figures.numerators[unit] ?? NaN;
    const denominator = figures.denominators[unit] ?? NaN;
    if (numerator > denominator) {
      const values = { part: numerator, whole: denominator, wholeColumn };
      checked.addAt("part-exceeds-whole", "error", { unit, column: part }, values);
    }
  }
}

function reportNothing(checked: CheckedRecords, counts: Counts, figures: Figures): void {
  const [whole] = counts.denominators;
  if (whole === undefined) return;
  for (let unit = 0; unit < figures.numerators.length; unit++) {
    if (figures.denominators[unit] === 0 && figures.numerators[unit] === 0)
      checked.addAt("zero-denominator", "info", { unit, column: whole }, {});
  }
}

function checkStated(checked: CheckedRecords, rate: RecordedColumn, figures: Figures): void {
  const tolerance = roundingTolerance(decimalsOf(rate));
  for (let unit = 0; unit < rate.values.length; unit++) {
    const denominator = figures.denominators[unit] ?? NaN;
    if (Number.isNaN(denominator)) continue;
    const numerator = figures.numerators[unit] ?? NaN;
    if (denominator === 0 || rate.states[unit] !== cellState.value) {
      checkBare(checked, rate, unit, { numerator, denominator });
      continue;
    }
    const stated = rate.values[unit] ?? NaN;
    const exact = (numerator / denominator) * 100;
    if (Math.abs(stated - exact) <= tolerance) continue;
    const values = { stated, rate: exact, numerator, denominator };
    checked.addAt("rate-mismatch", "error", { unit, column: rate }, values);
  }
}

/** A rate that is stated where there is nothing to measure, or left empty where the answer is 0 of many. */
function checkBare(
  checked: CheckedRecords,
  rate: RecordedColumn,
  unit: number,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): void {
  const at = { unit, column: rate };
  const state = rate.states[unit];
  if (denominator === 0) {
    if (state === cellState.value)
      checked.addAt("rate-of-nothing", "warning", at, { stated: rate.values[unit] ?? NaN });
  } else if (numerator === 0 && denominator > 0 && state !== cellState.invalid) {
    checked.addAt("empty-verdict", "warning", at, { denominator });
  }
}

/** The counts of a rate: its own columns, else of what the sheet counts the reading that fits most of the stated rates. */
export function countsOf(
  checked: CheckedRecords,
  subject: ColumnSubject,
  rate: RecordedColumn | null,
): Counts | null {
  const numerator = checked.column(subject, "numerator");
  const denominator = checked.column(subject, "denominator");
  if (numerator !== null && denominator !== null)
    return { numerators: [numerator], denominators: [denominator], without: [] };
  if (!rateSubjects.has(subject)) return null;
  const readings = derivedCounts(checked, subject, numerator);
  if (rate === null) return readings.length === 1 ? (readings[0] ?? null) : null;
  const tolerance = roundingTolerance(decimalsOf(rate));
  const scored = readings.map((counts) => ({
    counts,
    share: shareOf(figuresOf(checked, counts), rate, tolerance),
  }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.5 ? best.counts : null;
}

/** The share of units whose stated rate is the ratio of these counts. */
function shareOf(
  { numerators, denominators }: Figures,
  rate: RecordedColumn,
  tolerance: number,
): number {
  let compared = 0;
  let agreed = 0;
  for (let unit = 0; unit < rate.values.length; unit++) {
    const denominator = denominators[unit] ?? NaN;
    if (rate.states[unit] !== cellState.value || !(denominator > 0)) continue;
    compared++;
    const exact = ((numerators[unit] ?? NaN) / denominator) * 100;
    if (Math.abs((rate.values[unit] ?? NaN) - exact) <= tolerance) agreed++;
  }
  return compared === 0 ? 0 : agreed / compared;
}

function derivedCounts(
  checked: CheckedRecords,
  subject: ColumnSubject,
  numerator: RecordedColumn | null,
): Counts[] {
  const numerators = numerator === null ? derivedNumerators(checked, subject) : [[numerator]];
  return numerators.flatMap((parts) =>
    derivedDenominators(checked, subject).map((whole) => ({ numerators: parts, ...whole })),
  );
}

function derivedNumerators(checked: CheckedRecords, subject: ColumnSubject): RecordedColumn[][] {
  const sums: Readonly<Record<string, readonly (readonly ColumnSubject[])[]>> = {
    onTime: [["settledEarlyOrOnTime"], ["settledEarly", "settledOnTime"], ["settledOnTime"]],
    onlineSubmission: [["receivedOnline"], ["receivedOnlineFull", "receivedOnlinePartial"]],
    settlement: [["settled"]],
  };
  return (sums[subject] ?? []).flatMap((subjects) => {
    const columns = subjects.flatMap((one) => checked.column(one) ?? []);
    return columns.length === subjects.length ? [columns] : [];
  });
}

function derivedDenominators(
  checked: CheckedRecords,
  subject: ColumnSubject,
): Omit<Counts, "numerators">[] {
  const received = checked.column("received");
  const carried = checked.column("carriedOver");
  const inPeriod = checked.column("receivedInPeriod");
  const settled = checked.column("settled");
  const digitised = checked.column("resultDigitisation", "numerator");
  const whole = (column: RecordedColumn | null) =>
    column === null ? [] : [{ denominators: [column], without: [] }];
  const newlyReceived =
    received !== null && carried !== null && received.includesCarriedOver === true
      ? [{ denominators: [received], without: [carried] }]
      : [];
  const inflow = [...whole(inPeriod), ...newlyReceived, ...whole(received)];
  switch (subject) {
    case "intakeDigitisation":
    case "onlineSubmission":
      return inflow;
    case "resultDigitisation":
      return [...whole(settled), ...inflow];
    case "onTime":
      return whole(settled);
    case "settlement":
      return whole(received);
    case "signedResults":
      return whole(digitised);
    default:
      return [];
  }
}
