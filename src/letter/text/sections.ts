import type { Block, Text } from "../letter";
import { concatRuns, type FieldValue } from "./run";

/** A titled part of a document, before its parts are counted and thereby numbered. */
export interface Section {
  readonly title: Text;
  readonly blocks: readonly Block[];
  readonly parts?: readonly Section[];
}

/** A paragraph of running text. */
export function paragraph(...values: readonly FieldValue[]): Block {
  return { kind: "body", marker: "", runs: concatRuns(...values) };
}

/** A dash item of a list. */
export function item(...values: readonly FieldValue[]): Block {
  return { kind: "item", marker: "-", runs: concatRuns(...values) };
}

/** Plus items beneath a dash item; each ends with a semicolon, the last with a full stop. */
export function subItems(texts: readonly Text[]): readonly Block[] {
  return texts.map((text, index) => ({
    kind: "subItem",
    marker: "+",
    runs: concatRuns(text, index === texts.length - 1 ? "." : ";"),
  }));
}

/** Dash items; each ends with a semicolon, the last with a full stop. */
export function items(texts: readonly Text[]): readonly Block[] {
  return texts.map((text, index) => item(text, index === texts.length - 1 ? "." : ";"));
}

/**
 * Sections with their numbers, "1.", "2.", "2.1.": those without content are left out and the numbers close up. A section
 * with one part only takes that part's title and text as its own, since a lone "2.1." divides nothing.
 */
export function numberSections(sections: readonly Section[]): readonly Block[] {
  return sections
    .map(closeUp)
    .filter(hasContent)
    .flatMap((section, index) => numberSection(section, `${index + 1}.`));
}

function closeUp(section: Section): Section {
  const parts = (section.parts ?? []).filter(hasContent);
  const [only, another] = parts;
  if (only === undefined || another !== undefined) return { ...section, parts };
  return { title: only.title, blocks: [...section.blocks, ...only.blocks] };
}

function hasContent({ blocks, parts }: Section): boolean {
  return blocks.length > 0 || (parts ?? []).some(hasContent);
}

function numberSection({ title, blocks, parts = [] }: Section, number: string): readonly Block[] {
  const heading: Block = { kind: "heading", marker: number, runs: title };
  const inner = parts.flatMap((part, index) => numberSection(part, `${number}${index + 1}.`));
  return [heading, ...blocks, ...inner];
}

/** The document's last words: its last paragraph ends with "./." instead of its stop. */
export function endDocument(blocks: readonly Block[], end: string): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === "table") return blocks;
  const runs = concatRuns(dropFinalStop(last.runs), end);
  return [...blocks.slice(0, -1), { ...last, runs }];
}

function dropFinalStop(runs: Text): Text {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/[.;]$/u, "") }];
}
