import type { IndicatorId } from "../../domain/figure/indicator";
import type { Report } from "../../domain/report/report";
import { raiseCriteriaWording, subordinates } from "../../strings/letter/raise-criteria";
import { unitWords } from "../../strings/letter/unit-words";
import { finishDocument } from "../document-head";
import { chooseWording, startDraft, type ComposeContext, type Draft } from "../draft";
import { figureRun, hasFigure, indicatorFullName, indicatorPhrase } from "../text/figures";
import { formatPercent } from "../text/format-figure";
import type { Block, Composed, Text } from "../letter";
import { findOwnUnit } from "./own-unit";
import { joinRuns } from "../text/run";
import { item, numberSections, paragraph, subItems } from "../text/sections";
import { summedNote } from "../text/summed-note";
import { isLow, listStandings, rankArea, standingRun, type Standing } from "./standing";
import type { SectionId } from "../section-choice";
import { superiorFields } from "./superior-letter";

type Words = { readonly [Sentence in keyof typeof raiseCriteriaWording]: string };

type Group = "settling" | "digitising" | "other";

/** The criteria of the first two groups; the rest are the third. */
const groupOf: Readonly<Partial<Record<IndicatorId, Group>>> = {
  overdue: "settling",
  suspended: "settling",
  returned: "settling",
  onTime: "settling",
  settlement: "settling",
  intakeDigitisation: "digitising",
  resultDigitisation: "digitising",
};

/** What the sections share. */
interface Subject {
  readonly draft: Draft;
  readonly words: Words;
  readonly standings: readonly Standing[];
  readonly unit: number;
  readonly area: string;
}

/** The letter that states the body's own standing, "xếp thứ 8/12 toàn tỉnh" a criterion, and demands what raises it. */
export function composeRaiseCriteria(report: Report, context: ComposeContext): Composed {
  const own = findOwnUnit(report, context);
  if (!own.found) return own.composed;
  const { unit } = own;
  const all = listStandings(report, unit);
  const draft = startDraft(report, context, unit);
  const standings = all.filter((standing) => draft.includes(`raise-criteria.${groupIn(standing)}`));
  if (standings.length === 0) {
    const reason = all.length === 0 ? "no-standings" : "no-sections";
    return { drafted: false, reason, values: { sheet: report.source.sheet } };
  }
  const words = chooseWording("raise-criteria", raiseCriteriaWording, context.wording);
  const subject: Subject = { draft, words, standings, unit, area: rankArea(report, unit) };
  const led = whoIsLed(draft);
  const demands = composeDemands(subject, led.heads);
  const blocks = [
    ...citeSuperior(subject),
    paragraph(composeOpening(subject)),
    ...composeStandings(subject),
    ...(demands.length === 0 ? [] : [paragraph(draft.say(words.demand)), ...demands]),
    paragraph(draft.say(words.closing, { audience: led.heads })),
  ];
  return {
    drafted: true,
    letter: finishDocument(draft, {
      kind: "raise-criteria",
      subject: draft.say(words.subject),
      addressees: led.addressees.map((text) => [{ text }]),
      blocks,
    }),
  };
}

function whoIsLed({ authority }: Draft): {
  readonly addressees: readonly string[];
  readonly heads: string;
} {
  return authority.word in subordinates
    ? subordinates[authority.word as keyof typeof subordinates]
    : subordinates.other;
}

/** The superior's report, where the settings name one; else nothing is said of it. */
function citeSuperior({ draft, words }: Subject): readonly Block[] {
  if (draft.report.settings.superiorLetter === null) return [];
  return [paragraph(draft.say(words.superiorReport, superiorFields(draft)))];
}

function composeOpening({ draft, words, standings, area }: Subject): Text {
  const low = standings.filter(isLow).length;
  const fields = {
    rankArea: area,
    count: low.toString(),
    total: standings.length.toString(),
    qualifier: summedNote(draft.report),
  };
  if (low === 0) return draft.say(words.openingHigh, fields);
  return draft.say(low > standings.length / 2 ? words.openingLow : words.openingMixed, fields);
}

function composeStandings(subject: Subject): readonly Block[] {
  const { words, standings } = subject;
  const inGroup = (group: Group) => standings.filter((standing) => groupIn(standing) === group);
  return [
    ...composeGroup(subject, words.settlingHeading, inGroup("settling")),
    ...composeGroup(subject, words.digitisingHeading, inGroup("digitising")),
    ...composeGroup(subject, words.otherHeading, inGroup("other")),
  ];
}

