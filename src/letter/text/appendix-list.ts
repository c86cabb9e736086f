import { formTexts } from "../../strings/letter/form";
import type { Appendix, Block, LetterTable, Run, Text } from "../letter";

/** An appendix before the appendices are counted and thereby numbered. */
interface AppendixDraft {
  readonly title: string;
  readonly table: LetterTable;
}

/** Gathers the appendices of a document while its sections are composed. */
export interface AppendixList {
  /** Adds one and gives the words that point to it. */
  readonly add: (appendix: AppendixDraft) => Run;
  readonly all: () => readonly AppendixDraft[];
}

/** An empty list of appendices. */
export function createAppendixList(): AppendixList {
  const gathered: AppendixDraft[] = [];
  return {
    add: (appendix) => {
      gathered.push(appendix);
      return { text: formTexts.appendix, appendix: gathered.length - 1 };
    },
    all: () => gathered,
  };
}

const romanDigits: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A Roman numeral: 4 is "IV". */
export function formatRoman(value: number): string {
  let rest = value;
  let roman = "";
  for (const [size, digits] of romanDigits) {
    while (rest >= size) {
      roman += digits;
      rest -= size;
    }
  }
  return roman;
}

/** "Phụ lục" for the only one, "Phụ lục II" where there are several (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1.a). */
function labelAppendix(index: number, count: number): string {
  return count > 1 ? `${formTexts.appendix} ${formatRoman(index + 1)}` : formTexts.appendix;
}

/** The gathered appendices with their labels and the line that ties them to the document. */
export function finishAppendices(list: AppendixList, reference: Text): readonly Appendix[] {
  const drafts = list.all();
  return drafts.map((draft, index) => ({
    ...draft,
    label: labelAppendix(index, drafts.length),
    reference,
  }));
}

/** Blocks in which the words that point to an appendix carry its final label. */
export function resolveAppendixLabels(
  blocks: readonly Block[],
  list: AppendixList,
): readonly Block[] {
  const count = list.all().length;
  return blocks.map((block) => {
    if (block.kind === "table") return block;
    return { ...block, runs: block.runs.map((run) => resolveRun(run, count)) };
  });
}

function resolveRun(run: Run, count: number): Run {
  if (run.appendix === undefined) return run;
  const { appendix, ...rest } = run;
  return { ...rest, text: labelAppendix(appendix, count) };
}
