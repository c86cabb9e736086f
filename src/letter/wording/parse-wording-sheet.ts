import { formatCell } from "../../sheet/address";
import type { CellGrid, CellValue } from "../../sheet/cell-grid";
import { findTemplateProblems, type TemplateProblem } from "./fill-template";
import { listSentences } from "./wording-catalogue";

/** Something that keeps an edited sentence from being used, with the cell that it stands in. */
interface WordingProblem extends TemplateProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly id: string;
}

/** The office's own sentences, by id, and what is wrong with those that can't be used. */
export interface WordingReading {
  readonly wording: Readonly<Record<string, string>>;
  readonly problems: readonly WordingProblem[];
}

/**
 * Reads the sheet of sentences: a row whose first cell is the id of a sentence gives that sentence in the next cell. Rows may
 * have been moved, sorted or taken out; an empty cell and a sentence left as it was mean the default. A sentence with a
 * problem is not used.
 */
export function parseWordingSheet(grid: CellGrid): WordingReading {
  const sentences = new Map(listSentences().map((sentence) => [sentence.id, sentence]));
  const wording: Record<string, string> = {};
  const problems: WordingProblem[] = [];
  grid.values.forEach((row, index) => {
    const id = textOf(row[0]);
    const sentence = sentences.get(id);
    const text = textOf(row[1]);
    if (sentence === undefined || text === "" || text === sentence.text.trim()) return;
    const found = findTemplateProblems(text, new Set(sentence.fields));
    const cell = formatCell(grid.top + index, grid.left + 1);
    if (found.length === 0) wording[id] = withEdgesOf(sentence.text, text);
    problems.push(...found.map((problem) => ({ ...problem, sheet: grid.sheet, cell, id })));
  });
  return { wording, problems };
}

/** Many sentences are joined to the one before by a blank of their own, which nobody sees in a cell: it is kept. */
function withEdgesOf(original: string, text: string): string {
  const before = /^\s*/u.exec(original)?.[0] ?? "";
  const after = /\s*$/u.exec(original)?.[0] ?? "";
  return before + text + after;
}

function textOf(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).normalize("NFC").trim();
}
