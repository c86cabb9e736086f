import type { BelowAverage } from "./below-average";
import { computeBelowAverage } from "./below-average";
import type { Certification } from "./certification";
import { computeCertification } from "./certification";
import { computeCommended } from "./commendation";
import type { LedgerEntry } from "./ledger";
import { listOverdue } from "./overdue-units";
import type { PeriodRecords } from "../figure/records";
import { readReminderHistory } from "./reminder-history";
import type { ReminderHistory } from "./reminder-history";
import type { RemindableUnits } from "./reminders";
import { computeReminders } from "./reminders";
import type { Assessment, IndicatorReport, OverdueUnit } from "../report/report";
import type { Settings } from "../settings";

/** What the units of one period are judged by. */
export interface AssessmentInput {
  readonly records: PeriodRecords;
  readonly indicators: readonly IndicatorReport[];
  readonly settings: Settings;
  readonly ledger: readonly LedgerEntry[];
  readonly keyOf: (name: string) => string;
}

/** Applies every rule to one period: who is commended, named below the average, overdue, reminded, criticised. */
export function assess(input: AssessmentInput): Assessment {
  const { records, indicators, settings, keyOf } = input;
  const judged = { groups: records.groups, indicators };
  const below = computeBelowAverage(judged, settings);
  const certification = computeCertification(judged);
  const overdue = listOverdue(judged, records);
  const history = readReminderHistory(input.ledger, records.period);
  const context = { units: records.units, period: records.period, settings, history, keyOf };
  const isAskedLast = askedLast(records, history);
  return {
    belowIndicator: below.indicator,
    commended: computeCommended(judged, settings.commend),
    belowRising: below.rising,
    belowFalling: below.falling,
    belowUnchanged: below.unchanged,
    neverCertified: certification.never,
    notCertifiedThisPeriod: certification.notThisPeriod,
    overdue,
    ...computeReminders(remindable({ below, certification, overdue, isAskedLast }), context),
  };
}

interface Found {
  readonly below: BelowAverage;
  readonly certification: Certification;
  readonly overdue: readonly OverdueUnit[];
  readonly isAskedLast: (unit: number) => boolean;
}

/** Electronic copies are a ground only against a unit that the last letter asked and that still has none in the period. */
function remindable({ below, certification, overdue, isAskedLast }: Found): RemindableUnits {
  return {
    overdue: overdue.map(({ unit }) => unit),
    "below-average": [...below.rising, ...below.falling, ...below.unchanged],
    "electronic-copies": [...certification.never, ...certification.notThisPeriod].filter(
      isAskedLast,
    ),
  };
}

function askedLast(records: PeriodRecords, history: ReminderHistory): (unit: number) => boolean {
  return (unit) => history.wasAskedLast(records.units[unit]?.key ?? "", "electronic-copies");
}
