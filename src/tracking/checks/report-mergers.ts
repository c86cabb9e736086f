import { firstDay } from "../../domain/period/calendar";
import type { PeriodRecords } from "../../domain/figure/records";
import type { OrgUnit } from "../../domain/unit/org-unit";
import { normalText } from "../name/normal-text";
import { familyOfKind } from "../name/unit-family";
import { pendingColumns } from "./check-sums";
import { CheckedRecords } from "./checked-records";
import { type GoneUnit, type GrownUnit, guessMergers } from "./guess-mergers";

/**
 * Reports the units that seem to be made of units that are gone, with what a merger in the settings would hold: the old
 * names, and the first day of the period. Nothing is merged by it.
 *
 * @returns the keys of the units that are explained by a guess
 */
export function reportMergers(
  checked: CheckedRecords,
  previous: PeriodRecords,
  explained: ReadonlySet<string>,
): readonly string[] {
  const { units, period } = checked.records;
  const current = new Set(units.map(({ key }) => key));
  const before = new CheckedRecords(previous);
  const left = leaverOf(before);
  const gone = previous.units.flatMap((unit, index) =>
    current.has(unit.key) || explained.has(unit.key) ? [] : [left(unit, index)],
  );
  if (gone.length === 0) return [];
  const known = new Map(previous.units.map((unit, index) => [unit.key, left(unit, index)]));
  const took = takerOf(checked, period.year === previous.period.year);
  const grown = units
    .map((unit, index) => took(unit, index, known.get(unit.key) ?? null))
    .filter(({ key }) => !explained.has(key));
  return guessMergers(grown, gone).flatMap(({ to, from, reason }) => {
    const unit = units.findIndex(({ key }) => key === to.key);
    const names = from.map(({ name }) => name).join(" + ");
    checked.addAtName("guessed-merger", "warning", unit, {
      from: names,
      since: firstDay(period),
      reason,
    });
    return [to.key, ...from.map(({ key }) => key)];
  });
}

function leaverOf(before: CheckedRecords): (unit: OrgUnit, index: number) => GoneUnit {
  const pending = pendingColumns(before);
  const year = before.column("electronicCopiesYear");
  return ({ key, name, kind, properName }, index) => ({
    key,
    name,
    family: familyOfKind(kind),
    syllables: syllablesOf(properName),
    pending:
      pending.length === 0
        ? NaN
        : pending.reduce((sum, column) => sum + before.count(column, index), 0),
    year: year === null ? NaN : before.count(year, index),
  });
}

function takerOf(
  checked: CheckedRecords,
  sameYear: boolean,
): (unit: OrgUnit, index: number, before: GoneUnit | null) => GrownUnit {
  const carried = checked.column("carriedOver");
  const inPeriod = checked.column("electronicCopies");
  const year = checked.column("electronicCopiesYear");
  const hasYear = sameYear && year !== null && inPeriod !== null;
  return ({ key, kind, properName }, index, before) => ({
    key,
    family: familyOfKind(kind),
    syllables: syllablesOf(properName),
    carried: carried === null ? NaN : checked.count(carried, index),
    year: hasYear ? checked.count(year, index) - checked.count(inPeriod, index) : NaN,
    before,
  });
}

function syllablesOf(properName: string): readonly string[] {
  return normalText(properName)
    .split(/[\s-]+/)
    .filter((syllable) => syllable !== "");
}
