import { strFromU8, unzipSync } from "fflate";
import { letterText } from "../../src/letter/text/letter-text";
import type { Letter } from "../../src/letter/letter";
import { writeLetter, writeLetters } from "../../src/word/write-letter";
import { districtReport, drafted } from "../letter/district-report";
import { buildReport } from "../letter/report-builder";

const letter = drafted("commend-remind", districtReport());
const names = Array.from({ length: 40 }, (_, index) => `Số ${index + 1}`);
const withAppendix = drafted(
  "commend-remind",
  buildReport({
    units: names.map((name) => ["commune", name] as const),
    indicators: [{ id: "intakeDigitisation", average: 9547 }],
    assessment: { belowIndicator: null, neverCertified: names.map((_, index) => index) },
  }),
);

async function partsOf(written: Letter): Promise<Record<string, string>> {
  const parts = unzipSync(await writeLetter(written));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The paragraphs of a part: style and text of each. */
function paragraphsOf(
  xml: string,
): readonly { readonly style: string; readonly text: string; readonly xml: string }[] {
  return Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gsu), ([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? "",
    text: Array.from(paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu), (match) => match[1]).join(
      "",
    ),
    xml: paragraph,
  }));
}

function styleXml(styles: string, id: string): string {
  const match = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "su").exec(styles);
  return match?.[0] ?? "";
}

test("the text is that of the letter, paragraph by paragraph", async () => {
  const { "word/document.xml": document } = await partsOf(letter);
  const written = paragraphsOf(document!).map(({ text }) => text);
  const expected = letterText(letter)
    .split("\n")
    .filter((line) => line !== "");
  expect([...written].filter((line) => line !== "").sort()).toEqual([...expected].sort());
});

test("the page is A4 with the decree's margins, the first page has a header of its own without a number", async () => {
  const { "word/document.xml": document = "" } = await partsOf(letter);
  expect(/<w:pgSz ([^>]*)\/>/u.exec(document)?.[1]).toBe(
    'w:w="11906" w:h="16838" w:orient="portrait"',
  );
  const margins = /<w:pgMar ([^>]*)>/u.exec(document)?.[1] ?? "";
  const millimetres = (side: string) =>
    (Number(new RegExp(`w:${side}="(\\d+)"`, "u").exec(margins)?.[1]) / 1440) * 25.4;
  const within = (side: string, least: number, most: number) =>
    millimetres(side) >= least && millimetres(side) <= most;
  expect(within("top", 20, 25)).toBe(true);
  expect(within("bottom", 20, 25)).toBe(true);
  expect(within("left", 30, 35)).toBe(true);
  expect(within("right", 15, 20)).toBe(true);
  expect(document.includes("<w:titlePg/>")).toBe(true);
});

test("the page number is centred in the header, in 13 or 14", async () => {
  const parts = await partsOf(letter);
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
  const numbered = headers.filter(([, xml]) => xml.includes("PAGE"));
  expect(headers).toHaveLength(2);
  expect(numbered).toHaveLength(1);
  const style = styleXml(parts["word/styles.xml"]!, "LetterPageNumber");
  expect(style).toContain('<w:jc w:val="center"/>');
  expect(style).toContain('<w:sz w:val="28"/>');
});

test.each([
  ["LetterNational", 24, true, false, "center"],
  ["LetterMotto", 26, true, false, "center"],
  ["LetterSuperior", 24, false, false, "center"],
  ["LetterIssuer", 24, true, false, "center"],
  ["LetterNumber", 26, false, false, "center"],
  ["LetterPlaceDate", 26, false, true, "center"],
  ["LetterSubject", 24, false, false, "center"],
  ["LetterBody", 28, false, false, "both"],
  ["LetterCompact", 26, false, false, "both"],
  ["LetterDistributionHead", 24, true, true, undefined],
  ["LetterDistribution", 22, false, false, undefined],
  ["LetterSignature", 28, true, false, "center"],
  ["LetterAppendixLabel", 28, true, false, "center"],
  ["LetterAppendixTitle", 28, true, false, "center"],
  ["LetterAppendixReference", 28, false, true, "center"],
])("style %s is %d half-points, bold %s, italic %s", async (id, size, bold, italic, align) => {
  const { "word/styles.xml": styles = "" } = await partsOf(letter);
  const style = styleXml(styles, id);
  expect(style).toContain(`<w:sz w:val="${size}"/>`);
  expect(style).toContain('w:ascii="Times New Roman"');
  expect(/<w:b\/>/u.test(style)).toBe(bold);
  expect(/<w:i\/>/u.test(style)).toBe(italic);
  expect(/<w:jc w:val="([a-z]+)"/u.exec(style)?.[1]).toBe(align);
});

