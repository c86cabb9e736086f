import { FileFault } from "../refusal";
import { AttributeSpans } from "./attribute-spans";
import {
  APOSTROPHE,
  BANG,
  DEEPEST,
  EQUALS,
  FORBIDDEN,
  GREATER,
  isSpace,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
  XML_NAME,
} from "./xml-characters";
import { type NamespaceBinding, NamespaceScope } from "./namespaces";
import { decodeAttribute, decodeText } from "./xml-text";

/** What the scanner stands on. An empty element gives an `open` and then a `close`. */
export type XmlToken = "open" | "close" | "text" | "end";

/**
 * A strict pull scanner over one XML part. It never copies the text: each token has its offsets, so that an element
 * can be cut out or replaced in place. It refuses (by a `FileFault`) what is not well-formed, DOCTYPE, and depth
 * beyond 256; names come in the canonical form of {@link NamespaceScope}.
 */
export class XmlScanner {
  readonly text: string;
  readonly scope: NamespaceScope;
  /** Offsets of the current token: from its "<" or first character to just after it. */
  start = 0;
  end = 0;
  /** Canonical name of the element that was opened or closed. */
  name = "";
  /** Number of elements open, the current one included while on its `open` or `close`. */
  depth = 0;
  /** Whether the element opened last was written `<a/>`. */
  isEmpty = false;
  readonly #part: string;
  /** Names seen and found good, in slots by length and first character: most names are there already. */
  readonly #names: string[] = [];
  readonly #open: string[] = [];
  readonly #opened: string[] = [];
  readonly #spans: AttributeSpans;
  #owesClose = false;
  #closed = false;
  #sawRoot = false;
  #cdata = false;
  #less = -1;

  /** `outer` are the declarations around a text that is only a piece of its part. */
  constructor(text: string, part: string, outer: readonly NamespaceBinding[] = []) {
    this.text = text;
    this.scope = new NamespaceScope(outer);
    this.#part = part;
    this.#spans = new AttributeSpans(text);
    this.end = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const bad = FORBIDDEN.exec(text);
    if (bad) throw this.fault("a forbidden character", bad.index);
  }

  /** A fault of this part; `offset` is by default that of the current token. */
  readonly fault = (detail: string, offset = this.start): FileFault =>
    new FileFault("bad-xml", detail, { part: this.#part, offset });

  /** Moves to the next token; comments and instructions are passed over. */
  next(): XmlToken {
    this.#leaveClosed();
    if (this.#owesClose) return this.#closeEmpty();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.text.length) return this.#finish();
      if (this.text.charCodeAt(this.start) !== LESS) {
        if (this.#scanText()) return "text";
        continue;
      }
      const code = this.text.charCodeAt(this.start + 1);
      if (code === SLASH) return this.#scanClose();
      if (code === QUESTION) this.#skipTo("?>", 2);
      else if (code !== BANG) return this.#scanOpen();
      else if (this.#scanDeclaration()) return "text";
    }
  }

  /** The decoded text of the current `text` token. */
  value(): string {
    if (this.#cdata) return this.text.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, "\n");
    return decodeText(this.text.slice(this.start, this.end), this.start, this.fault);
  }

  /**
   * Matches a sticky pattern just after the current token and moves behind it. For speed where one shape makes up most
   * of a part: the pattern must stand for whole, well-formed elements in the default namespace.
   */
  match(pattern: RegExp): RegExpExecArray | null {
    if (this.#owesClose) return null;
    pattern.lastIndex = this.end;
    const found = pattern.exec(this.text);
    if (found) {
      this.#leaveClosed();
      this.start = this.end;
      this.end = pattern.lastIndex;
    }
    return found;
  }

  /** The value of an attribute of the element opened last, by canonical name ("r", "r:id"). */
  attribute(name: string): string | undefined {
    const spans = this.#spans;
    const direct = name.includes(":") ? -1 : spans.find(name);
    if (direct >= 0) return this.#attributeAt(direct);
    for (let place = 0; name.includes(":") && place < spans.count; place += 1) {
      if (this.#canonical(place) === name) return this.#attributeAt(place);
    }
    return undefined;
  }

  /** All attributes of the element opened last by canonical name, namespace declarations left out. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (let place = 0; place < this.#spans.count; place += 1) {
      const name = this.#canonical(place);
      if (name !== undefined) found.set(name, this.#attributeAt(place));
    }
    return found;
  }

  #attributeAt(place: number): string {
    const written = this.#spans.value(place);
    if (!/[&\t\n\r]/.test(written)) return written;
    return decodeAttribute(written, this.#spans.valueStart(place), this.fault);
  }

  #canonical(place: number): string | undefined {
    const written = this.#spans.name(place);
    if (written === "xmlns" || written.startsWith("xmlns:")) return undefined;
    return this.scope.attribute(written);
  }

  #leaveClosed(): void {
    if (!this.#closed) return;
    this.#closed = false;
    this.scope.leave(this.depth);
    this.depth -= 1;
    this.#opened.pop();
  }

  #closeEmpty(): XmlToken {
    this.#owesClose = false;
    this.#closed = true;
    this.#open.pop();
    this.start = this.end;
    return "close";
  }

  #finish(): XmlToken {
    if (this.depth > 0) throw this.fault("the part ends inside an element");
    if (!this.#sawRoot) throw this.fault("the part has no element");
    return "end";
  }

  /** Whether there is text to report: white space outside the root is not. */
  #scanText(): boolean {
    const next = this.text.indexOf("<", this.start);
    this.end = next < 0 ? this.text.length : next;
    this.#cdata = false;
    if (this.depth > 0) return true;
    if (this.text.slice(this.start, this.end).trim() !== "") {
      throw this.fault("text outside the root element");
    }
    return false;
  }

  #skipTo(mark: string, from: number): void {
    const found = this.text.indexOf(mark, this.start + from);
    if (found < 0) throw this.fault(`"${mark}" is missing`);
    this.end = found + mark.length;
  }

  #scanDeclaration(): boolean {
    if (this.text.startsWith("<!--", this.start)) {
      this.#skipTo("-->", 4);
      return false;
    }
    if (!this.text.startsWith("<![CDATA[", this.start) || this.depth === 0) {
      throw this.fault("a DOCTYPE or another declaration");
    }
    this.#skipTo("]]>", 9);
    this.#cdata = true;
    return true;
  }

  #scanClose(): XmlToken {
    const expected = this.#open.pop() ?? "";
    if (expected === "" || !this.text.startsWith(expected, this.start + 2)) {
      throw this.fault("an end tag without its start");
    }
    const at = this.#afterSpaces(this.start + 2 + expected.length);
    if (this.text.charCodeAt(at) !== GREATER) throw this.fault("an end tag without its start");
    this.end = at + 1;
    this.name = this.#opened[this.depth - 1] ?? "";
    this.#closed = true;
    return "close";
  }

  #scanOpen(): XmlToken {
    if (this.depth === 0 && this.#sawRoot) throw this.fault("a second root element");
    this.#sawRoot = true;
    this.depth += 1;
    if (this.depth > DEEPEST) throw this.fault("elements nested too deeply");
    const nameEnd = this.#nameEnd(this.start + 1);
    const written = this.#checkedName(this.start + 1, nameEnd);
    this.#scanAttributes(nameEnd);
    const name = this.scope.element(written);
    if (name === undefined) throw this.fault("a prefix without a namespace");
    this.name = name;
    this.#open.push(written);
    this.#opened.push(name);
    this.#owesClose = this.isEmpty;
    return "open";
  }

  #afterSpaces(from: number): number {
    let at = from;
    while (isSpace(this.text.charCodeAt(at))) at += 1;
    return at;
  }

  #nameEnd(from: number): number {
    let at = from;
    for (; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === GREATER || code === SLASH || code === EQUALS || isSpace(code)) break;
    }
    return at;
  }

