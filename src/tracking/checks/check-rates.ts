import { type RecordedColumn, cellState } from "../../domain/figure/records";
import { rateSubjects } from "../column/column-role";
import type { ColumnSubject } from "../header/header-match";
import type { CheckedRecords } from "./checked-records";
import { decimalsOf, isShownAs } from "./stated-precision";

/** The two counts that a rate is made of, the columns that stand for each summed up. */
interface Counts {
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
    const decimals = rate === null ? 0 : decimalsOf(rate);
    const hasRates = rate?.states.includes(cellState.value) === true;
    checked.records.units.forEach((_, unit) => {
      const figures = figuresOf(checked, counts, unit);
      if (figures === null) return;
      checkPart(checked, counts, unit, figures);
      if (rate !== null && hasRates) checkStated(checked, rate, { ...figures, unit, decimals });
    });
  }
}

function subjectsOf(checked: CheckedRecords): Set<ColumnSubject> {
  const subjects = checked.records.columns
    .filter(({ role }) => role.part === "rate" || role.part === "numerator")
    .map(({ role }) => role.subject);
  return new Set(subjects);
}

function checkAbove100(checked: CheckedRecords, rate: RecordedColumn): void {
  rate.values.forEach((stated, unit) => {
    if (rate.states[unit] === cellState.value && stated > 100 + 1e-9)
      checked.addAt("rate-above-100", "error", { unit, column: rate }, { stated });
  });
}

interface Figures {
  readonly numerator: number;
  readonly denominator: number;
}

function figuresOf(checked: CheckedRecords, counts: Counts, unit: number): Figures | null {
  if (counts.denominators.every((column) => checked.isBlankForGroup(column, unit))) return null;
  const add = (columns: readonly RecordedColumn[]): number =>
    columns.reduce((sum, column) => sum + checked.count(column, unit), 0);
  const numerator = add(counts.numerators);
  const denominator = add(counts.denominators) - add(counts.without);
  return Number.isNaN(numerator) || Number.isNaN(denominator) ? null : { numerator, denominator };
}

function checkPart(
  checked: CheckedRecords,
  { numerators, denominators }: Counts,
  unit: number,
  { numerator, denominator }: Figures,
): void {
  const [part] = numerators;
  const [whole] = denominators;
  if (part === undefined || whole === undefined) return;
  const wholeName = whole.path.join(" › ");
  if (numerator > denominator)
    checked.addAt(
      "part-exceeds-whole",
      "error",
      { unit, column: part },
      {
        part: numerator,
        whole: denominator,
        wholeColumn: wholeName,
      },
    );
  if (denominator === 0 && numerator === 0)
    checked.addAt("zero-denominator", "info", { unit, column: whole }, {});
}

function checkStated(
  checked: CheckedRecords,
  rate: RecordedColumn,
  figures: Figures & { readonly unit: number; readonly decimals: number },
): void {
  const { unit, numerator, denominator, decimals } = figures;
  const at = { unit, column: rate };
  const isStated = rate.states[unit] === cellState.value;
  const stated = rate.values[unit] ?? NaN;
  if (denominator === 0) {
    if (isStated) checked.addAt("rate-of-nothing", "warning", at, { stated });
    return;
  }
  if (!isStated) {
    if (numerator === 0 && denominator > 0 && rate.states[unit] !== cellState.invalid)
      checked.addAt("empty-verdict", "warning", at, { denominator });
    return;
  }
  const exact = (numerator / denominator) * 100;
  if (isShownAs(stated, exact, decimals)) return;
  checked.addAt("rate-mismatch", "error", at, { stated, rate: exact, numerator, denominator });
}

/** The counts of a rate: its own columns, else of what the sheet counts the reading that fits most of the stated rates. */
function countsOf(
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
  const decimals = decimalsOf(rate);
  const scored = readings.map((counts) => ({
    counts,
    share: shareOf(checked, counts, rate, decimals),
  }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.5 ? best.counts : null;
}

/** The share of units whose stated rate is the ratio of these counts. */
function shareOf(
  checked: CheckedRecords,
  counts: Counts,
  rate: RecordedColumn,
  decimals: number,
): number {
  let compared = 0;
  let agreed = 0;
  rate.values.forEach((stated, unit) => {
    const figures = figuresOf(checked, counts, unit);
    if (figures === null || rate.states[unit] !== cellState.value || figures.denominator <= 0)
      return;
    compared++;
    if (isShownAs(stated, (figures.numerator / figures.denominator) * 100, decimals)) agreed++;
  });
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
    onlineSubmission: [["receivedOnline"]],
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
