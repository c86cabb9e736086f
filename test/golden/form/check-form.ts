import { measureText } from "../../../src/letter/sheet/times-widths";
import type { PrintedForm, PrintedLine } from "./printed-form";

/** A point of Nghị định 30/2020/NĐ-CP, Phụ lục I, that a printed document can fail. */
type Check = (form: PrintedForm, parts: Parts) => boolean;

/** The parts of a document, found by where they stand and what they say. */
interface Parts {
  readonly left: readonly PrintedLine[];
  readonly right: readonly PrintedLine[];
  /** The lines between the letterhead and the distribution. */
  readonly middle: readonly PrintedLine[];
  readonly body: readonly PrintedLine[];
  readonly isReport: boolean;
  readonly distribution: readonly PrintedLine[];
  readonly signature: readonly PrintedLine[];
  readonly appendices: readonly (readonly PrintedLine[])[];
}

const addressed = "Kính gửi:";
const upper = (text: string) => text.toLocaleUpperCase("vi");
const within = (value: number, low: number, high: number) =>
  value >= low - 0.05 && value <= high + 0.05;
const isDraftMark = ({ text }: PrintedLine) => text === "DỰ THẢO";
const isSubjectLetter = ({ text }: PrintedLine) => text.startsWith("V/v ");
const isTitle = ({ text, side, align }: PrintedLine) =>
  side === "full" && align === "center" && text === upper(text) && /\p{L}/u.test(text);
const isHeading = ({ text }: PrintedLine) => /^(?:[IVX]+|\d+(?:\.\d+)*)\. /u.test(text);

/** Takes a document apart. */
function partsOf({ lines }: PrintedForm): Parts {
  const texts = lines.filter(({ kind }) => kind !== "cell");
  const foot = texts.findIndex(({ text }) => text === "Nơi nhận:");
  const appendix = lines.findIndex(({ text, bold }) => bold && /^Phụ lục(?: [IVX]+)?$/u.test(text));
  const end = appendix < 0 ? lines.length : appendix;
  const head = texts.findIndex(
    ({ side, kind, text }) => kind === "text" && (side === "full" || text.startsWith(addressed)),
  );
  const beforeFoot = texts.slice(0, foot);
  const middle = beforeFoot.slice(head);
  const isReport = middle.some(isTitle);
  const titled = isReport ? middle.findIndex(({ kind }) => kind === "rule") + 1 : 0;
  const skipped = titled + addressees(middle.slice(titled));
  const footLines = texts.slice(foot).filter((line) => lines.indexOf(line) < end);
  return {
    left: beforeFoot.slice(0, head).filter(({ side }) => side === "left"),
    right: beforeFoot.slice(0, head).filter(({ side }) => side === "right"),
    middle,
    body: middle.slice(skipped).filter(({ kind }) => kind === "text"),
    isReport,
    distribution: footLines.filter(({ side }) => side === "left"),
    signature: footLines.filter(({ side }) => side === "right"),
    appendices: splitAppendices(lines.slice(end)),
  };
}

/** How many lines name whom a letter is for: one, or "Kính gửi:" and a dash line each up to the one that ends with a stop. */
function addressees(middle: readonly PrintedLine[]): number {
  const first = middle.findIndex(({ text }) => text.startsWith(addressed));
  if (middle[first]?.text.trim() !== addressed) return first + 1;
  const last = middle.findIndex(({ text }, index) => index > first && /^- .*\.$/u.test(text));
  return last + 1;
}