test("body paragraphs are indented by 1,27 cm, six points apart, one to one and a half lines", async () => {
  const { "word/styles.xml": styles = "" } = await partsOf(letter);
  const style = styleXml(styles, "LetterBody");
  expect(style).toContain('w:firstLine="720"');
  const after = Number(/w:after="(\d+)"/u.exec(style)?.[1]);
  const line = Number(/w:line="(\d+)"/u.exec(style)?.[1]);
  expect(after).toBeGreaterThanOrEqual(120);
  expect(line).toBeGreaterThanOrEqual(240);
  expect(line).toBeLessThanOrEqual(360);
});

test("the language is Vietnamese", async () => {
  const { "word/styles.xml": styles = "" } = await partsOf(letter);
  expect(styles).toContain('w:val="vi-VN"');
});

test("the head is a table without borders, with a rule under the issuer and one under the motto", async () => {
  const { "word/document.xml": document = "" } = await partsOf(letter);
  const head = /<w:tbl>.*?<\/w:tbl>/su.exec(document)?.[0] ?? "";
  const borders = Array.from(head.matchAll(/<w:(tblBorders|tcBorders)>.*?<\/w:\1>/gsu));
  expect(borders.length).toBeGreaterThan(0);
  expect(borders.some(([xml]) => xml.includes('w:val="single"'))).toBe(false);
  const rules = paragraphsOf(head).filter(({ xml }) => xml.includes("<w:pBdr>"));
  expect(rules).toHaveLength(2);
});

test("what nobody could know is highlighted", async () => {
  const marked = drafted("commend-remind", districtReport({ titles: [] }));
  const { "word/document.xml": document = "" } = await partsOf(marked);
  expect(document).toMatch(/<w:highlight w:val="yellow"\/>.*?\[tên cơ quan ban hành\]/su);
});

test("the brackets of the overdue are in italics", async () => {
  const { "word/document.xml": document = "" } = await partsOf(letter);
  expect(document).toMatch(/<w:i\/>(?:<w:iCs\/>)?<\/w:rPr><w:t[^>]*>UBND xã Đại Sơn</u);
});

test("an appendix has a section of its own, counted from 1, and a head row that is repeated", async () => {
  const { "word/document.xml": document = "" } = await partsOf(withAppendix);
  const sections = document.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? [];
  expect(sections).toHaveLength(2);
  expect(sections.every((section) => section.includes('w:start="1"'))).toBe(true);
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  const cut = document.match(/<w:cantSplit\/>/gu) ?? [];
  expect(cut.length).toBeGreaterThanOrEqual(41);
});

test("the end is ./. and the archive line comes last", async () => {
  const { "word/document.xml": document = "" } = await partsOf(letter);
  const paragraphs = paragraphsOf(document);
  const body = paragraphs.filter(({ style }) => style === "LetterBody");
  expect(body.at(-1)?.text.endsWith("./.")).toBe(true);
  const list = paragraphs.filter(({ style }) => style === "LetterDistribution");
  expect(list.at(-1)?.text).toBe("- Lưu: VT, VP.");
  expect(list.slice(0, -1).every(({ text }) => text.endsWith(";"))).toBe(true);
});

test("the file names nobody and no time, and is the same byte by byte", async () => {
  const { "docProps/core.xml": core = "" } = await partsOf(letter);
  expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|Un-named/u);
  expect(await writeLetter(letter)).toEqual(await writeLetter(letter));
});

test("several documents in one file begin each on a page of its own, counted from 1", async () => {
  const parts = unzipSync(await writeLetters([letter, letter, letter]));
  const document = strFromU8(parts["word/document.xml"]!);
  const sections = document.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? [];
  expect(sections).toHaveLength(3);
  expect(sections.every((section) => section.includes('w:val="nextPage"'))).toBe(true);
  expect(sections.every((section) => section.includes('w:start="1"'))).toBe(true);
});
