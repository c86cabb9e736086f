import type { Finding } from "../domain/finding";
import type { PeriodRecords } from "../domain/records";
import type { Settings } from "../domain/settings";
import { checkFigures } from "./checks/check-figures";
import { checkContinuity, checkPeriod } from "./checks/check-history";
import { checkPoints } from "./checks/check-points";
import { checkRates } from "./checks/check-rates";
import { checkSums } from "./checks/check-sums";
import { checkTotals } from "./checks/check-totals";
import { checkAgainst, checkDuplicates } from "./checks/check-units";
import { CheckedRecords } from "./checks/checked-records";

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
  const { previous, history, settings } = context;
  const checked = new CheckedRecords(current);
  checkDuplicates(checked);
  checkFigures(checked);
  checkSums(checked);
  checkRates(checked);
  checkPoints(checked);
  checkTotals(checked);
  checkPeriod(checked, previous, history, settings);
  const gone = checkAgainst(checked, previous, history, settings);
  if (previous !== null) checkContinuity(checked, previous);
  return [...checked.findings(), ...gone];
}
