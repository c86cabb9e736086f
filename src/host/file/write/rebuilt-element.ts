import { type AttributeChange, changeStartTag } from "../xml/start-tag";
import type { XmlElement } from "../xml/xml-tree";

/** How an element is to be written again: some children replaced ("" takes one away), some attributes changed. */
export interface Rebuild {
  /** The text that the element stands in. */
  readonly text: string;
  /** Absent: a new one. */
  readonly element: XmlElement | undefined;
  /** As it is written, prefix and all. */
  readonly tagName: string;
  readonly attributes?: AttributeChange;
  readonly children?: Readonly<Record<string, string>>;
  /** The order of the children in the schema. */
  readonly order?: readonly string[];
}

/** The markup of an element with changes; "" when nothing is left to say. */
export function rebuildElement(rebuild: Rebuild): string {
  const { text, element, tagName, attributes = {}, children = {}, order = [] } = rebuild;
  const old = element ? text.slice(element.start, element.contentStart) : `<${tagName}/>`;
  const tag = changeStartTag(old, attributes).replace(/\s*\/?>$/, "");
  const kept = (element?.children ?? [])
    .filter(({ name }) => !Object.hasOwn(children, name))
    .map(({ name, start, end }) => ({ name, markup: text.slice(start, end) }));
  const added = Object.entries(children).map(([name, markup]) => ({ name, markup }));
  const all = [...kept, ...added].filter(({ markup }) => markup !== "");
  all.sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
  const content = all.map(({ markup }) => markup).join("");
  if (content !== "") return `${tag}>${content}</${tagName}>`;
  return /\s/.test(tag) ? `${tag}/>` : "";
}
