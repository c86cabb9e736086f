import { encodeAttribute } from "./xml-text";

/** Attributes to set (a text) or to take away (undefined), by the name as it is written in the tag. */
export type AttributeChange = Readonly<Record<string, string | undefined>>;

interface WrittenAttribute {
  readonly name: string;
  /** From the white space before the name to the closing quote. */
  readonly start: number;
  readonly end: number;
}

function endOfName(tag: string): number {
  return /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
}

function attributesOf(tag: string): WrittenAttribute[] {
  const found: WrittenAttribute[] = [];
  const pattern = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/gy;
  pattern.lastIndex = endOfName(tag);
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    found.push({ name: match[1] ?? "", start: match.index, end: pattern.lastIndex });
  }
  return found;
}

function written(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${encodeAttribute(value)}"`;
}

/**
 * A start tag (from "<" to ">") with attributes set or taken away; the others keep their order, quotes and spaces, and
 * new ones come last. The tag must be well-formed.
 */
export function changeStartTag(tag: string, change: AttributeChange): string {
  const present = attributesOf(tag);
  const added = Object.entries(change)
    .filter(([name]) => !present.some((attribute) => attribute.name === name))
    .map(([name, value]) => written(name, value));
  const last = present.at(-1)?.end ?? endOfName(tag);
  let changed = tag.slice(0, last) + added.join("") + tag.slice(last);
  for (const { name, start, end } of present.reverse()) {
    if (!Object.hasOwn(change, name)) continue;
    changed = changed.slice(0, start) + written(name, change[name]) + changed.slice(end);
  }
  return changed;
}
