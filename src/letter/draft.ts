import { lastDay } from "../domain/period/calendar";
import type { LedgerEntry } from "../domain/assessment/ledger";
import type { PeriodicFigures } from "../domain/report-form/periodic-figures";
import type { Report } from "../domain/report/report";
import type { Settings } from "../domain/settings";
import { fieldNames, type FieldId } from "../strings/letter/fields";
import { phrases } from "../strings/letter/phrases";
import { unitWords } from "../strings/letter/unit-words";
import { formatDay, formatPeriod } from "../strings/periods";
import { createAppendixList, type AppendixList } from "./text/appendix-list";
import { resolveAuthority, type AuthorityNames } from "./authority";
import { fieldKey, fillTemplate } from "./wording/fill-template";
import type { SectionId } from "./section-choice";
import type { Text } from "./letter";
import { nextPeriod } from "./next-period";
import type { FieldValue } from "./text/run";
import { joinRuns } from "./text/run";
import { isPlace, nameUnit, namingOf, placeKinds, type UnitNaming } from "./text/unit-list";

/** What a document needs besides the report. */
export interface ComposeContext {
  /** The key of a unit's name as the settings write it. */
  readonly keyOf: (name: string) => string;
  readonly ledger: readonly LedgerEntry[];
  /** The office's own sentences, by "commend-remind.openingPraise"; absent ones are the defaults. */
  readonly wording?: Readonly<Record<string, string>>;
  /** The sections that are not to go in; absent, those of the settings. */
  readonly leftOut?: readonly string[];
  /** The counts that a periodic report states beside the indicators, from its form sheet or from the months. */
  readonly stated?: PeriodicFigures;
}

/** The fields that a sentence is given, beside those that every sentence has. */
export type FieldValues = Readonly<Partial<Record<FieldId, FieldValue>>>;

/** Everything that the sections of one document share while it is composed. */
export interface Draft {
  readonly report: Report;
  readonly context: ComposeContext;
  readonly authority: AuthorityNames;
  readonly naming: UnitNaming;
  readonly appendices: AppendixList;
  /** Whether a section that can be left out is to go in. */
  readonly includes: (section: SectionId) => boolean;
  /** Fills a sentence with the given fields and the common ones. */
  readonly say: (template: string, values?: FieldValues) => Text;
}

const fieldIds = new Map(
  Object.entries(fieldNames).map(([id, name]): [string, string] => [fieldKey(name), id]),
);

/** Begins a document about a report; where one of its units writes, that unit issues it unless the settings say otherwise. */
export function startDraft(report: Report, context: ComposeContext, ownUnit?: number): Draft {
  const naming = namingOf(report);
  const authority =
    ownUnit === undefined
      ? resolveAuthority(report.settings, report.source.titles)
      : resolveAuthority(settingsOfUnit(report.settings, nameUnit(naming, ownUnit).text), []);
  const common = commonValues(report, authority, naming);
  const leftOut = new Set<string>(leftOutOf(report, context));
  return {
    report,
    context,
    authority,
    naming,
    appendices: createAppendixList(),
    includes: (section) => !leftOut.has(section),
    say: (template, values = {}) => sayWith(template, { ...common, ...values }),
  };
}

/** The sections that are not to go into a document: what is asked for now, else what the settings remember. */
export function leftOutOf(
  { settings }: Report,
  { leftOut }: Pick<ComposeContext, "leftOut">,
): readonly string[] {
  return leftOut ?? settings.leftOutSections;
}

function settingsOfUnit(settings: Settings, name: string): Settings {
  return {
    ...settings,
    authority: { ...settings.authority, name: settings.authority.name ?? name },
  };
}

function sayWith(template: string, values: FieldValues): Text {
  const byId: Readonly<Record<string, FieldValue | undefined>> = values;
  return fillTemplate(template, (name) => byId[fieldIds.get(name) ?? ""] ?? null);
}

function commonValues(report: Report, authority: AuthorityNames, naming: UnitNaming): FieldValues {
  const { period, previousPeriod } = report;
  const closing = report.open ? (report.lastDay ?? lastDay(period)) : lastDay(period);
  const all = report.units.map((_, index) => index);
  return {
    period: formatPeriod(period),
    previousPeriod: previousPeriod === null ? "" : formatPeriod(previousPeriod),
    nextPeriod: formatPeriod(nextPeriod(period)),
    lastDay: formatDay(closing),
    authority: authority.full,
    authorityShort: authority.short,
    area: authority.word,
    chairman: `${unitWords.chairman} ${authority.short}`,
    office: authority.office,
    audience: nameAudience(naming, all),
    placeKinds: placeKinds(naming, all),
    averageName: sayWith(phrases.average, { area: authority.word }),
  };
}

/** Whom a document is about as a whole: "các cơ quan chuyên môn, UBND các xã, thị trấn". */
function nameAudience(naming: UnitNaming, all: readonly number[]): Text {
  const kinds = placeKinds(naming, all);
  const agencies = all.some((index) => !isPlace(naming, index));
  const parts = [
    ...(agencies ? [kinds === "" ? phrases.audienceOther : phrases.audienceAgencies] : []),
    ...(kinds === "" ? [] : [sayWith(phrases.audiencePlaces, { placeKinds: kinds })]),
  ];
  return joinRuns(parts, unitWords.comma);
}

/** A document's sentences with the office's own in place of the defaults. */
export function chooseWording<Words extends Readonly<Record<string, string>>>(
  kind: string,
  defaults: Words,
  own: Readonly<Record<string, string>> | undefined,
): { readonly [Sentence in keyof Words]: string } {
  const chosen: { [Sentence in keyof Words]: string } = { ...defaults };
  for (const id of Object.keys(defaults) as (keyof Words & string)[]) {
    const sentence = own?.[`${kind}.${id}`];
    if (sentence !== undefined) chosen[id] = sentence;
  }
  return chosen;
}