function splitAppendices(lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] {
  const starts = lines.flatMap((line, index) =>
    line.bold && /^Phụ lục(?: [IVX]+)?$/u.test(line.text) ? [index] : [],
  );
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function looks(
  line: PrintedLine | undefined,
  look: Partial<PrintedLine>,
  low: number,
  high: number,
) {
  if (line === undefined || !within(line.size, low, high)) return false;
  return Object.entries(look).every(([key, value]) => line[key as keyof PrintedLine] === value);
}

function ruleShare(rule: PrintedLine | undefined, text: PrintedLine | undefined): number {
  if (rule?.kind !== "rule" || text === undefined) return 0;
  return rule.length / measureText(text.text, text.size, text.bold ? "bold" : "regular");
}

const checks: Readonly<Record<string, Check>> = {
  paper: ({ paper }) => within(paper.width, 209.9, 210.1) && within(paper.height, 296.9, 297.1),
  margins: ({ margins: { top, bottom, left, right } }) =>
    within(top, 20, 25) && within(bottom, 20, 25) && within(left, 30, 35) && within(right, 15, 20),
  font: ({ lines }) => lines.every(({ font }) => font === "Times New Roman"),
  colour: ({ lines }) => lines.every(({ color }) => color === "000000"),
  "page-numbers": ({ pageNumbers }) => pageNumbers.centred && !pageNumbers.firstPage,
  language: ({ language }) => language === null || language === "vi-VN",
  "national-heading": (_, { right: [first] }) =>
    first?.text === "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" &&
    looks(first, { bold: true, italic: false, align: "center" }, 12, 13),
  motto: (_, { right: [, second] }) =>
    second?.text === "Độc lập - Tự do - Hạnh phúc" &&
    looks(second, { bold: true, italic: false, align: "center" }, 13, 14),
  "motto-rule": (_, { right: [, motto, rule] }) => within(ruleShare(rule, motto), 0.9, 1.1),
  issuer: (_, { left }) => {
    const names = left.slice(
      0,
      left.findIndex(({ kind }) => kind === "rule"),
    );
    return (
      names.length > 0 &&
      names.every((line) => line.text === upper(line.text) || /^\[.*\]$/u.test(line.text)) &&
      names.every((line) => looks(line, { italic: false, align: "center" }, 12, 13)) &&
      looks(names.at(-1), { bold: true }, 12, 13)
    );
  },
  "issuer-rule": (_, { left }) => {
    const at = left.findIndex(({ kind }) => kind === "rule");
    return within(ruleShare(left[at], left[at - 1]), 1 / 3, 1 / 2);
  },
  number: (_, { left }) => {
    const rule = left.findIndex(({ kind }) => kind === "rule");
    const line = left[rule + 1];
    return (
      /^Số: {5,}\/[A-ZĐ]+-[A-ZĐ&]+$/u.test(line?.text ?? "") &&
      looks(line, { bold: false, italic: false, align: "center" }, 13, 13)
    );
  },
  "place-and-date": (_, { right }) => {
    const line = right.at(-1);
    return (
      /^\S.*, ngày {3,}tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}$/u.test(line?.text ?? "") &&
      looks(line, { italic: true, bold: false, align: "center" }, 13, 14)
    );
  },
  subject: (_, { left, isReport, middle }) => {
    if (!isReport) {
      const line = left.find(isSubjectLetter);
      return looks(line, { bold: false, italic: false, align: "center" }, 12, 13);
    }
    const title = middle.findIndex(isTitle);
    const rule = middle.findIndex(({ kind }) => kind === "rule");
    const share = ruleShare(middle[rule], middle[rule - 1]);
    return (
      looks(middle[title], { bold: true, align: "center" }, 13, 14) &&
      looks(middle[title + 1], { bold: true, align: "center" }, 13, 14) &&
      (within(share, 1 / 3, 1 / 2) || within(middle[rule]!.length / 450, 1 / 3, 1 / 2))
    );
  },
  draft: (_, { left }) => left.some(isDraftMark),
  addressees: (_, { isReport, middle }) => {
    if (isReport) return true;
    const count = addressees(middle);
    const items = middle.slice(1, count);
    return (
      count > 0 &&
      middle.slice(0, count).every((line) => looks(line, { bold: false }, 13, 14)) &&
      items.every(({ text }, index) =>
        index === items.length - 1 ? /^- .*\.$/u.test(text) : /^- .*;$/u.test(text),
      )
    );
  },
  "body-size": (_, { body }) => body.every((line) => within(line.size, 13, 14)),
  "body-align": (_, { body }) => body.every(({ align }) => align === "justify"),
  "heading-weight": (_, { body }) =>
    body.every((line) => !line.bold || isHeading(line)) && body.every(({ italic }) => !italic),
  "first-line": (_, { body }) =>
    body.every(({ paragraph }) => paragraph === undefined || within(paragraph.firstLine, 10, 12.7)),
  spacing: (_, { body }) =>
    body.every(
      ({ paragraph }) =>
        paragraph === undefined || (paragraph.after >= 6 && within(paragraph.line, 1, 1.5)),
    ),
  end: (_, { body }) =>
    body.filter(({ text }) => text.endsWith("./.")).length === 1 &&
    body.at(-1)?.text.endsWith("./.") === true,
  numbering: (_, { body }) => isContinuous(body),
  "distribution-head": (_, { distribution: [head] }) =>
    head?.text === "Nơi nhận:" && looks(head, { bold: true, italic: true, align: "left" }, 12, 12),
  distribution: (_, { distribution: [, ...entries] }) =>
    entries.length > 0 &&
    entries.every((line) => looks(line, { bold: false, italic: false, align: "left" }, 11, 11)) &&
    entries.slice(0, -1).every(({ text }) => /^- .*;$/u.test(text)) &&
    /^- Lưu: VT(?:, [^;]+)?\.$/u.test(entries.at(-1)?.text ?? ""),
  signature: (_, { signature }) =>
    signature.length > 0 &&
    signature.every((line) =>
      looks(line, { bold: true, italic: false, align: "center" }, 13, 14),
    ) &&
    signature.slice(0, 1).every(({ text }) => text === upper(text)),
  appendices: (_, { appendices, body }) => {
    const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    const labels = appendices.map((_one, index) =>
      appendices.length > 1 ? `Phụ lục ${romans[index]}` : "Phụ lục",
    );
    return appendices.every(([label, title, reference], index) => {
      return (
        label !== undefined &&
        label.text === labels[index] &&
        label.startsPage &&
        looks(label, { bold: true, align: "center" }, 14, 14) &&
        title?.text === upper(title?.text ?? "") &&
        looks(title, { bold: true, align: "center" }, 13, 14) &&
        /^\(Kèm theo (?:Công văn|Báo cáo) số .*\)$/u.test(reference?.text ?? "") &&
        looks(reference, { italic: true, align: "center" }, 13, 14) &&
        body.some(({ text }) => text.includes(`${label.text} kèm theo`))
      );
    });
  },
  "table-head": ({ lines }) => lines.every(({ repeated }) => repeated !== false),
  dates: ({ lines }) =>
    lines.every(({ text }) =>
      [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu)].every(
        ([, day, month]) => day?.length === 2 && /^(?:0[12]|[3-9]|1[0-2])$/u.test(month ?? ""),
      ),
    ),
  counts: ({ lines }) =>
    lines.every(
      ({ text }) => !/(?<![\d.,/%])[1-9] (?:hồ sơ|địa phương|đơn vị|cơ quan)/u.test(text),
    ),
  decimals: ({ lines }) => lines.every(({ text }) => !/\d\.\d{1,2}%|\d %/u.test(text)),
};

/** "I.", "II." and "1.", "2." follow each other without a gap. */
function isContinuous(body: readonly PrintedLine[]): boolean {
  const romans = ["I", "II", "III", "IV", "V"];
  const parts = body.flatMap(({ text, bold }) =>
    bold ? (/^([IVX]+)\. /u.exec(text)?.[1] ?? []) : [],
  );
  let expected = 1;
  for (const { text, bold } of body) {
    if (bold && /^[IVX]+\. /u.test(text)) expected = 1;
    const number = /^(\d+)\. /u.exec(text)?.[1];
    if (number === undefined) continue;
    if (Number(number) !== expected) return false;
    expected += 1;
  }
  return parts.every((part, index) => part === romans[index]);
}

/** Every point that a check exists for. */
export const formPoints: readonly string[] = Object.keys(checks);

/** The points that a document fails. */
export function checkForm(form: PrintedForm): readonly string[] {
  const parts = partsOf(form);
  return formPoints.filter((point) => checks[point]?.(form, parts) !== true);
}