function groupIn({ indicator }: Standing): Group {
  return groupOf[indicator.indicator.id] ?? "other";
}

function composeGroup(
  subject: Subject,
  heading: string,
  standings: readonly Standing[],
): readonly Block[] {
  if (standings.length === 0) return [];
  const lines = standings.map((standing) => composeStanding(subject, standing));
  return [item(subject.draft.say(heading)), ...subItems(lines)];
}

function composeStanding({ draft, words, area }: Subject, standing: Standing): Text {
  const { indicator, unit } = standing;
  const { kind } = indicator.indicator;
  const sentences = {
    count: words.standingCount,
    rate: words.standingRate,
    points: words.standingPoints,
    rank: words.standingRank,
  };
  return draft.say(hasFigure(indicator, unit) ? sentences[kind] : words.standingRank, {
    indicator: indicatorFullName(indicator.indicator),
    figures: figureRun(draft, indicator, unit),
    rank: standingRun(draft.report, standing),
    rankArea: area,
  });
}

function composeDemands(subject: Subject, heads: string): readonly Block[] {
  const { draft, words } = subject;
  const overdue = subject.standings.find(({ indicator }) => indicator.indicator.id === "overdue");
  const late = overdue === undefined ? 0 : (overdue.indicator.figures.shown[subject.unit] ?? 0);
  const demands = [
    demandRates(subject),
    ...(overdue !== undefined && late > 0
      ? [
          draft.say(words.clearOverdue, {
            dossiers: figureRun(draft, overdue.indicator, overdue.unit),
          }),
        ]
      : []),
    ...demandCounts(subject),
    draft.say(words.reportProblems),
  ];
  const office = [draft.say(words.officeFollow), draft.say(words.officeHelp)];
  const blocksOf = (section: SectionId, texts: readonly Text[]) =>
    draft.includes(section) ? texts.map((text) => item(text)) : [];
  return numberSections([
    {
      title: draft.say(words.headsHeading, { audience: heads }),
      blocks: blocksOf("raise-criteria.heads", demands),
    },
    { title: draft.say(words.officeHeading), blocks: blocksOf("raise-criteria.office", office) },
  ]);
}

/** The rates that fall short of their targets, with one target for all where they share it. */
function demandRates({ draft, words, standings, unit }: Subject): Text {
  const { settings } = draft.report;
  const short = standings.flatMap(({ indicator }) => {
    const target = Math.round((settings.targets[indicator.indicator.id] ?? 100) * 100);
    const shown = indicator.figures.shown[unit] ?? NaN;
    const isShort = indicator.indicator.kind === "rate" && shown < target;
    return isShort
      ? [{ phrase: indicatorPhrase(indicator.indicator), target: targetText(target) }]
      : [];
  });
  if (short.length === 0) return draft.say(words.keepRates);
  const targets = new Set(short.map(({ target }) => target));
  if (targets.size === 1) {
    const phrases = short.map(({ phrase }) => phrase);
    return draft.say(words.raiseRates, {
      indicators: joinRuns(phrases, unitWords.semicolon),
      target: short[0]?.target ?? "",
    });
  }
  const each = short.map(({ phrase, target }) =>
    draft.say(words.raiseTargetEach, { indicator: phrase, target }),
  );
  return draft.say(words.raiseRatesEach, { indicators: joinRuns(each, unitWords.semicolon) });
}

/** A target in whole per cent has no decimals: "100%", "98,5%". */
function targetText(target: number): string {
  return formatPercent(target, { trailingZeros: false });
}

/** Counts that are better low and not nil, besides the overdue ones that have a demand of their own. */
function demandCounts({ draft, words, standings, unit }: Subject): readonly Text[] {
  const high = standings.filter(({ indicator }) => {
    const { id, kind, better } = indicator.indicator;
    const shown = indicator.figures.shown[unit] ?? 0;
    return id !== "overdue" && kind === "count" && better === "low" && shown > 0;
  });
  if (high.length === 0) return [];
  const named = high.map(({ indicator }) =>
    draft.say(words.countToLower, {
      indicator: indicatorPhrase(indicator.indicator),
      figures: figureRun(draft, indicator, unit),
    }),
  );
  return [
    draft.say(words.lowerCounts, { indicators: joinRuns(named, unitWords.comma, unitWords.and) }),
  ];
}
