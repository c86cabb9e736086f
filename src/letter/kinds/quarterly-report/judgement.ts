import { indicatorPhrase } from "../../text/figures";
import { formatCountOf, formatPercent } from "../../text/format-figure";
import type { Block, Text } from "../../letter";
import { capitaliseFirst } from "../../text/run";
import { figureOf, linked, listRates } from "../../text/scope-figure";
import { items, type Section } from "../../text/sections";
import { citedTasks } from "./cited";
import { rateFields, type Subject } from "./subject";

/** What reached its target or rose, and what fell short: nothing is praised or blamed that no figure shows. */
export function composeJudgement(scope: Subject): readonly Section[] {
  const { draft, words } = scope;
  const rates = listRates(scope);
  const achieved = rates
    .filter(({ shown, target, difference }) => shown >= target || (difference ?? 0) > 0)
    .map((rate) => capitaliseFirst(draft.say(words.achieved, rateFields(scope, rate))));
  const short = rates
    .filter(({ shown, target }) => shown < target)
    .map((rate) => {
      const fields = { ...rateFields(scope, rate), target: targetText(rate.target) };
      return capitaliseFirst(draft.say(words.limitRate, fields));
    });
  const limits = [
    ...limitOf(scope, "overdue", "limitOverdue"),
    ...limitOf(scope, "complaints", "limitComplaints"),
    ...short,
  ];
  return [
    { title: draft.say(words.achievedHeading), blocks: items(achieved) },
    { title: draft.say(words.limitsHeading), blocks: items(limits) },
  ];
}

function limitOf(
  scope: Subject,
  id: "overdue" | "complaints",
  sentence: "limitOverdue" | "limitComplaints",
): readonly Text[] {
  const figure = figureOf(scope, id);
  if (figure === null || figure.shown === 0) return [];
  const count = linked(scope, figure, formatCountOf(figure.shown));
  return [scope.draft.say(scope.words[sentence], { count })];
}

function targetText(target: number): string {
  return formatPercent(target, { trailingZeros: false });
}

/** Part III: what has to be done next by the figures, and the plans that are carried on. */
export function composeTasks(scope: Subject): readonly Block[] {
  const { draft, words } = scope;
  const late = figureOf(scope, "overdue");
  const tasks = [
    draft.say(words.taskControl),
    ...citedTasks(scope),
    ...(late !== null && late.shown > 0 ? [draft.say(words.taskOverdue)] : []),
    ...listRates(scope)
      .filter(({ shown, target }) => shown < target)
      .map((rate) =>
        draft.say(words.taskRate, {
          indicator: indicatorPhrase(rate.indicator.indicator),
          target: targetText(rate.target),
        }),
      ),
    draft.say(words.taskSpread),
  ];
  return tasks.map((runs, index): Block => ({ kind: "body", marker: `${index + 1}.`, runs }));
}
