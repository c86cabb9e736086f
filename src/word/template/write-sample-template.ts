import type { Paragraph, Table } from "docx";
import { templateShape, type TemplateShape } from "../../letter/template/template-scope";
import type { Letter, LetterTable } from "../../letter/letter";
import { formTexts } from "../../strings/letter/form";
import {
  cellName,
  sampleTemplateTexts as texts,
  templateFieldNames as names,
  templateListNames as lists,
} from "../../strings/letter/template-names";
import { borderlessTable, textWidth } from "../borderless-table";
import type { StyleId } from "../letter-styles";
import { styledParagraph } from "../word-text";
import { writeHead } from "../write-head";
import { packDocument } from "../write-letter";
import { writeTable } from "../write-table";

type Content = Paragraph | Table;

const field = (name: string) => `{{${name}}}`;

function repeat(list: string, ...content: readonly Content[]): readonly Content[] {
  return [plain(`{{#${list}}}`), ...content, plain(`{{/${list}}}`)];
}

function plain(text: string, style: StyleId = "LetterPlain"): Paragraph {
  return styledParagraph(style, text);
}

/**
 * A Word template (.docx) to begin with: the form of a letter with every text as a field, and after it the names of all fields, to be
 * changed in Word to the office's own.
 */
export async function writeSampleTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  return packDocument(
    [[...writeSampleLetter()], [...writeSampleAppendices()], writeFieldList()],
    texts.title,
  );
}

function writeSampleLetter(): readonly Content[] {
  return [
    ...writeHead(letterOfFields()),
    plain(formTexts.addressed),
    ...repeat(lists.addressees, plain(`- ${field(names.recipient)};`)),
    ...repeat(
      lists.paragraphs,
      ...repeat(lists.heading, plain(field(names.paragraph), "Heading1")),
      plain(`{{^${lists.heading}}}`),
      plain(field(names.paragraph), "LetterBody"),
      plain(`{{/${lists.heading}}}`),
    ),
    writeSampleFoot(),
  ];
}

/** A letter whose texts are fields. */
function letterOfFields(): Letter {
  const text = (name: string) => [{ text: field(name) }];
  return {
    kind: "commend-remind",
    period: { kind: "month", year: 2023, month: 4 },
    status: "issued",
    heading: {
      superior: field(names.superior),
      issuer: [text(names.issuer)],
      number: text(names.number),
      placeAndDate: text(names.placeAndDate),
      title: null,
      subject: text(names.documentSubject),
    },
    addressees: [],
    legalBases: [],
    blocks: [],
    signature: { lines: [], name: "" },
    distribution: [],
    appendices: [],
  };
}

function writeSampleFoot(): Table {
  const half = textWidth / 2;
  const entry = plain(`- ${field(names.recipient)};`, "LetterDistribution");
  const left = [
    plain(formTexts.distribution, "LetterDistributionHead"),
    plain(`{{#${lists.distribution}}}`),
    entry,
    plain(`{{/${lists.distribution}}}`),
  ];
  const blanks = Array.from({ length: 4 }, () => plain("", "LetterSignature"));
  const right = [
    plain(field(names.signature), "LetterSignature"),
    ...blanks,
    plain(field(names.signer), "LetterSignature"),
  ];
  return borderlessTable({ width: half, children: left }, { width: half, children: right });
}

function writeSampleAppendices(): readonly Content[] {
  const cells = [1, 2, 3, 4].map((column) => field(cellName(column)));
  const [first = "", ...rest] = cells;
  const last = rest.pop() ?? "";
  const row = [`{{#${lists.rows}}}${first}`, ...rest, `${last}{{/${lists.rows}}}`];
  return [
    plain(`{{#${lists.appendices}}}`),
    styledParagraph("LetterAppendixLabel", field(names.appendixLabel), { pageBreakBefore: true }),
    plain(field(names.appendixTitle), "LetterAppendixTitle"),
    plain(field(names.appendixReference), "LetterAppendixReference"),
    writeTable(rowsOnly(row)),
    plain(`{{/${lists.appendices}}}`),
  ];
}

/** Of a number, a name and two figures; the head of an appendix is the first of its rows. */
const appendixWidths = [0.1, 0.5, 0.2, 0.2];

function rowsOnly(row: readonly string[]): LetterTable {
  return {
    head: [],
    widths: appendixWidths,
    alignments: row.map(() => "left" as const),
    rows: [row.map((text) => [{ text }])],
  };
}

/** The names without their brackets, so that the list itself is not filled in. */
function writeFieldList(): Content[] {
  const rows = listNames(templateShape, "").map(([name, within]) => [
    [{ text: name }],
    [{ text: within }],
  ]);
  const table = {
    head: [texts.columnName, texts.columnWithin],
    widths: [0.5, 0.5],
    alignments: ["left", "left"] as const,
    rows,
  };
  // Filling takes away the paragraph that ends the section of the appendices: the list begins its page by itself.
  const note = styledParagraph("LetterPlain", texts.note, { pageBreakBefore: true });
  return [note, writeTable(table), plain("")];
}

function listNames(shape: TemplateShape, within: string): readonly (readonly [string, string])[] {
  const own = [...shape.fields].map((name) => [name, within] as const);
  const inner = [...shape.lists].flatMap(([name, items]) => [
    [`#${name}`, within] as const,
    ...listNames(items, `#${name}`),
  ]);
  return [...own, ...inner];
}
