import type { Paragraph, Table } from "docx";
import type { Block, Letter } from "../letter/letter";
import { distributionLines } from "../letter/text/letter-text";
import { concatRuns } from "../letter/text/run";
import { formTexts } from "../strings/letter/form";
import { borderlessTable, textWidth } from "./borderless-table";
import type { StyleId } from "./letter-styles";
import { styledParagraph } from "./word-text";
import { writeTable } from "./write-table";

const signatureSpace = 4;

/** The causes in italics and the running text; the last paragraph stays on one page with the signature. */
export function writeBody(letter: Letter): readonly (Paragraph | Table)[] {
  const { legalBases, blocks, compact } = letter;
  const body = compact === undefined ? "LetterBody" : "LetterCompact";
  return [
    ...legalBases.map((text) => styledParagraph("LetterBasis", text)),
    ...blocks.map((block, index) =>
      writeBlock(block, { body, isLast: index === blocks.length - 1 }),
    ),
  ];
}

function writeBlock(
  block: Block,
  { body, isLast }: { readonly body: StyleId; readonly isLast: boolean },
): Paragraph | Table {
  if (block.kind === "table") return writeTable(block.table);
  const text = concatRuns(block.marker === "" ? "" : `${block.marker} `, block.runs);
  const keepNext = isLast || text.at(-1)?.text.endsWith(":") === true;
  return styledParagraph(headingStyle(block) ?? body, text, keepNext ? { keepNext } : {});
}

function headingStyle({ kind, marker }: Exclude<Block, { kind: "table" }>): StyleId | null {
  if (kind === "part") return "Heading1";
  if (kind !== "heading") return null;
  return /^\d+\.\d/u.test(marker) ? "Heading2" : "Heading1";
}

/** Nơi nhận on the left, who signs on the right, on one page (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and II.9). */
export function writeFoot({ signature, distribution }: Letter): Table {
  const keep = { keepNext: true } as const;
  const left = [
    styledParagraph("LetterDistributionHead", formTexts.distribution, keep),
    ...distributionLines(distribution).map((line) => styledParagraph("LetterDistribution", line)),
  ];
  const blanks = Array.from({ length: signatureSpace }, () =>
    styledParagraph("LetterSignature", "", keep),
  );
  const right = [
    ...signature.lines.map((line) => styledParagraph("LetterSignature", line, keep)),
    ...blanks,
    styledParagraph("LetterSignature", signature.name),
  ];
  const half = textWidth / 2;
  return borderlessTable({ width: half, children: left }, { width: half, children: right });
}
