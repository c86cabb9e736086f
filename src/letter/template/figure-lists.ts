import type { Reminder } from "../../domain/report/report";
import { formatOrdinal } from "../../strings/letter/phrases";
import {
  templateFieldNames as names,
  templateListNames as lists,
} from "../../strings/letter/template-names";
import { groundNames } from "../../strings/results";
import type { Draft } from "../draft";
import { overdueRun } from "../kinds/commend-remind/opening";
import type { Text } from "../letter";
import {
  averageRun,
  changePhrase,
  differenceRun,
  figureRun,
  findIndicator,
  formatFigure,
  indicatorFullName,
} from "../text/figures";
import { plainText } from "../text/run";
import { nameUnit } from "../text/unit-list";
import { scopeOf, type FieldTexts, type TemplateScope } from "./template-scope";

/** The figures that a letter rests on, as the lists of a template: whom the rules call, and every indicator. */
export function composeFigureLists(
  draft: Draft,
): Readonly<Record<string, readonly TemplateScope[]>> {
  const { assessment } = draft.report;
  const { belowRising, belowFalling, belowUnchanged } = assessment;
  const counts = new Map(assessment.overdue.map(({ unit, count }) => [unit, count]));
  return {
    [lists.indicators]: indicatorScopes(draft),
    [lists.commended]: unitScopes(draft, assessment.commended),
    [lists.below]: unitScopes(
      draft,
      fromLowest(draft, [...belowRising, ...belowFalling, ...belowUnchanged]),
      (unit) => rateFields(draft, unit),
    ),
    [lists.uncertified]: unitScopes(draft, [
      ...assessment.neverCertified,
      ...assessment.notCertifiedThisPeriod,
    ]),
    [lists.overdue]: unitScopes(draft, [...counts.keys()], (unit) => ({
      [names.dossiers]: overdueRun(draft, unit, counts.get(unit) ?? 0).text,
    })),
    [lists.reminded]: reminderScopes(draft, assessment.reminders),
    [lists.criticised]: reminderScopes(draft, assessment.criticised),
  };
}

function unitScopes(
  draft: Draft,
  units: readonly number[],
  more: (unit: number) => FieldTexts = () => ({}),
): readonly TemplateScope[] {
  return units.map((unit, index) =>
    scopeOf({
      [names.order]: `${index + 1}`,
      [names.unit]: nameUnit(draft.naming, unit).text,
      ...more(unit),
    }),
  );
}

function belowIndicator({ report }: Draft) {
  return findIndicator(report, report.assessment.belowIndicator);
}

function fromLowest(draft: Draft, units: readonly number[]): readonly number[] {
  const shown = belowIndicator(draft)?.figures.shown;
  return [...units].sort((a, b) => (shown?.[a] ?? 0) - (shown?.[b] ?? 0));
}

function rateFields(draft: Draft, unit: number): FieldTexts {
  const indicator = belowIndicator(draft);
  if (indicator === null) return { [names.rate]: "", [names.change]: "", [names.gap]: "" };
  const { deltas, gaps } = indicator.figures;
  const change = changePhrase(draft, indicator, { unit, difference: deltas[unit] ?? NaN });
  const gap = gaps[unit] ?? NaN;
  return {
    [names.rate]: figureRun(draft, indicator, unit).text,
    [names.change]: plainText(change),
    [names.gap]: Number.isNaN(gap)
      ? ""
      : differenceRun(draft, indicator, { unit, difference: gap }).text,
  };
}

/** A unit that is reminded on two grounds stands here twice, as it does in the ledger. */
function reminderScopes(draft: Draft, reminders: readonly Reminder[]): readonly TemplateScope[] {
  const counts = new Map(draft.report.assessment.overdue.map(({ unit, count }) => [unit, count]));
  return reminders.map(({ unit, ground, level }, index) => {
    const count = counts.get(unit);
    return scopeOf({
      [names.order]: `${index + 1}`,
      [names.unit]: nameUnit(draft.naming, unit).text,
      [names.level]: formatOrdinal(level),
      [names.ground]: groundNames[ground],
      [names.rate]: ground === "below-average" ? (rateFields(draft, unit)[names.rate] ?? "") : "",
      [names.dossiers]: count === undefined ? "" : overdueRun(draft, unit, count).text,
    });
  });
}

function indicatorScopes(draft: Draft): readonly TemplateScope[] {
  const stated = draft.report.indicators.filter(({ indicator }) => indicator.kind !== "rank");
  return stated.map((one, index) => {
    const { indicator, averageDelta, total, previousTotal } = one;
    const average = averageRun(draft, one);
    const sum = total === null ? "" : formatFigure(draft, indicator, total);
    const difference = total === null || previousTotal === null ? null : total - previousTotal;
    const change: Text = changePhrase(draft, one, {
      unit: null,
      difference: average === null ? difference : averageDelta,
    });
    return scopeOf({
      [names.order]: `${index + 1}`,
      [names.indicator]: indicatorFullName(indicator),
      [names.rate]: average?.text ?? sum,
      [names.change]: plainText(change),
    });
  });
}
