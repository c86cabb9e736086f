import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import type { Run, Text } from "../letter/letter";
import { twipsPerPoint, type StyleId } from "./letter-styles";

/** A paragraph of one style; what the workbook can't know is highlighted so that nobody overlooks it. */
export function styledParagraph(
  style: StyleId,
  text: Text | string,
  options: IParagraphOptions = {},
): Paragraph {
  const runs = typeof text === "string" ? [{ text }] : text;
  return new Paragraph({ ...options, style, children: runs.map(wordRun) });
}

function wordRun({ text, bold, italic, field }: Run): TextRun {
  const options: IRunOptions = {
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
    ...(field === undefined ? {} : { highlight: "yellow" }),
  };
  return new TextRun(options);
}

/** A line of a length, centred in a width, both in points: an empty paragraph with a rule along its top. */
export function ruleParagraph(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round(((width - length) / 2) * twipsPerPoint));
  return new Paragraph({
    style: "LetterRule",
    spacing: { before: 20, after: 0, line: 80, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}
