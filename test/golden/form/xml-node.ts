/** An element of a part, read without any code of the product. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;
const attribute = /([\w:]+)="([^"]*)"/gu;

/** Parses the markup that Office files hold: elements, attributes and text. */
export function parseXml(markup: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, close, name = "", attributes = "", empty, text] of markup
    .replace(/^<\?xml[^>]*\?>/u, "")
    .matchAll(token)) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += unescape(text);
    else if (close === "/") open.pop();
    else {
      const pairs: Record<string, string> = {};
      for (const [, key = "", value = ""] of attributes.matchAll(attribute)) {
        pairs[key] = unescape(value);
      }
      const node: XmlNode = { name, attributes: pairs, children: [], text: "" };
      parent.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  return root.children[0]!;
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The first element on a path of names below a node. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    node,
  );
}

/** All elements of a name below a node, in the order of the file. */
export function all(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}
