import { firstDay, lastDay } from "./calendar";
import { indexColumns } from "./column-index";
import { matchUnits } from "./match-units";
import type { UnitMatch } from "./match-units";
import type { KeyedMerger } from "./mergers";
import type { Period } from "./period";
import { chainPeriods } from "./period-chain";
import type { PeriodRecords, RecordedColumn } from "./records";
import { cellState } from "./records";
import type { Tally } from "./tally";
import { tallyOf } from "./tally";

/** A count from 1 January to the end of a period, added up from the periods that the workbook holds. */
export interface YearToDate {
  readonly tally: Tally;
  /** The earlier periods that were added, in order. */
  readonly periods: readonly Period[];
}

/**
 * The electronic copies of the year so far: the period's own and those of the periods before it, back to 1 January
 * without a gap. Null where the sheet has no such column, or where a part of the year is not in the workbook: a sum that
 * begins in February is not the year's.
 */
export function sumYearToDate(
  records: PeriodRecords,
  earlier: readonly PeriodRecords[],
  mergers: readonly KeyedMerger[],
): YearToDate | null {
  const own = tallyOf(indexColumns(records).find("electronicCopies"));
  const chain = chainSinceNewYear(records.period, earlier.filter(hasCopies));
  if (own === null || chain === null) return null;
  return {
    tally: chain.reduce<Tally>(
      (sum, part) => addEarlier(sum, part, matchUnits(records, part, mergers)),
      own,
    ),
    periods: chain.map(({ period }) => period),
  };
}

/** Whether the records have a column of electronic copies of the period. */
export function hasCopies(records: PeriodRecords): boolean {
  return copiesColumn(records) !== undefined;
}

function chainSinceNewYear(
  period: Period,
  earlier: readonly PeriodRecords[],
): readonly PeriodRecords[] | null {
  const newYear = `${lastDay(period).slice(0, 4)}-01-01`;
  return chainPeriods({ from: newYear, end: firstDay(period) }, earlier);
}

function addEarlier(sum: Tally, part: PeriodRecords, match: UnitMatch): Tally {
  const column = copiesColumn(part);
  const values = sum.values.slice();
  const states = sum.states.slice();
  for (let unit = 0; unit < values.length; unit++) {
    if (states[unit] !== cellState.value) continue;
    const sources = match.merged.get(unit) ?? [match.earlier[unit] ?? -1];
    const count = sources.reduce((total, source) => total + copiesOf(column, source), 0);
    values[unit] = (values[unit] ?? NaN) + count;
    if (Number.isNaN(count)) states[unit] = cellState.empty;
  }
  return { ...sum, values, states };
}

/** `NaN` where the unit was not there or its cell says nothing: then its year so far is not known. */
function copiesOf(column: RecordedColumn | undefined, unit: number): number {
  const state = column?.states[unit];
  if (state === cellState.notApplicable) return 0;
  return state === cellState.value ? (column?.values[unit] ?? NaN) : NaN;
}

function copiesColumn(records: PeriodRecords): RecordedColumn | undefined {
  return records.columns.find(
    ({ role }) => role.subject === "electronicCopies" && role.part === "count",
  );
}
