import { formTexts } from "../../strings/letter/form";
import type { Appendix, Block, Letter, LetterTable, Text } from "../letter";
import { plainText } from "./run";

/** The whole text of a document, top to bottom, a line for each paragraph: for reading, comparing and copying. */
export function letterText(letter: Letter): string {
  const lines = [
    ...headingLines(letter),
    ...addresseeLines(letter.addressees),
    ...letter.legalBases.map(plainText),
    ...letter.blocks.flatMap(blockLines),
    formTexts.distribution,
    ...distributionLines(letter.distribution),
    ...letter.signature.lines,
    letter.signature.name,
    ...letter.appendices.flatMap(appendixLines),
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function headingLines({ heading, status }: Letter): readonly string[] {
  const { superior, issuer, number, placeAndDate, title, subject } = heading;
  return [
    superior ?? "",
    ...issuer.map(plainText),
    formTexts.nationalHeading,
    formTexts.motto,
    plainText(number),
    plainText(placeAndDate),
    status === "draft" ? formTexts.draft : "",
    title ?? "",
    plainText(subject),
  ];
}

/** "Kính gửi: …" on one line for one addressee, a dash line each for several (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9.d). */
export function addresseeLines(addressees: readonly Text[]): readonly string[] {
  const names = addressees.map(plainText);
  if (names.length === 0) return [];
  if (names.length === 1) return [`${formTexts.addressed} ${names[0] ?? ""}`];
  const last = names.length - 1;
  return [
    formTexts.addressed,
    ...names.map((name, index) => `- ${name}${index === last ? "." : ";"}`),
  ];
}

/** "- …;" lines, the last of which ("Lưu: VT, …") ends with a full stop. */
export function distributionLines(distribution: readonly string[]): readonly string[] {
  const last = distribution.length - 1;
  return distribution.map((entry, index) => `- ${entry}${index === last ? "." : ";"}`);
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === "table") return tableLines(block.table);
  return [blockText(block)];
}

/** A paragraph as one line, its number or dash before it. */
export function blockText(block: Exclude<Block, { kind: "table" }>): string {
  const text = plainText(block.runs);
  return block.marker === "" ? text : `${block.marker} ${text}`;
}

function tableLines({ head, rows }: LetterTable): readonly string[] {
  return [head.join(" | "), ...rows.map((row) => row.map(plainText).join(" | "))];
}

function appendixLines({ label, title, reference, table }: Appendix): readonly string[] {
  return [label, title, plainText(reference), ...tableLines(table)];
}
