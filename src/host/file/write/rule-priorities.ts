import type { ConditionalFormatState } from "../../workbook/conditional-format-state";
import { RuleSource } from "../read/conditional-formats";
import { numberAttribute } from "../xml/xml-values";

function writtenPriority(source: RuleSource): number {
  return numberAttribute(source.rule, "priority") ?? 0;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));
}

/**
 * The priority of each rule, in the order of the list. A rule of the file moves down by one for each new one above it
 * and up by one for each that went from above it: putting a rule in and taking it out again leaves no trace.
 */
export function planPriorities(
  formats: readonly ConditionalFormatState[],
  loaded: readonly ConditionalFormatState[],
): number[] {
  const places = new Map(loaded.map(({ source }, place) => [source, place]));
  const kept = formats.filter(({ source }) => places.has(source));
  if (!isRising(kept.map(({ source }) => places.get(source) ?? 0))) {
    return formats.map((_format, place) => place + 1);
  }
  const keptSources = new Set(kept.map(({ source }) => source));
  let added = 0;
  let last = 0;
  return formats.map(({ source }) => {
    const place = places.get(source);
    if (place === undefined || !(source instanceof RuleSource)) {
      added += 1;
      last += 1;
      return last;
    }
    const above = loaded.slice(0, place);
    const removed = above.filter((format) => !keptSources.has(format.source)).length;
    last = Math.max(writtenPriority(source) + added - removed, last);
    return last;
  });
}