  #checkedName(from: number, to: number): string {
    const slot = (this.text.charCodeAt(from) * 8 + to - from) & 255;
    const known = this.#names[slot];
    if (known?.length === to - from && this.text.startsWith(known, from)) return known;
    const name = this.text.slice(from, to);
    if (!XML_NAME.test(name)) throw this.fault("a bad name", from);
    this.#names[slot] = name;
    return name;
  }

  #scanAttributes(from: number): void {
    this.#spans.clear();
    let at = from;
    for (;;) {
      const before = at;
      at = this.#afterSpaces(at);
      const code = this.text.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (before === at) throw this.fault("a start tag that does not end", at);
      at = this.#scanAttribute(at);
    }
    this.isEmpty = this.text.charCodeAt(at) === SLASH;
    if (this.isEmpty) at += 1;
    if (this.text.charCodeAt(at) !== GREATER) throw this.fault("a start tag that does not end", at);
    this.end = at + 1;
  }

  #scanAttribute(from: number): number {
    const nameEnd = this.#nameEnd(from);
    const name = this.#checkedName(from, nameEnd);
    let at = this.#afterSpaces(nameEnd);
    if (this.text.charCodeAt(at) !== EQUALS) throw this.fault("an attribute without a value", from);
    at = this.#afterSpaces(at + 1);
    const quote = this.text.charCodeAt(at);
    const end = this.text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if ((quote !== QUOTE && quote !== APOSTROPHE) || end < 0) {
      throw this.fault("an attribute without quotes", from);
    }
    if (this.#spans.find(name) >= 0) throw this.fault("an attribute that is there twice", from);
    this.#spans.add(from, nameEnd, at + 1, end);
    const less = this.#nextLess(at + 1);
    if (less < end) throw this.fault('"<" in an attribute', less);
    if (name.startsWith("xmlns")) this.#declare(name);
    return end + 1;
  }

  /** The next "<" from an offset on, looked for again only when the last one found lies behind. */
  #nextLess(from: number): number {
    if (this.#less < from) {
      const found = this.text.indexOf("<", from);
      this.#less = found < 0 ? this.text.length : found;
    }
    return this.#less;
  }

  #declare(name: string): void {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) return;
    this.scope.declare(name.slice(6), this.#attributeAt(this.#spans.count - 1), this.depth);
  }
}
