import type { PartCounts } from "../figure/add-up-parts";
import { addUpParts } from "../figure/add-up-parts";
import { firstDay, lastDay } from "./calendar";
import { indexColumns } from "../figure/column-index";
import { matchUnits } from "../unit/match-units";
import type { KeyedMerger } from "../unit/mergers";
import type { Period } from "./period";
import { chainPeriods } from "./period-chain";
import type { PeriodRecords } from "../figure/records";
import type { Tally } from "../figure/tally";
import { tallyOf } from "../figure/tally";

/** A count from 1 January to the end of a period, added up from the periods that the workbook holds. */
export interface YearToDate {
  readonly tally: Tally;
  /** The earlier periods that were added, in order. */
  readonly periods: readonly Period[];
}

/**
 * The electronic copies of the year so far: the period's own and those of the periods before it, back to 1 January
 * without a gap. Null where the sheet states them itself or counts no copies, and where a part of the year is not in the
 * workbook: a sum that begins in February is not the year's.
 */
export function sumYearToDate(
  records: PeriodRecords,
  earlier: readonly PeriodRecords[],
  mergers: readonly KeyedMerger[],
): YearToDate | null {
  const own = copiesToAdd(records);
  const chain = chainSinceNewYear(records, earlier);
  if (own === null || chain === null) return null;
  const parts: PartCounts[] = [];
  for (const part of [...chain, records]) {
    const tally = copiesOf(part);
    if (tally) parts.push({ tally, match: matchUnits(records, part, mergers) });
  }
  return {
    tally: { ...addUpParts(parts, records.units.length), columns: own.columns },
    periods: chain.map(({ period }) => period),
  };
}

/** Whether the year so far would have to be added up but cannot be: some period of it is not in the workbook. */
export function lacksYearToDate(
  records: PeriodRecords,
  earlier: readonly PeriodRecords[],
): boolean {
  return copiesToAdd(records) !== null && chainSinceNewYear(records, earlier) === null;
}

/** Null where the sheet states the year itself, or counts no copies. */
function copiesToAdd(records: PeriodRecords): Tally | null {
  const isStated = indexColumns(records).find("electronicCopiesYear") !== null;
  return isStated ? null : copiesOf(records);
}

function hasCopies(records: PeriodRecords): boolean {
  return copiesOf(records) !== null;
}

function copiesOf(records: PeriodRecords): Tally | null {
  return tallyOf(indexColumns(records).find("electronicCopies"));
}

function chainSinceNewYear(
  { period }: PeriodRecords,
  earlier: readonly PeriodRecords[],
): readonly PeriodRecords[] | null {
  const newYear = `${lastDay(period).slice(0, 4)}-01-01`;
  return chainPeriods({ from: newYear, end: firstDay(period) }, earlier.filter(hasCopies));
}
