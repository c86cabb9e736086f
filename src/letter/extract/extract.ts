import { formatPeriodId } from "../../domain/period/calendar";
import {
  figureState,
  type IndicatorReport,
  type Reminder,
  type Report,
} from "../../domain/report/report";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { extractWording } from "../../strings/letter/extract";
import { formatOrdinal, phrases } from "../../strings/letter/phrases";
import { groundNames } from "../../strings/results";
import { overdueRun } from "../kinds/commend-remind/opening";
import { finishDocument } from "../document-head";
import { silenceSections } from "../section-choice";
import { chooseWording, leftOutOf, startDraft, type ComposeContext, type Draft } from "../draft";
import {
  differenceRun,
  figureRun,
  findIndicator,
  indicatorPhrase,
  indicatorShortName,
} from "../text/figures";
import { formatFraction } from "../text/format-figure";
import type { Block, Letter, LetterTable, Text } from "../letter";
import { planLetterSheet } from "../plan-letter-sheet";
import { asRuns, capitaliseFirst, plainText } from "../text/run";
import { items, paragraph } from "../text/sections";
import { summedNote } from "../text/summed-note";
import { nameUnit } from "../text/unit-list";

type Words = { readonly [Sentence in keyof typeof extractWording]: string };

/** The one-page extract of one reminded unit. */
export interface Extract {
  readonly unit: number;
  readonly unitKey: string;
  /** Without its common noun where it has one: "Đại Sơn". */
  readonly unitName: string;
  readonly letter: Letter;
}

/** An extract for each unit that the letter reminds or criticises, in the order of the letter; none for a section left out of it. */
export function composeExtracts(report: Report, context: ComposeContext): readonly Extract[] {
  const { reminders, criticised } = silenceSections(report, leftOutOf(report, context)).assessment;
  const units = [...new Set([...reminders, ...criticised].map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const named = report.units[unit];
    if (named === undefined) return [];
    const letter = composeExtract(report, context, unit);
    return [{ unit, unitKey: named.key, unitName: named.properName, letter }];
  });
}

/** An extract as an A4 sheet of its own, marked by its period and unit. */
export function planExtractSheet({ letter, unitKey }: Extract, sheetName: string): SheetEdit[] {
  const subject = `${formatPeriodId(letter.period)}/${unitKey}`;
  return planLetterSheet(letter, sheetName).map((edit) =>
    edit.kind === "addSheet" ? { ...edit, mark: { ...edit.mark, kind: "extract", subject } } : edit,
  );
}

function composeExtract(report: Report, context: ComposeContext, unit: number): Letter {
  const draft = startDraft(report, context);
  const words = chooseWording("extract", extractWording, context.wording);
  const name = { unit: nameUnit(draft.naming, unit) };
  const blocks: readonly Block[] = [
    paragraph(draft.say(words.opening, { ...name, qualifier: summedNote(report) })),
    { kind: "table", table: tabulateFigures(draft, words, unit) },
    paragraph(draft.say(words.shortHeading)),
    ...items(listShortfalls(draft, words, unit).map(capitaliseFirst)),
    ...listLevels(draft, words, unit),
    paragraph(draft.say(words.deadline, name)),
  ];
  return finishDocument(draft, {
    kind: "commend-remind",
    compact: true,
    title: words.title,
    subject: draft.say(words.subject, name),
    distribution: [plainText([name.unit])],
    blocks,
  });
}

function tabulateFigures(draft: Draft, words: Words, unit: number): LetterTable {
  const { report } = draft;
  const compared = report.previousPeriod !== null;
  const heads = [words.columnIndicator, words.columnFigure, words.columnRank];
  const change = compared ? [plainText(draft.say(words.columnChange))] : [];
  return {
    head: [...heads, ...change, words.columnGap],
    widths: compared ? [0.4, 0.15, 0.13, 0.16, 0.16] : [0.46, 0.18, 0.16, 0.2],
    alignments: ["left", "center", "center", "center", ...(compared ? (["center"] as const) : [])],
    rows: report.indicators.map((indicator): readonly Text[] => [
      capitaliseFirst(asRuns(indicatorShortName(indicator.indicator))),
      figureText(draft, words, { indicator, unit }),
      rankText(indicator, unit),
      ...(compared ? [signed(draft, { indicator, unit, part: "deltas" })] : []),
      signed(draft, { indicator, unit, part: "gaps" }),
    ]),
  };
}

