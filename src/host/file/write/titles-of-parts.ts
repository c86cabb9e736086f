import type { SheetState } from "../../workbook/sheet-state";
import { changeStartTag } from "../xml/start-tag";
import { XmlPatch } from "../xml/xml-patch";
import { XmlScanner } from "../xml/xml-scanner";
import { encodeText } from "../xml/xml-text";
import { childOf, readDocument, type XmlElement } from "../xml/xml-tree";
import type { PackageDraft } from "./package-draft";
import { isEqual } from "./sheet-markup";

interface ListedTitles {
  /** The number of worksheets, and the vector whose first elements are their names. */
  readonly count: XmlElement;
  readonly vector: XmlElement;
}

function titlesOf(root: XmlElement, names: readonly string[]): ListedTitles | null {
  const vector = childOf(childOf(root, "TitlesOfParts"), "vt:vector");
  const headings = childOf(childOf(root, "HeadingPairs"), "vt:vector");
  const count = headings?.children[1]?.children[0];
  const titles = vector?.children.slice(0, names.length).map(({ text }) => text) ?? [];
  const isTrue =
    Number(count?.text) === names.length && names.every((name, at) => titles[at] === name);
  return vector && count && isTrue ? { count, vector } : null;
}

function writtenTitles(
  text: string,
  titles: ListedTitles,
  before: number,
  now: readonly string[],
): string {
  const { count, vector } = titles;
  const [first] = vector.children;
  const last = vector.children[before - 1];
  if (!first || !last) return text;
  const tag = /^<([^\s/>]+)/.exec(text.slice(first.start))?.[1] ?? "";
  const size = String(vector.children.length - before + now.length);
  const patch = new XmlPatch();
  const start = text.slice(vector.start, vector.contentStart);
  patch.replace(count.contentStart, count.contentEnd, String(now.length));
  patch.replace(vector.start, vector.contentStart, changeStartTag(start, { size }));
  const listed = now.map((name) => `<${tag}>${encodeText(name)}</${tag}>`);
  patch.replace(first.start, last.end, listed.join(""));
  return patch.apply(text);
}

/**
 * Brings the list of sheets in the application's properties up to date. A list that did not fit the sheets when the
 * file was read is left as it came: nobody relies on it.
 */
export function writeTitlesOfParts(
  before: readonly SheetState[],
  after: readonly SheetState[],
  draft: PackageDraft,
): void {
  const old = before.map(({ name }) => name);
  const now = after.map(({ name }) => name);
  const link = draft.opened.relationships("").find(({ kind }) => kind === "extended-properties");
  if (isEqual(old, now) || !link || !draft.opened.entry(link.target)) return;
  const xml = draft.opened.readXml(link.target);
  const titles = titlesOf(readDocument(new XmlScanner(xml.text, link.target)), old);
  if (titles) draft.setXml(link.target, writtenTitles(xml.text, titles, old.length, now), xml);
}
