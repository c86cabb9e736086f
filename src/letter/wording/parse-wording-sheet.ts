import { formatCell } from "../../sheet/address";
import type { CellGrid, CellValue } from "../../sheet/cell-grid";
import { findTemplateProblems, type TemplateProblem } from "./fill-template";
import { listSentences, type CatalogueSentence } from "./wording-catalogue";

/** Something that keeps an edited sentence from being used, with the cell that it stands in. */
export interface WordingProblem extends TemplateProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly id: string;
}

/** The office's own sentences, by id, and what is wrong with those that can't be used. */
export interface WordingReading {
  readonly wording: Readonly<Record<string, string>>;
  readonly problems: readonly WordingProblem[];
}

/** More than any paragraph of a letter needs; a cell can hold sixteen times as much. */
const longestSentence = 2000;
const longestQuote = 60;
const errorValue = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/u;

/**
 * Reads the sheet of sentences: a row whose first cell is the id of a sentence gives that sentence in the next cell. Rows may
 * have been moved, sorted or taken out; an empty cell and a sentence left as it was mean the default. A sentence with a
 * problem is not used.
 */
export function parseWordingSheet(grid: CellGrid): WordingReading {
  const sentences = new Map(listSentences().map((sentence) => [sentence.id, sentence]));
  const wording: Record<string, string> = {};
  const problems: WordingProblem[] = [];
  const [idColumn, textColumn] = [0 - grid.left, 1 - grid.left];
  grid.values.forEach((row, index) => {
    const id = tidy(row[idColumn]);
    const sentence = sentences.get(id);
    const text = tidy(row[textColumn]);
    if (sentence === undefined || text === "" || text === tidy(sentence.text)) return;
    const found = findProblems(row[textColumn], text, sentence);
    const cell = formatCell(grid.top + index, 1);
    if (found.length === 0) wording[id] = withEdgesOf(sentence.text, text);
    problems.push(...found.map((one) => ({ ...quoted(one), sheet: grid.sheet, cell, id })));
  });
  return { wording, problems };
}

function findProblems(
  value: CellValue | undefined,
  text: string,
  sentence: CatalogueSentence,
): readonly TemplateProblem[] {
  if (typeof value !== "string" || errorValue.test(text)) {
    return [{ kind: "not-text", field: text }];
  }
  if (text.length > longestSentence) return [{ kind: "too-long", field: text }];
  return findTemplateProblems(text, sentence);
}

function quoted(problem: TemplateProblem): TemplateProblem {
  const { field } = problem;
  return field.length <= longestQuote
    ? problem
    : { ...problem, field: `${field.slice(0, longestQuote)}…` };
}

/** Many sentences are joined to the one before by a blank of their own, which nobody sees in a cell: it is kept. */
function withEdgesOf(original: string, text: string): string {
  const before = /^\s*/u.exec(original)?.[0] ?? "";
  const after = /\s*$/u.exec(original)?.[0] ?? "";
  return before + text + after;
}

/** One line without control characters, which no document may hold: the sheet and the Word file then never differ. */
function tidy(value: CellValue | undefined): string {
  if (value === undefined) return "";
  return String(value)
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, " ")
    .trim();
}
