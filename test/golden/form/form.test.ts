import { strFromU8, strToU8 } from "fflate";
import { documentKinds } from "../../../src/domain/assessment/ledger";
import { checkForm, formPoints } from "./check-form";
import { lastSheetPart, readSheetForm } from "./read-sheet-form";
import { usePrintedDocuments } from "./printed-documents";
import { readWordForm } from "./read-word-form";

type Parts = Record<string, Uint8Array>;

const printed = usePrintedDocuments();

describe.each(documentKinds)("%s keeps the form of Nghị định 30/2020/NĐ-CP", (kind) => {
  test("in Word", () => {
    expect(checkForm(readWordForm(printed.get(kind)!.word))).toEqual([]);
  });

  test("on its sheet", () => {
    expect(checkForm(readSheetForm(printed.get(kind)!.sheet))).toEqual([]);
  });
});

/** A slip: the point that it breaks, the part of the file, what stands there, and what is put in its place. */
type Slip = readonly [point: string, part: string, from: string | RegExp, to: string];

const document = "word/document.xml";
const styles = "word/styles.xml";
const ofStyle = (id: string, rest: string) =>
  new RegExp(`(w:styleId="${id}">(?:(?!</w:style>).)*?)${rest}`, "u");

const wordSlips: readonly Slip[] = [
  ["paper", document, 'w:w="11906"', 'w:w="12240"'],
  ["margins", document, 'w:left="1701"', 'w:left="1417"'],
  ["margins", document, 'w:right="851"', 'w:right="567"'],
  ["font", styles, ofStyle("LetterBody", 'w:ascii="Times New Roman"'), '$1w:ascii="Arial"'],
  [
    "colour",
    styles,
    ofStyle("LetterNumber", '<w:color w:val="000000"/>'),
    '$1<w:color w:val="FF0000"/>',
  ],
  ["page-numbers", document, "<w:titlePg/>", ""],
  [
    "page-numbers",
    styles,
    ofStyle("LetterPageNumber", '<w:jc w:val="center"/>'),
    '$1<w:jc w:val="right"/>',
  ],
  ["language", styles, '<w:lang w:val="vi-VN"', '<w:lang w:val="en-US"'],
  ["national-heading", document, "CHỦ NGHĨA VIỆT NAM", "CHỦ NGHĨA VIỆT NAM."],
  ["national-heading", styles, ofStyle("LetterNational", "<w:b/>"), "$1"],
  ["motto", document, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"],
  ["motto", styles, ofStyle("LetterMotto", '<w:sz w:val="26"/>'), '$1<w:sz w:val="30"/>'],
  ["motto-rule", document, 'w:left="1284" w:right="1284"', 'w:left="2000" w:right="2000"'],
  ["issuer", document, "HUYỆN TỨ KỲ", "Huyện Tứ Kỳ"],
  ["issuer-rule", document, /w:left="14\d\d" w:right="14\d\d"/u, 'w:left="100" w:right="100"'],
  ["number", document, "Số:        /UBND-VP", "Số: 4/UBND-VP"],
  ["number", styles, ofStyle("LetterNumber", '<w:sz w:val="26"/>'), '$1<w:sz w:val="24"/>'],
  ["place-and-date", document, "tháng 5 năm 2023", "tháng 05 năm 2023"],
  ["place-and-date", styles, ofStyle("LetterPlaceDate", "<w:i/>"), "$1"],
  ["subject", styles, ofStyle("LetterSubject", '<w:sz w:val="24"/>'), '$1<w:sz w:val="28"/>'],
  ["draft", document, "DỰ THẢO", ""],
  ["addressees", document, /(- Thủ trưởng[^<]*);/u, "$1"],
  ["body-size", styles, ofStyle("LetterBody", '<w:sz w:val="28"/>'), '$1<w:sz w:val="24"/>'],
  ["body-align", styles, ofStyle("LetterBody", '<w:jc w:val="both"/>'), '$1<w:jc w:val="left"/>'],
  ["first-line", styles, ofStyle("LetterBody", 'w:firstLine="720"'), '$1w:firstLine="0"'],
  ["spacing", styles, ofStyle("LetterBody", 'w:after="120"'), '$1w:after="40"'],
  ["spacing", styles, ofStyle("LetterBody", 'w:line="276"'), '$1w:line="480"'],
  ["heading-weight", styles, ofStyle("LetterBody", '<w:b w:val="false"/>'), "$1<w:b/>"],
  ["end", document, "./.<", ".<"],
  ["numbering", document, ">2. ", ">3. "],
  ["distribution-head", styles, ofStyle("LetterDistributionHead", "<w:i/>"), "$1"],
  [
    "distribution",
    styles,
    ofStyle("LetterDistribution", '<w:sz w:val="22"/>'),
    '$1<w:sz w:val="26"/>',
  ],
  ["distribution", document, "- Lưu: VT, VP.", "- Lưu: VT, VP;"],
  ["signature", styles, ofStyle("LetterSignature", "<w:b/>"), "$1"],
  ["appendices", document, ">Phụ lục II<", ">Phụ lục 2<"],
  ["appendices", styles, ofStyle("LetterAppendixReference", "<w:i/>"), "$1"],
  ["appendices", document, /<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr><\/w:pPr>/u, "</w:pPr>"],
  ["table-head", document, "<w:tblHeader/>", ""],
  ["dates", document, "tháng 4/2023", "ngày 5/04/2023"],
  ["counts", document, "tháng 4/2023", "tháng 4/2023, 4 hồ sơ"],
  ["decimals", document, /(\d),(\d\d)%/u, "$1.$2%"],
];

const sheetSlips: readonly Slip[] = [
  ["paper", "", 'paperSize="9"', 'paperSize="1"'],
  ["paper", "", 'paperSize="9"', 'paperSize="9" orientation="landscape"'],
  ["margins", "", 'left="1.1811023622"', 'left="0.5"'],
  ["page-numbers", "", ' differentFirst="1"', ""],
  ["page-numbers", "", "&amp;C", "&amp;R"],
  ["national-heading", "", "CHỦ NGHĨA VIỆT NAM", "CHỦ NGHĨA VIỆT NAM "],
  ["motto", "", "Độc lập - Tự do", "ĐỘC LẬP - TỰ DO"],
  ["issuer", "", "HUYỆN TỨ KỲ", "Huyện Tứ Kỳ"],
  ["number", "", "Số:        /UBND-VP", "Số: /UBND"],
  ["place-and-date", "", "tháng 5 năm 2023", "tháng 05 năm 2023"],
  ["subject", "", "V/v ", "Về việc "],
  ["draft", "", "DỰ THẢO", ""],
  ["addressees", "", /(- Chủ tịch UBND các[^<]*)\.</u, "$1;<"],
  ["end", "", "./.<", ".<"],
  ["numbering", "", ">2. ", ">4. "],
  ["distribution-head", "", ">Nơi nhận:<", ">Nơi gửi:<"],
  ["distribution", "", "- Lưu: VT, VP.", "- Lưu VT, VP."],
  ["signature", "", ">CHỦ TỊCH<", ">Chủ tịch<"],
  ["appendices", "", ">Phụ lục II<", ">Phụ lục III<"],
  ["appendices", "", /<rowBreaks[\s\S]*<\/rowBreaks>/u, ""],
  ["counts", "", "tháng 4/2023", "tháng 4/2023, 4 hồ sơ"],
  ["decimals", "", /(\d),(\d\d)%/u, "$1 ,$2 %"],
  ["font", "xl/styles.xml", /Times New Roman/gu, "Arial"],
  [
    "colour",
    "xl/styles.xml",
    /<color theme="1"\/><name val="Times/gu,
    '<color rgb="FFFF0000"/><name val="Times',
  ],
  ["body-align", "xl/styles.xml", /horizontal="justify"/gu, 'horizontal="left"'],
  ["body-size", "xl/styles.xml", /<sz val="1[34]"\/>/gu, '<sz val="15"/>'],
  ["heading-weight", "xl/styles.xml", /<font>(?!<b\/>)/gu, "<font><b/>"],
];

function broken(parts: Parts, [, part, from, to]: Slip): Parts {
  const name = part === "" ? lastSheetPart(parts) : part;
  const before = strFromU8(parts[name]!);
  const after = before.replace(from, to);
  return { ...parts, [name]: strToU8(after) };
}

describe("a slip is caught at its point", () => {
  const letter = () => printed.get("raise-index")!;

  test.each(wordSlips)("Word: %s, %s", (...slip) => {
    expect(checkForm(readWordForm(broken(letter().word, slip)))).toContain(slip[0]);
  });

  test.each(sheetSlips)("sheet: %s, %s", (...slip) => {
    expect(checkForm(readSheetForm(broken(letter().sheet, slip)))).toContain(slip[0]);
  });

  test("a report's title and the rule under its subject are checked as well", () => {
    const { word } = printed.get("quarterly-report")!;
    const small: Slip = [
      "",
      styles,
      ofStyle("LetterTitle", '<w:sz w:val="28"/>'),
      '$1<w:sz w:val="24"/>',
    ];
    expect(checkForm(readWordForm(broken(word, small)))).toContain("subject");
    const twice: Slip = ["", document, />II\. /u, ">IV. "];
    expect(checkForm(readWordForm(broken(word, twice)))).toContain("numbering");
  });

  test("every point has a slip that breaks it", () => {
    const broken = new Set([...wordSlips, ...sheetSlips].map(([point]) => point));
    expect(formPoints.filter((point) => !broken.has(point))).toEqual([]);
  });
});
