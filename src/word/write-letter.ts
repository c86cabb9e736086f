import {
  Document,
  Header,
  PageNumber,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { Appendix, Letter } from "../letter/letter";
import { plainText } from "../letter/text/run";
import { measureText } from "../letter/sheet/times-widths";
import { textWidth } from "./borderless-table";
import { sealPackage } from "./seal-package";
import { documentStyles } from "./letter-styles";
import { ruleParagraph, styledParagraph } from "./word-text";
import { writeBody, writeFoot } from "./write-body";
import { writeHead } from "./write-head";
import { writeTable } from "./write-table";

const appendixRuleShare = 0.2;

const twipsPerMillimetre = 1440 / 25.4;

/** Rounded up, so that a margin is never a hair less than the decree's least one. */
function inTwips(millimetres: number): number {
  return Math.ceil(millimetres * twipsPerMillimetre);
}

/** Margins within the decree's ranges, the page number inside the top one (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3). */
const pageMargins = {
  top: inTwips(20),
  bottom: inTwips(20),
  left: inTwips(30),
  right: inTwips(15),
  header: inTwips(10),
  footer: inTwips(10),
};
const a4 = { width: 11_906, height: 16_838 };

/**
 * A document as a Word file (.docx) in the full form of Nghị định 30/2020/NĐ-CP. The same letter gives the same bytes: no
 * name of a person and no time of writing is in the file.
 */
export async function writeLetter(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  return writeLetters([letter]);
}

/** Several documents in one Word file, each beginning on a page of its own and numbered by itself. */
export async function writeLetters(letters: readonly Letter[]): Promise<Uint8Array<ArrayBuffer>> {
  const sections = letters.flatMap((letter) => [
    [...writeHead(letter), ...writeBody(letter), writeFoot(letter), closing()],
    ...letter.appendices.map(writeAppendix),
  ]);
  return packDocument(sections, plainText(letters[0]?.heading.subject ?? []));
}

/** Sections in the form of a letter as one Word file, each on new pages with numbers of its own. */
export async function packDocument(
  sections: readonly ISectionOptions["children"][],
  subject: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    styles: documentStyles(),
    sections: sections.map(pageSection),
  });
  return sealPackage(await Packer.pack(document, "uint8array"), subject);
}

/** Word wants a paragraph after a last table; this one takes no room. */
function closing(): Paragraph {
  return styledParagraph("LetterRule", "");
}

/** A section on new pages that counts its pages from 1 and shows the number from its second page on. */
function pageSection(children: ISectionOptions["children"]): ISectionOptions {
  const pageNumber = new Paragraph({
    style: "LetterPageNumber",
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: a4, margin: pageMargins, pageNumbers: { start: 1 } },
    },
    headers: {
      default: new Header({ children: [pageNumber] }),
      first: new Header({ children: [new Paragraph({ style: "LetterPageNumber", children: [] })] }),
    },
    children,
  };
}

function writeAppendix({ label, title, reference, table }: Appendix): ISectionOptions["children"] {
  const length = Math.min(measureText(title, 14, "bold"), textWidth) * appendixRuleShare;
  return [
    styledParagraph("LetterAppendixLabel", label),
    styledParagraph("LetterAppendixTitle", title),
    styledParagraph("LetterAppendixReference", reference),
    ruleParagraph(length, textWidth),
    styledParagraph("LetterRule", "", { spacing: { after: 120 } }),
    writeTable(table),
    closing(),
  ];
}