interface UnitFigureOf {
  readonly indicator: IndicatorReport;
  readonly unit: number;
}

function figureText(draft: Draft, words: Words, { indicator, unit }: UnitFigureOf): Text {
  const state = indicator.figures.states[unit];
  if (state === figureState.notApplicable) return asRuns(words.notApplicable);
  if (state !== figureState.value) return asRuns(words.missing);
  return [figureRun(draft, indicator, unit)];
}

function rankText({ figures }: IndicatorReport, unit: number): Text {
  const rank = figures.ranks[unit] ?? NaN;
  const rankOf = figures.rankedInGroup[figures.unitGroups[unit] ?? 0] ?? NaN;
  return Number.isNaN(rank) ? [] : asRuns(formatFraction(rank, rankOf));
}

function signed(
  draft: Draft,
  { indicator, unit, part }: UnitFigureOf & { readonly part: "deltas" | "gaps" },
): Text {
  const difference = indicator.figures[part][unit] ?? NaN;
  if (Number.isNaN(difference)) return [];
  const run = differenceRun(draft, indicator, { unit, difference });
  const sign = difference > 0 ? "+" : difference < 0 ? "-" : "";
  return [{ ...run, text: sign + run.text }];
}

/** Everything in which the unit fell short, whether it is reminded of it or not. */
function listShortfalls(draft: Draft, words: Words, unit: number): readonly Text[] {
  const { assessment } = draft.report;
  const late = assessment.overdue.find((entry) => entry.unit === unit);
  const { belowRising, belowFalling, belowUnchanged } = assessment;
  const below = [...belowRising, ...belowFalling, ...belowUnchanged].includes(unit);
  const { neverCertified, notCertifiedThisPeriod } = assessment;
  const uncertified = [...neverCertified, ...notCertifiedThisPeriod].includes(unit);
  return [
    ...(late === undefined
      ? []
      : [draft.say(words.overdue, { dossiers: overdueRun(draft, unit, late.count) })]),
    ...(below ? sayBelow(draft, words, unit) : []),
    ...(uncertified ? [draft.say(words.copies)] : []),
  ];
}

function sayBelow(draft: Draft, words: Words, unit: number): readonly Text[] {
  const indicator = findIndicator(draft.report, draft.report.assessment.belowIndicator);
  if (indicator === null) return [];
  const simple = indicator.averageKind === "simple";
  const difference = indicator.figures.gaps[unit] ?? NaN;
  const sentence = draft.say(words.below, {
    indicator: indicatorPhrase(indicator.indicator),
    rate: figureRun(draft, indicator, unit),
    gap: differenceRun(draft, indicator, { unit, difference }),
    averageName: draft.say(simple ? phrases.simpleAverage : phrases.average),
  });
  return [sentence];
}

function listLevels(draft: Draft, words: Words, unit: number): readonly Block[] {
  const { reminders, criticised } = draft.report.assessment;
  const ofUnit = (list: readonly Reminder[]) => list.filter((reminder) => reminder.unit === unit);
  const say = (template: string, { level, ground }: Reminder) => {
    const name = groundNames[ground].toLocaleLowerCase("vi");
    return paragraph(draft.say(template, { level: formatOrdinal(level), ground: name }));
  };
  return [
    ...ofUnit(reminders).map((reminder) => say(words.level, reminder)),
    ...ofUnit(criticised).map((reminder) => say(words.criticised, reminder)),
  ];
}
