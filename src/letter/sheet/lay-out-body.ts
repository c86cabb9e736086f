import { formTexts } from "../../strings/letter/form";
import type { Appendix, Block, Letter, LetterTable } from "../letter";
import { blockText, distributionLines } from "../text/letter-text";
import { plainText } from "../text/run";
import { measureText } from "./times-widths";
import type { Typeface } from "./wrap-text";
import { splitAtSentences } from "./wrap-text";
import {
  fitRow,
  gap,
  linesOf,
  pageWidth,
  footSplitAt,
  type LayoutRow,
  type PlacedText,
} from "./layout-row";

/** The two sizes that the decree gives running text, in points. */
export type BodySize = 13 | 14;

const regularSize: BodySize = 14;
const bodyFace: Typeface = { size: regularSize, weight: "regular" };
const signatureFace: Typeface = { size: regularSize, weight: "bold" };
const appendixFace: Typeface = { size: 14, weight: "bold" };
const tableFace: Typeface = { size: 13, weight: "regular" };
const tableHeadFace: Typeface = { size: 13, weight: "bold" };
const distributionHeadFace: Typeface = { size: 12, weight: "bold" };
const distributionFace: Typeface = { size: 11, weight: "regular" };

/** The decree's least space between paragraphs, in points. */
const paragraphSpacing = 6;
/** A row is never broken over pages: longer paragraphs are split so that no page ends far above its foot. */
const maxLinesInRow = 12;
const signatureSpace = 4;
const compactSignatureSpace = 3;
const blankHeight = 16;
const ruleShare = 0.2;

function acrossPage(text: string, face: Typeface, align: PlacedText["align"]): PlacedText {
  return { from: 0, to: pageWidth, text, face, align };
}

/** The causes and the running text, a row for each paragraph or for a part of a long one. */
export function layOutBody({ legalBases, blocks }: Letter, size: BodySize): readonly LayoutRow[] {
  const face: Typeface = { size, weight: "regular" };
  const bases = legalBases.flatMap((text) =>
    layOutParagraph({ ...acrossPage(plainText(text), face, "justify"), italic: true }),
  );
  const rows = [...bases, ...blocks.flatMap((block) => layOutBlock(block, size))];
  return rows.map((row, index) => (index < rows.length - 1 ? row : { ...row, keepWithNext: true }));
}

function layOutBlock(block: Block, size: number): readonly LayoutRow[] {
  if (block.kind === "table") return [...layOutTable(block.table), gap(paragraphSpacing)];
  const isHeading = block.kind === "heading" || block.kind === "part";
  const weight = isHeading ? "bold" : "regular";
  const text = acrossPage(blockText(block), { size, weight }, "justify");
  if (isHeading) return [{ ...fitRow([text], paragraphSpacing), keepWithNext: true }];
  const rows = layOutParagraph(text);
  return text.text.endsWith(":") ? keepTogether([...rows, gap(0)]).slice(0, -1) : rows;
}

function layOutParagraph(placed: PlacedText): readonly LayoutRow[] {
  const fits = (text: string) => linesOf({ ...placed, text });
  const pieces = splitAtSentences(placed.text, maxLinesInRow, fits);
  return pieces.map((text, index) =>
    fitRow([{ ...placed, text }], index === pieces.length - 1 ? paragraphSpacing : 0),
  );
}

/** Nơi nhận on the left and the signature on the right, kept on one page. */
export function layOutFoot({ signature, distribution, compact }: Letter): readonly LayoutRow[] {
  const left = [
    { ...inLeft(formTexts.distribution, distributionHeadFace), italic: true as const },
    ...distributionLines(distribution).map((line) => inLeft(line, distributionFace)),
  ];
  const space = compact === undefined ? signatureSpace : compactSignatureSpace;
  const blanks = Array.from({ length: space }, () => null);
  const right = [...signature.lines.map(inRight), ...blanks, inRight(signature.name)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const texts = [left[row], right[row]].filter((text) => text !== undefined && text !== null);
    return texts.length === 0 ? gap(blankHeight) : fitRow(texts, 1);
  });
  return [{ ...gap(10), keepWithNext: true }, ...keepTogether(rows)];
}

function inLeft(text: string, face: Typeface): PlacedText {
  return { from: 0, to: footSplitAt, text, face, align: "left" };
}

function inRight(text: string): PlacedText {
  return { from: footSplitAt, to: pageWidth, text, face: signatureFace, align: "center" };
}

function keepTogether(rows: readonly LayoutRow[]): readonly LayoutRow[] {
  return rows.map((row, index) => (index < rows.length - 1 ? { ...row, keepWithNext: true } : row));
}

/** Each appendix on a page of its own: label, title, the line that ties it to the document, a rule, its table. */
export function layOutAppendices({ appendices }: Letter): readonly LayoutRow[] {
  return appendices.flatMap((appendix) => layOutAppendix(appendix));
}

function layOutAppendix({ label, title, reference, table }: Appendix): readonly LayoutRow[] {
  const line = plainText(reference);
  const length = measureText(title, appendixFace.size, "bold") * ruleShare;
  const half = Math.min(length, pageWidth) / 2;
  const rule: PlacedText = {
    ...acrossPage("", bodyFace, "center"),
    from: pageWidth / 2 - half,
    to: pageWidth / 2 + half,
    rule: "top",
  };
  return [
    { ...fitRow([acrossPage(label, appendixFace, "center")]), pageBreakBefore: true },
    fitRow([acrossPage(title, appendixFace, "center")]),
    { ...fitRow([{ ...acrossPage(line, bodyFace, "center"), italic: true }], 2) },
    { height: 4, texts: [rule] },
    gap(8),
    ...layOutTable(table),
  ];
}

function layOutTable({ head, widths, alignments, rows }: LetterTable): readonly LayoutRow[] {
  const stops = columnStops(widths);
  const place = (texts: readonly string[], face: Typeface, centred: boolean): LayoutRow =>
    fitRow(
      texts.map((text, column) => ({
        from: stops[column] ?? 0,
        to: stops[column + 1] ?? pageWidth,
        text,
        face,
        align: centred ? "center" : (alignments[column] ?? "left"),
        rule: "box",
      })),
      2,
    );
  return [
    { ...place(head, tableHeadFace, true), keepWithNext: true },
    ...rows.map((row) => place(row.map(plainText), tableFace, false)),
  ];
}

function columnStops(widths: readonly number[]): readonly number[] {
  const stops = [0];
  for (const share of widths) stops.push((stops.at(-1) ?? 0) + share * pageWidth);
  return stops;
}
