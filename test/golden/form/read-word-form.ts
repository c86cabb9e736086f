import { strFromU8 } from "fflate";
import type { PrintedForm, PrintedLine } from "./printed-form";
import { all, at, parseXml, type XmlNode } from "./xml-node";

type Parts = Readonly<Record<string, Uint8Array>>;

const twips = 20;
const mm = (value: string | undefined) => (Number(value ?? 0) / twips / 72) * 25.4;

/** What a Word file says of its form, from its own parts. */
export function readWordForm(parts: Parts): PrintedForm {
  const part = (name: string) => parseXml(strFromU8(parts[name]!));
  const document = part("word/document.xml");
  const styles = new Map(
    all(part("word/styles.xml"), "w:style").map((style) => [style.attributes["w:styleId"], style]),
  );
  const defaults = at(part("word/styles.xml"), "w:docDefaults");
  const sections = all(document, "w:sectPr");
  const first = sections[0]!;
  const size = at(first, "w:pgSz")!.attributes;
  const margin = at(first, "w:pgMar")!.attributes;
  const headers = ["word/header1.xml", "word/header2.xml"].map(part);
  const numbered = headers.filter((header) => all(header, "w:instrText").length > 0);
  const style = all(numbered[0], "w:pStyle")[0]?.attributes["w:val"];
  return {
    paper: { width: mm(size["w:w"]), height: mm(size["w:h"]) },
    margins: {
      top: mm(margin["w:top"]),
      bottom: mm(margin["w:bottom"]),
      left: mm(margin["w:left"]),
      right: mm(margin["w:right"]),
    },
    pageNumbers: {
      centred: at(styles.get(style), "w:pPr", "w:jc")?.attributes["w:val"] === "center",
      firstPage: numbered.length !== 1 || at(first, "w:titlePg") === undefined,
    },
    language: all(defaults, "w:lang")[0]?.attributes["w:val"] ?? null,
    lines: readBlocks(at(document, "w:body")!, { styles, defaults }, "full"),
  };
}

interface Context {
  readonly styles: ReadonlyMap<string | undefined, XmlNode>;
  readonly defaults: XmlNode | undefined;
}

function readBlocks(parent: XmlNode, context: Context, side: PrintedLine["side"]): PrintedLine[] {
  let startsPage = false;
  return parent.children.flatMap((child) => {
    if (child.name === "w:tbl") return readTable(child, context);
    if (child.name !== "w:p") return [];
    const line = readParagraph(child, context, side);
    const lines = line === null ? [] : [{ ...line, startsPage: startsPage || line.startsPage }];
    if (lines.length > 0) startsPage = false;
    if (at(child, "w:pPr", "w:sectPr") !== undefined) startsPage = true;
    return lines;
  });
}

function readTable(table: XmlNode, context: Context): PrintedLine[] {
  const isLayout = all(table, "w:insideH")[0]?.attributes["w:val"] === "none";
  const rows = table.children.filter(({ name }) => name === "w:tr");
  return rows.flatMap((row, index) =>
    row.children
      .filter(({ name }) => name === "w:tc")
      .flatMap((cell, column) => {
        if (isLayout) return readBlocks(cell, context, column === 0 ? "left" : "right");
        const repeated = at(row, "w:trPr", "w:tblHeader") !== undefined;
        return readBlocks(cell, context, "full").map((line): PrintedLine => ({
          ...line,
          kind: "cell",
          ...(index === 0 ? { repeated } : {}),
        }));
      }),
  );
}

function readParagraph(
  paragraph: XmlNode,
  { styles, defaults }: Context,
  side: PrintedLine["side"],
): PrintedLine | null {
  const own = at(paragraph, "w:pPr");
  const style = styles.get(at(own, "w:pStyle")?.attributes["w:val"]);
  const runs = paragraph.children.filter(({ name }) => name === "w:r");
  const texts = runs.flatMap((run) => all(run, "w:t").map(({ text }) => text));
  const text = texts.join("");
  const rule = at(own, "w:pBdr", "w:top") !== undefined;
  if (text === "" && !rule) return null;
  const lead = runs.find((run) => all(run, "w:t").some((one) => one.text.trim() !== ""));
  const look = (name: string, key = "w:val") =>
    [at(lead, "w:rPr"), at(style, "w:rPr"), at(defaults, "w:rPrDefault", "w:rPr")]
      .map((properties) => at(properties, name))
      .find((found) => found !== undefined)?.attributes[key];
  const layout = (name: string, key: string) =>
    [own, at(style, "w:pPr"), at(defaults, "w:pPrDefault", "w:pPr")]
      .map((properties) => at(properties, name)?.attributes[key])
      .find((found) => found !== undefined);
  const on = (name: string) =>
    [at(lead, "w:rPr"), at(style, "w:rPr")]
      .map((properties) => at(properties, name))
      .find((found) => found !== undefined);
  const isOn = (name: string) =>
    on(name) !== undefined && on(name)?.attributes["w:val"] !== "false";
  const width = side === "left" ? 180 : side === "right" ? 287.7 : 467.7;
  const indents = Number(layout("w:ind", "w:left") ?? 0) + Number(layout("w:ind", "w:right") ?? 0);
  return {
    kind: rule ? "rule" : "text",
    text,
    font: look("w:rFonts", "w:ascii") ?? "",
    color: look("w:color") ?? "",
    size: Number(look("w:sz") ?? 0) / 2,
    bold: isOn("w:b"),
    italic: isOn("w:i"),
    align: (layout("w:jc", "w:val") ?? "left").replace("both", "justify"),
    side,
    length: rule ? width - indents / twips : 0,
    startsPage: at(own, "w:pageBreakBefore") !== undefined,
    paragraph: {
      firstLine: mm(layout("w:ind", "w:firstLine")),
      after: Number(layout("w:spacing", "w:after") ?? 0) / twips,
      line: Number(layout("w:spacing", "w:line") ?? 240) / 240,
    },
  };
}
