import { isSamePeriod } from "../period/calendar";
import type { Period } from "../period/period";
import type { OrgUnit } from "../unit/org-unit";
import type { ReminderHistory } from "./reminder-history";
import type { ExemptUnit, Reminder } from "../report/report";
import type { Ground, Settings } from "../settings";

/** Which units each ground would remind, in the order in which they are named. */
export type RemindableUnits = Readonly<Record<Ground, readonly number[]>>;

/** What the reminding rules are applied with. */
export interface ReminderContext {
  readonly units: readonly OrgUnit[];
  readonly period: Period;
  readonly settings: Settings;
  readonly history: ReminderHistory;
  readonly keyOf: (name: string) => string;
}

/** The outcome of the rules; a unit and ground is in one of the three. */
export interface ReminderOutcome {
  readonly exempt: readonly ExemptUnit[];
  readonly reminders: readonly Reminder[];
  readonly criticised: readonly Reminder[];
}

/**
 * Decides who is reminded (nhắc nhở) and who criticised (phê bình): n is one more than the reminders of the year so far
 * for the same ground, and above `criticiseAfter` it is a criticism. Highest level first, then in the order of the grounds.
 */
export function computeReminders(
  remindable: RemindableUnits,
  context: ReminderContext,
): ReminderOutcome {
  const { remindGrounds, criticiseAfter } = context.settings;
  const exempt: ExemptUnit[] = [];
  const levelled: Reminder[] = [];
  for (const ground of new Set(remindGrounds)) {
    const reasonOf = exemptionsFor(ground, context);
    for (const unit of remindable[ground]) {
      const key = context.units[unit]?.key ?? "";
      const reason = reasonOf.get(key);
      if (reason !== undefined) exempt.push({ unit, ground, reason });
      else levelled.push({ unit, ground, level: context.history.timesReminded(key, ground) + 1 });
    }
  }
  levelled.sort((a, b) => b.level - a.level);
  return {
    exempt,
    reminders: levelled.filter(({ level }) => level <= criticiseAfter),
    criticised: levelled.filter(({ level }) => level > criticiseAfter),
  };
}

/** The reasons for which units are exempt from a ground in the period, by unit key; the first that is given is kept. */
function exemptionsFor(
  ground: Ground,
  { settings, period, keyOf }: ReminderContext,
): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const exemption of settings.exemptions) {
    const holds = exemption.period === undefined || isSamePeriod(exemption.period, period);
    const key = keyOf(exemption.unit);
    if (exemption.ground === ground && holds && !reasons.has(key))
      reasons.set(key, exemption.reason);
  }
  return reasons;
}
