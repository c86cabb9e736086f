import { type AttributeChange, changeStartTag } from "./start-tag";
import type { XmlElement } from "./xml-tree";

/** The markup with other attributes and with more content at the end. */
export function growElement(
  text: string,
  element: XmlElement,
  added: string,
  change: AttributeChange = {},
): string {
  const tag = changeStartTag(text.slice(element.start, element.contentStart), change);
  if (!element.isEmptyTag) {
    return (
      tag + text.slice(element.contentStart, element.contentEnd) + added + endTag(text, element)
    );
  }
  if (added === "") return tag;
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return `${tag.replace(/\s*\/>$/, ">")}${added}</${name}>`;
}

function endTag(text: string, element: XmlElement): string {
  return text.slice(element.contentEnd, element.end);
}
