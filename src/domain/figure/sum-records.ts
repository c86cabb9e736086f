import type { PartCounts } from "./add-up-parts";
import { addUpParts } from "./add-up-parts";
import { dayAfter, firstDay, lastDay } from "../period/calendar";
import { indexColumns } from "./column-index";
import type { IndicatorId } from "./indicator";
import type { UnitMatch } from "../unit/match-units";
import { matchUnits } from "../unit/match-units";
import type { KeyedMerger } from "../unit/mergers";
import type { Period } from "../period/period";
import { chainPeriods } from "../period/period-chain";
import type { PeriodRecords, QuantityId, RecordedColumn } from "./records";
import type { Tally } from "./tally";
import { subtractTallies, tallyOf } from "./tally";

/** How a quantity of a long period comes from its parts: their sum, that of the first part, or that of the last one. */
type Joining = "sum" | "first" | "last";

/**
 * The records of a quarter, a half-year or a year as the sum of its months, where the workbook has no sheet of its own for
 * it; null where a part is missing. Dossiers carried over are those of the first part, pending and suspended ones those of
 * the last. What cannot be added is left out: rates, ranks, points, and a stated number of overdue dossiers, which would
 * count those still pending once a month. Addresses are those of the last part's sheet.
 */
export function sumRecords(
  period: Period,
  workbook: readonly PeriodRecords[],
  mergers: readonly KeyedMerger[],
): PeriodRecords | null {
  const parts = partsOfSum(period, workbook);
  const last = parts?.at(-1);
  if (!parts || last === undefined) return null;
  const matched = parts.map((records) => ({ records, match: matchUnits(last, records, mergers) }));
  const columns = last.columns
    .map((column) => sumColumn(column, matched))
    .filter((column) => column !== null);
  return { ...last, period, columns, summedFrom: parts.map((part) => part.period) };
}

/** The records that a longer period can be added up from, in order; null where a part is missing or one sheet is all of it. */
export function partsOfSum(
  period: Period,
  workbook: readonly PeriodRecords[],
): readonly PeriodRecords[] | null {
  const parts = chainPeriods({ from: firstDay(period), end: dayAfter(lastDay(period)) }, workbook);
  return parts !== null && parts.length > 1 ? parts : null;
}

interface MatchedPart {
  readonly records: PeriodRecords;
  readonly match: UnitMatch;
}

function sumColumn(column: RecordedColumn, parts: readonly MatchedPart[]): RecordedColumn | null {
  const joining = joiningOf(column);
  if (joining === null) return null;
  const chosen = joining === "sum" ? parts : [joining === "first" ? parts[0] : parts.at(-1)];
  const counts: PartCounts[] = [];
  for (const [place, part] of chosen.entries()) {
    const tally = part && countsOfPart(column, part.records, joining === "sum" && place > 0);
    if (!tally) return null;
    counts.push({ tally, match: part.match });
  }
  return { ...column, ...addUpParts(counts, column.values.length), statedTotal: null };
}

/** Null for what does not add up. */
function joiningOf({ role }: RecordedColumn): Joining | null {
  if (firstOnly.includes(role.subject)) return "first";
  if (lastOnly.includes(role.subject)) return "last";
  const isCounted =
    role.part === "numerator" || role.part === "denominator" || role.part === "count";
  return isCounted && role.subject !== "overdue" ? "sum" : null;
}

const firstOnly: readonly string[] = ["carriedOver"] satisfies QuantityId[];
const lastOnly: readonly string[] = [
  "pending",
  "pendingOnTrack",
  "pendingOverdue",
  "suspended",
  "electronicCopiesYear",
] satisfies (QuantityId | IndicatorId)[];

/** A whole that includes the carried-over dossiers counts them in the first part only; later they were counted before. */
function countsOfPart(
  { role, includesCarriedOver }: RecordedColumn,
  records: PeriodRecords,
  isLaterPart: boolean,
): Tally | null {
  const index = indexColumns(records);
  const own = tallyOf(index.find(role.subject, role.part));
  const isCarried = role.subject === "received" && includesCarriedOver === true && isLaterPart;
  return isCarried ? subtractTallies(own, tallyOf(index.find("carriedOver"))) : own;
}
