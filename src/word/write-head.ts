import type { Paragraph, Table } from "docx";
import type { Letter, LetterHeading } from "../letter/letter";
import { addresseeLines } from "../letter/text/letter-text";
import { plainText } from "../letter/text/run";
import { measureText } from "../letter/sheet/times-widths";
import { formTexts } from "../strings/letter/form";
import { borderlessTable, textWidth } from "./borderless-table";
import { twipsPerPoint } from "./letter-styles";
import { ruleParagraph, styledParagraph } from "./word-text";

const leftWidth = 180;
const rightWidth = textWidth - leftWidth;
/** Within the 1/3 to 1/2 of the line above that the decree asks for. */
const ruleShare = 0.42;
const addresseeIndent = 100 * twipsPerPoint;

/** The letterhead, then the title of a named document or the addressees of a letter. */
export function writeHead(letter: Letter): readonly (Paragraph | Table)[] {
  const { heading } = letter;
  const table = borderlessTable(
    { width: leftWidth, children: writeLeft(letter) },
    { width: rightWidth, children: writeRight(heading) },
  );
  const title = heading.title === null ? [] : writeTitle(heading);
  return [
    table,
    ...title,
    ...writeAddressees(letter),
    styledParagraph("LetterRule", "", { spacing: { after: 120 } }),
  ];
}

function writeLeft({ heading, status }: Letter): readonly Paragraph[] {
  const { superior, issuer, number, title, subject } = heading;
  const name = plainText(issuer.at(-1) ?? []);
  return [
    ...(superior === null ? [] : [styledParagraph("LetterSuperior", superior)]),
    ...issuer.map((line) => styledParagraph("LetterIssuer", line)),
    ruleParagraph(measureText(name, 12, "bold") * ruleShare, leftWidth),
    styledParagraph("LetterNumber", number, { spacing: { before: 60 } }),
    ...(title === null ? [styledParagraph("LetterSubject", subject)] : []),
    ...(status === "draft" ? [styledParagraph("LetterDraft", formTexts.draft)] : []),
  ];
}

/** The place and date stand on the line of the number: lines that only the left side has are made up for above it. */
function writeRight({ placeAndDate, superior, issuer }: LetterHeading): readonly Paragraph[] {
  const leftLines = issuer.length + (superior === null ? 0 : 1);
  const missing = Math.max(0, leftLines - 2);
  const lead = { spacing: { before: 40 + missing * 14 * twipsPerPoint } };
  return [
    styledParagraph("LetterNational", formTexts.nationalHeading),
    styledParagraph("LetterMotto", formTexts.motto),
    ruleParagraph(measureText(formTexts.motto, 13, "bold"), rightWidth),
    styledParagraph("LetterPlaceDate", placeAndDate, lead),
  ];
}

function writeTitle({ title, subject }: LetterHeading): readonly Paragraph[] {
  const length = Math.min(measureText(plainText(subject), 14, "bold"), textWidth) * ruleShare;
  return [
    styledParagraph("LetterTitle", title ?? ""),
    styledParagraph("LetterTitleSubject", subject),
    ruleParagraph(length, textWidth),
  ];
}

function writeAddressees({ addressees }: Letter): readonly Paragraph[] {
  const [first, ...rest] = addresseeLines(addressees);
  if (first === undefined) return [];
  if (rest.length === 0) return [styledParagraph("LetterAddressee", first)];
  const lead = styledParagraph("LetterAddresseeItem", first, {
    indent: { left: addresseeIndent - 60 * twipsPerPoint },
    spacing: { before: 240 },
  });
  const dashed = rest.map((line) =>
    styledParagraph("LetterAddresseeItem", line, { indent: { left: addresseeIndent } }),
  );
  return [lead, ...dashed];
}
