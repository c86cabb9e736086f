import { formatAny, formatRate } from "./figures";

/** What the sentence of a finding may name: the place, and figures or names by key. */
export interface FindingFacts {
  readonly sheet: string;
  readonly cell: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A finding as one sentence. */
export type Sentence = (facts: FindingFacts) => string;

/** A figure or name of a finding as text, "" where it has none. */
export function named({ values }: FindingFacts, key: string): string {
  return formatAny(values[key] ?? "");
}

/** A figure of a finding as a rate, "95,47%". */
export function rate({ values }: FindingFacts, key: string): string {
  return formatRate(values[key] ?? "");
}

/** `text` around a figure or name, or nothing where the finding has none. */
export function given(facts: FindingFacts, key: string, text: (value: string) => string): string {
  const value = named(facts, key);
  return value === "" ? "" : text(value);
}

/** The place at the head of a sentence, "Ô P39 trang “Tháng 04.2023”"; in the middle of one with a small letter. */
export function atCell(
  { cell, sheet }: FindingFacts,
  letter: "capital" | "lower" = "capital",
): string {
  const place = cell === null ? `trang “${sheet}”` : `ô ${cell} trang “${sheet}”`;
  return letter === "lower" ? place : place.slice(0, 1).toUpperCase() + place.slice(1);
}

/** Where many findings of one kind were left out: how many more there are. */
export function andMore(facts: FindingFacts): string {
  return given(facts, "more", (more) => ` (còn ${more} ô khác cùng lỗi trong cột này)`);
}
