import type { IndicatorId } from "../../domain/figure/indicator";
import type { QuantityId } from "../../domain/figure/records";
import { type HeaderRule, headerRules, pointRules } from "../../strings/recognition/header-rules";
import { announcingHeader, headerAside } from "../../strings/recognition/header-words";
import { foldText } from "../name/normal-text";
import { rememberTexts } from "../remember-texts";
import { recognitionWords } from "../row/cell-words";

/** What a column can be about. */
export type ColumnSubject = IndicatorId | QuantityId;

/** What a header path speaks of, how strongly, and by which words. */
export interface HeaderMatch {
  readonly subject: ColumnSubject;
  /** Σ of the matched phrases' lengths, each weighted by how low in the header it stands. */
  readonly score: number;
  readonly weak: boolean;
  /** The phrases that were found, as the rules write them. */
  readonly matched: readonly string[];
}

interface Phrase {
  readonly text: string;
  /** Without diacritics, between spaces. */
  readonly words: string;
}

interface CompiledRule {
  readonly subject: ColumnSubject;
  readonly all: readonly (readonly Phrase[])[];
  readonly none: readonly string[];
  readonly weak: boolean;
}

/** Weights of the lowest header, of the one above it, and so on. */
const levelWeights = [2, 1, 0.6, 0.4];
/** A word that must not stand there counts in the two lowest headers only: higher ones often name several things. */
const levelsForNone = 2;

const compiled = { counts: headerRules.map(compile), points: pointRules.map(compile) };

/** The levels of a path as words, lowest first, without asides ("(bao gồm cả …)") and those that only announce a list ("Trong đó"). */
export function pathWords(path: readonly string[]): string[] {
  const levels = path
    .map((text) => recognitionWords(withoutAside(text)))
    .filter((words) => words !== "");
  const telling = levels.filter((words) => !announcingHeader.test(words));
  return (telling.length > 0 ? telling : levels).reverse();
}

function withoutAside(text: string): string {
  return text.includes("(") ? foldText(text).replace(headerAside, " ") : text;
}

const betweenLevels = "\n";

const matchers = {
  counts: rememberTexts((path) => findMatch(path.split(betweenLevels), "counts")),
  points: rememberTexts((path) => findMatch(path.split(betweenLevels), "points")),
};

/** Finds the best match of a path's words (lowest first) among the rules for counts and rates, or for points; null for none. */
export function matchHeader(
  levels: readonly string[],
  rules: keyof typeof matchers,
): HeaderMatch | null {
  return matchers[rules](levels.join(betweenLevels));
}

function findMatch(levels: readonly string[], rules: "counts" | "points"): HeaderMatch | null {
  const padded = levels.map((words) => ` ${words} `);
  let best: HeaderMatch | null = null;
  for (const rule of compiled[rules]) {
    const match = matchRule(rule, padded);
    if (match !== null && (best === null || match.score > best.score)) best = match;
  }
  return best;
}

/** Whether any of the phrases stands in the words. */
export function hasPhrase(words: string, phrases: readonly string[]): boolean {
  const padded = ` ${words} `;
  return spacedPhrases(phrases).some((phrase) => padded.includes(phrase));
}

const knownPhrases = new WeakMap<readonly string[], readonly string[]>();

/** The phrases of a list between spaces, made once: the same lists are asked for in every column. */
function spacedPhrases(phrases: readonly string[]): readonly string[] {
  const known = knownPhrases.get(phrases);
  if (known !== undefined) return known;
  const made = phrases.map(spaced);
  knownPhrases.set(phrases, made);
  return made;
}

function matchRule(rule: CompiledRule, levels: readonly string[]): HeaderMatch | null {
  const low = levels.slice(0, levelsForNone);
  let score = 0;
  const matched: string[] = [];
  for (const phrases of rule.all) {
    const best = bestPhrase(phrases, levels);
    if (best === null) return null;
    score += best.score;
    matched.push(best.phrase.text);
  }
  if (rule.none.some((phrase) => low.some((words) => words.includes(phrase)))) return null;
  return {
    subject: rule.subject,
    score: rule.weak ? score * 0.7 : score,
    weak: rule.weak,
    matched,
  };
}

interface FoundPhrase {
  readonly score: number;
  readonly phrase: Phrase;
}

function bestPhrase(phrases: readonly Phrase[], levels: readonly string[]): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  for (const [depth, words] of levels.entries()) {
    const weight = levelWeights[Math.min(depth, levelWeights.length - 1)] ?? 0;
    for (const phrase of phrases) {
      const score = (phrase.words.length - 2) * weight;
      if (words.includes(phrase.words) && score > (best?.score ?? 0)) best = { score, phrase };
    }
  }
  return best;
}

function compile(rule: HeaderRule): CompiledRule {
  return {
    subject: rule.subject as ColumnSubject,
    all: rule.all.map((phrases) => phrases.map((text) => ({ text, words: spaced(text) }))),
    none: (rule.none ?? []).map(spaced),
    weak: rule.weak === true,
  };
}

function spaced(phrase: string): string {
  return ` ${recognitionWords(phrase)} `;
}
