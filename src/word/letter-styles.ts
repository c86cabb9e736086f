import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";

const fontName = "Times New Roman";

/** Sizes are half-points, spacing and indents twentieths of a point, as WordprocessingML counts them. */
const halfPoints = 2;
export const twipsPerPoint = 20;

/** The decree's indent of a first line: 1,27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.e). */
const firstLineIndent = 720;
const paragraphSpacing = 6 * twipsPerPoint;
/** 1,15 lines: between one line and one and a half. */
const bodyLine = 276;

/** The parts of a document's form, each with a paragraph style of its own that an office can change. */
export type StyleId =
  | "LetterPlain"
  | "LetterNational"
  | "LetterMotto"
  | "LetterSuperior"
  | "LetterIssuer"
  | "LetterNumber"
  | "LetterPlaceDate"
  | "LetterSubject"
  | "LetterDraft"
  | "LetterRule"
  | "LetterTitle"
  | "LetterTitleSubject"
  | "LetterAddressee"
  | "LetterAddresseeItem"
  | "LetterBasis"
  | "LetterBody"
  | "LetterCompact"
  | "Heading1"
  | "Heading2"
  | "LetterDistributionHead"
  | "LetterDistribution"
  | "LetterSignature"
  | "LetterAppendixLabel"
  | "LetterAppendixTitle"
  | "LetterAppendixReference"
  | "LetterTableHead"
  | "LetterTableCell"
  | "LetterPageNumber";

interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italics?: true;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly keepNext?: true;
  readonly outlineLevel?: number;
}

const centre = AlignmentType.CENTER;
const both = AlignmentType.JUSTIFIED;

/** Running text: justified, first line indented, six points between paragraphs. */
const running: Look = {
  size: 14,
  align: both,
  firstLine: firstLineIndent,
  after: paragraphSpacing,
  line: bodyLine,
};

/** Sizes and weights of each part as Phụ lục I, V of the decree gives them. */
const looks: Readonly<Record<StyleId, Look>> = {
  LetterPlain: { size: 14 },
  LetterNational: { size: 12, bold: true, align: centre },
  LetterMotto: { size: 13, bold: true, align: centre },
  LetterSuperior: { size: 12, align: centre },
  LetterIssuer: { size: 12, bold: true, align: centre },
  LetterNumber: { size: 13, align: centre },
  LetterPlaceDate: { size: 13, italics: true, align: centre },
  LetterSubject: { size: 12, align: centre, before: paragraphSpacing },
  LetterDraft: { size: 13, bold: true, align: centre, before: paragraphSpacing },
  LetterRule: { size: 2 },
  LetterTitle: { size: 14, bold: true, align: centre, before: 2 * paragraphSpacing },
  LetterTitleSubject: { size: 14, bold: true, align: centre },
  LetterAddressee: {
    size: 14,
    align: centre,
    before: 2 * paragraphSpacing,
    after: paragraphSpacing,
  },
  LetterAddresseeItem: { size: 14, after: 60 },
  LetterBasis: { ...running, italics: true },
  LetterBody: running,
  LetterCompact: { ...running, size: 13, line: 240 },
  Heading1: { ...running, bold: true, keepNext: true, outlineLevel: 0 },
  Heading2: { ...running, bold: true, keepNext: true, outlineLevel: 1 },
  LetterDistributionHead: { size: 12, bold: true, italics: true },
  LetterDistribution: { size: 11 },
  LetterSignature: { size: 14, bold: true, align: centre },
  LetterAppendixLabel: { size: 14, bold: true, align: centre, keepNext: true },
  LetterAppendixTitle: { size: 14, bold: true, align: centre, keepNext: true },
  LetterAppendixReference: { size: 14, italics: true, align: centre, keepNext: true },
  LetterTableHead: { size: 13, bold: true, align: centre, keepNext: true },
  LetterTableCell: { size: 13 },
  LetterPageNumber: { size: 14, align: centre },
};

/** All styles of a document, over a default of Times New Roman 14 in Vietnamese. */
export function documentStyles(): IStylesOptions {
  const { Heading1, Heading2, ...own } = looks;
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: 14 * halfPoints,
          color: "000000",
          language: { value: "vi-VN", eastAsia: "vi-VN" },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: styleParts(Heading1),
      heading2: styleParts(Heading2),
    },
    paragraphStyles: Object.entries(own).map(([id, look]) => ({
      id,
      name: spacedName(id),
      basedOn: "Normal",
      quickFormat: true,
      ...styleParts(look),
    })),
  };
}

/** "LetterTableHead" is offered in Word as "Letter Table Head". */
function spacedName(id: string): string {
  return id.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ");
}

function styleParts(look: Look): Pick<IParagraphStyleOptions, "run" | "paragraph"> {
  const { size, bold = false, italics = false, align, firstLine, keepNext, outlineLevel } = look;
  return {
    run: { font: fontName, size: size * halfPoints, bold, italics, color: "000000" },
    paragraph: {
      spacing: spacingOf(look),
      ...(align === undefined ? {} : { alignment: align }),
      ...(firstLine === undefined ? {} : { indent: { firstLine } }),
      ...(keepNext === undefined ? {} : { keepNext }),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

function spacingOf({ before = 0, after = 0, line = 240 }: Look): {
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: typeof LineRuleType.AUTO;
} {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}
