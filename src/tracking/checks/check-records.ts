import type { Finding } from "../../domain/finding";
import { finishPieces } from "../../domain/in-pieces";
import type { PeriodRecords } from "../../domain/figure/records";
import type { Settings } from "../../domain/settings";
import { checkFigures } from "./check-figures";
import { checkContinuity, checkPeriod } from "./check-history";
import { checkComputedPoints, checkPoints } from "./check-points";
import { checkEarlierRates, checkRates } from "./check-rates";
import { checkSums } from "./check-sums";
import { checkTotals } from "./check-totals";
import { checkAgainst, checkDuplicates } from "./check-units";
import { CheckedRecords } from "./checked-records";

/** What the records of a period are checked against. */
export interface CheckContext {
  /** The period just before, or null where the workbook does not hold it. */
  readonly previous: PeriodRecords | null;
  /** The other periods. */
  readonly history: readonly PeriodRecords[];
  readonly settings: Settings;
}

/**
 * Everything that the figures of a period can fail, in itself and against the periods before. Nothing is repaired; each
 * finding names its cell and the figures. The findings of reading the sheet are in its `SheetReading`.
 */
export function checkRecords(current: PeriodRecords, context: CheckContext): Finding[] {
  return finishPieces(checkRecordsInPieces(current, context));
}

/** {@link checkRecords} that can be left between one kind of check and the next. */
export function* checkRecordsInPieces(
  current: PeriodRecords,
  context: CheckContext,
): Generator<void, Finding[], void> {
  const { previous, history, settings } = context;
  const checked = new CheckedRecords(current);
  checkDuplicates(checked);
  checkFigures(checked);
  yield;
  checkSums(checked);
  yield;
  checkRates(checked);
  yield;
  checkPoints(checked);
  checkComputedPoints(checked, settings);
  checkTotals(checked);
  yield;
  checkPeriod(checked, previous, history, settings);
  const gone = checkAgainst(checked, previous, history, settings);
  if (previous !== null) checkContinuity(checked, previous);
  const earlier = previous === null ? [] : checkEarlierRates(previous);
  return [...checked.findings(), ...gone, ...earlier];
}
