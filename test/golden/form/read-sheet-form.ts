import { strFromU8 } from "fflate";
import type { PrintedForm, PrintedLine } from "./printed-form";
import { all, at, parseXml, type XmlNode } from "./xml-node";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Excel's own: seven pixels a character and three quarters of a point a pixel. */
const pointsPerCharacter = 7 * 0.75;
const mm = (inches: string | undefined) => Number(inches ?? 0) * 25.4;

/** The part of the last sheet of a workbook, which is the draft that was made last. */
export function lastSheetPart(parts: Parts): string {
  const workbook = parseXml(strFromU8(parts["xl/workbook.xml"]!));
  const id = all(workbook, "sheet").at(-1)!.attributes["r:id"];
  const links = parseXml(strFromU8(parts["xl/_rels/workbook.xml.rels"]!));
  const target = all(links, "Relationship").find(({ attributes }) => attributes["Id"] === id);
  return `xl/${target!.attributes["Target"]}`;
}

/** What the sheet of a draft says of its form, from its own parts. */
export function readSheetForm(parts: Parts): PrintedForm {
  const sheet = parseXml(strFromU8(parts[lastSheetPart(parts)]!));
  const styles = parseXml(strFromU8(parts["xl/styles.xml"]!));
  const setup = at(sheet, "pageSetup")!.attributes;
  const margins = at(sheet, "pageMargins")!.attributes;
  const header = at(sheet, "headerFooter");
  const isA4 = setup["paperSize"] === "9" && setup["orientation"] !== "landscape";
  return {
    paper: isA4 ? { width: 210, height: 297 } : { width: 0, height: 0 },
    margins: {
      top: mm(margins["top"]),
      bottom: mm(margins["bottom"]),
      left: mm(margins["left"]),
      right: mm(margins["right"]),
    },
    pageNumbers: {
      centred: /^&C[^]*&P$/u.test(at(header, "oddHeader")?.text ?? ""),
      firstPage:
        header?.attributes["differentFirst"] !== "1" || at(header, "firstHeader") !== undefined,
    },
    language: null,
    lines: readLines(sheet, styles),
  };
}

interface Area {
  readonly first: number;
  readonly last: number;
}

function readLines(sheet: XmlNode, styles: XmlNode): PrintedLine[] {
  const widths = columnWidths(sheet);
  const merged = new Map(
    all(sheet, "mergeCell").map(({ attributes }) => {
      const [from = "", to = ""] = attributes["ref"]!.split(":");
      return [from, { first: columnOf(from), last: columnOf(to) }];
    }),
  );
  const breaks = new Set(all(sheet, "brk").map(({ attributes }) => Number(attributes["id"]) + 1));
  return all(sheet, "row").flatMap((row) => {
    let covered = -1;
    let startsPage = breaks.has(Number(row.attributes["r"]));
    return row.children.flatMap((cell) => {
      const place = cell.attributes["r"]!;
      const own = columnOf(place);
      if (own <= covered) return [];
      const area = merged.get(place) ?? { first: own, last: own };
      covered = area.last;
      const line = readCell(cell, styles, { area, widths });
      if (line === null) return [];
      const placed = { ...line, startsPage };
      startsPage = false;
      return [placed];
    });
  });
}

function columnWidths(sheet: XmlNode): readonly number[] {
  const widths: number[] = [];
  for (const { attributes } of all(sheet, "col")) {
    for (let column = Number(attributes["min"]); column <= Number(attributes["max"]); column += 1) {
      widths[column - 1] = Number(attributes["width"]) * pointsPerCharacter;
    }
  }
  return widths;
}

function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/\d+$/u, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readCell(
  cell: XmlNode,
  styles: XmlNode,
  { area, widths }: { readonly area: Area; readonly widths: readonly number[] },
): PrintedLine | null {
  const format = at(styles, "cellXfs")!.children[Number(cell.attributes["s"] ?? 0)]!;
  const font = at(styles, "fonts")!.children[Number(format.attributes["fontId"])]!;
  const border = at(styles, "borders")!.children[Number(format.attributes["borderId"] ?? 0)]!;
  const edge = (side: string) => at(border, side)?.attributes["style"] !== undefined;
  const text = all(cell, "t")
    .map((one) => one.text)
    .join("");
  const isRule = text === "" && edge("top") && !edge("left");
  if (text === "" && !isRule) return null;
  const sum = (from: number, to: number) =>
    widths.slice(from, to).reduce((all, width) => all + width, 0);
  const whole = sum(0, widths.length);
  const isLeft = sum(0, area.last + 1) <= whole * 0.6 && area.first === 0;
  const isRight = sum(0, area.first) >= whole * 0.3 && area.last === widths.length - 1;
  const color = at(font, "color")?.attributes;
  return {
    kind: isRule ? "rule" : edge("left") && edge("top") ? "cell" : "text",
    text,
    font: at(font, "name")?.attributes["val"] ?? "",
    color: color?.["theme"] === "1" ? "000000" : (color?.["rgb"]?.slice(-6) ?? "000000"),
    size: Number(at(font, "sz")?.attributes["val"]),
    bold: at(font, "b") !== undefined,
    italic: at(font, "i") !== undefined,
    align: at(format, "alignment")?.attributes["horizontal"] ?? "general",
    side: isRule
      ? sideOfRule(sum(0, area.first), whole)
      : isLeft
        ? "left"
        : isRight
          ? "right"
          : "full",
    length: isRule ? sum(area.first, area.last + 1) : 0,
    startsPage: false,
  };
}

/** A rule stands under its text: the first third is the issuer's, the second half the motto's, else it spans the middle. */
function sideOfRule(from: number, whole: number): PrintedLine["side"] {
  return from < whole * 0.25 ? "left" : from > whole * 0.42 ? "right" : "full";
}
