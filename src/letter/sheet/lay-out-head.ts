import { formTexts } from "../../strings/letter/form";
import type { Letter, LetterHeading } from "../letter";
import { addresseeLines } from "../text/letter-text";
import { plainText } from "../text/run";
import { measureText } from "./times-widths";
import type { Typeface } from "./wrap-text";
import { fitRow, gap, pageWidth, splitAt, type LayoutRow, type PlacedText } from "./layout-row";

const nationalFace: Typeface = { size: 12, weight: "bold" };
const superiorFace: Typeface = { size: 12, weight: "regular" };
const issuerFace: Typeface = { size: 12, weight: "bold" };
const mottoFace: Typeface = { size: 13, weight: "bold" };
const numberFace: Typeface = { size: 13, weight: "regular" };
const subjectFace: Typeface = { size: 12, weight: "regular" };
const titleFace: Typeface = { size: 14, weight: "bold" };
const bodyFace: Typeface = { size: 14, weight: "regular" };

const ruleHeight = 4;
/** Within the 1/3 to 1/2 of the line above that the decree asks for. */
const ruleShare = 0.42;
const addresseeIndent = 96;

/** Left half: from the margin to the split; right half: from there to the other margin. */
type Half = "left" | "right";

function inHalf(half: Half, text: string, face: Typeface): PlacedText {
  const [from, to] = half === "left" ? [0, splitAt] : [splitAt, pageWidth];
  return { from, to, text, face, align: "center" };
}

function centred(text: string, face: Typeface): PlacedText {
  return { from: 0, to: pageWidth, text, face, align: "center" };
}

/** A rule of a length, centred in a stretch of the page. */
function ruleWithin(from: number, to: number, length: number): PlacedText {
  const start = (from + to - length) / 2;
  return {
    from: start,
    to: start + length,
    text: "",
    face: bodyFace,
    align: "center",
    rule: "top",
  };
}

function measure(text: string, { size, weight }: Typeface): number {
  return measureText(text, size, weight);
}

/** The letterhead down to the addressees (Nghị định 30/2020/NĐ-CP, Phụ lục I, IV, boxes 1 to 5 and 9a). */
export function layOutHead(letter: Letter): readonly LayoutRow[] {
  const { heading } = letter;
  const isReport = heading.title !== null;
  return [
    ...layOutNames(heading),
    gap(6),
    {
      ...fitRow([
        inHalf("left", plainText(heading.number), numberFace),
        { ...inHalf("right", plainText(heading.placeAndDate), numberFace), italic: true },
      ]),
    },
    ...(isReport ? [] : [fitRow([inHalf("left", plainText(heading.subject), subjectFace)], 6)]),
    ...(letter.status === "draft"
      ? [fitRow([inHalf("left", formTexts.draft, { size: 13, weight: "bold" })], 4)]
      : []),
    gap(10),
    ...(isReport ? layOutTitle(heading) : []),
    ...layOutAddressees(letter),
    gap(6),
  ];
}

/** Issuer and national heading side by side, each with its rule right beneath its last line. */
function layOutNames({ superior, issuer }: LetterHeading): readonly LayoutRow[] {
  const left = [
    ...(superior === null ? [] : [inHalf("left", superior, superiorFace)]),
    ...issuer.map((line) => inHalf("left", plainText(line), issuerFace)),
  ];
  const right = [
    inHalf("right", formTexts.nationalHeading, nationalFace),
    inHalf("right", formTexts.motto, mottoFace),
  ];
  const mottoRule = ruleWithin(splitAt, pageWidth, measure(formTexts.motto, mottoFace));
  const name = plainText(issuer.at(-1) ?? []);
  const issuerRule = ruleWithin(0, splitAt, measure(name, issuerFace) * ruleShare);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const rules = [
      ...(row === left.length - 1 ? [issuerRule] : []),
      ...(row === right.length - 1 ? [mottoRule] : []),
    ];
    const line = fitRow(pair(left[row], right[row]));
    return rules.length === 0 ? [line] : [line, { height: ruleHeight, texts: rules }];
  }).flat();
}

function pair(left: PlacedText | undefined, right: PlacedText | undefined): readonly PlacedText[] {
  return [left, right].filter((text) => text !== undefined);
}

function layOutTitle({ title, subject }: LetterHeading): readonly LayoutRow[] {
  const text = plainText(subject);
  const lines = fitRow([centred(text, titleFace)]);
  const length = Math.min(measure(text, titleFace), pageWidth) * ruleShare;
  return [
    fitRow([centred(title ?? "", titleFace)]),
    lines,
    { height: ruleHeight, texts: [ruleWithin(0, pageWidth, length)] },
  ];
}

function layOutAddressees({ addressees }: Letter): readonly LayoutRow[] {
  const [first, ...rest] = addresseeLines(addressees);
  if (first === undefined) return [];
  if (rest.length === 0) return [fitRow([centred(first, bodyFace)], 2)];
  const lead: PlacedText = {
    from: 0,
    to: addresseeIndent,
    text: first,
    face: bodyFace,
    align: "right",
  };
  return [
    fitRow([lead], 2),
    ...rest.map((text) =>
      fitRow([{ from: addresseeIndent, to: pageWidth, text, face: bodyFace, align: "left" }], 2),
    ),
  ];
}
