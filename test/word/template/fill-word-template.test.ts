import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { composeTemplateValues } from "../../../src/letter/template/template-values";
import { fillWordTemplate } from "../../../src/word/template/fill-word-template";
import { readParagraphs } from "../../../src/word/template/template-text";
import { writeSampleTemplate } from "../../../src/word/template/write-sample-template";
import { districtReport, drafted } from "../../letter/district-report";
import { keyByName } from "../../letter/report-builder";

const report = districtReport();
const letter = drafted("commend-remind", report);
const values = composeTemplateValues(letter, report, { keyOf: keyByName(report), ledger: [] });

const typesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>';
const relations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A template with the given paragraphs, each a list of runs, and a header. */
function templateOf(paragraphs: readonly (readonly string[])[], header = ""): Uint8Array {
  const body = paragraphs
    .map((runs) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join("")}</w:p>`)
    .join("");
  const part = (tag: string, content: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${tag} ${word}>${content}</w:${tag}>`);
  return zipSync({
    "[Content_Types].xml": strToU8(typesXml),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/header1.xml": part("hdr", `<w:p><w:r><w:t>${header}</w:t></w:r></w:p>`),
  });
}

function linesOf(bytes: Uint8Array, part = "document"): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)[`word/${part}.xml`]!);
  return readParagraphs(xml).map(({ text }) => text);
}

function filled(paragraphs: readonly (readonly string[])[], header?: string) {
  const result = fillWordTemplate(templateOf(paragraphs, header), values);
  if (!result.filled) throw new Error(JSON.stringify(result));
  return result;
}

function filledLines(...paragraphs: readonly string[]): readonly string[] {
  return linesOf(filled(paragraphs.map((text) => [text])).bytes);
}

test("a field is filled also where Word has cut it into runs", () => {
  const { bytes, problems } = filled([["Kỳ: {", "{k", "ỳ}", "} và {{Kỳ Trước}}"]]);
  expect(linesOf(bytes)).toEqual(["Kỳ: tháng 4/2023 và tháng 3/2023"]);
  expect(problems).toEqual([]);
});

test("headers are filled like the body", () => {
  const { bytes } = filled([["x"]], "{{cơ quan}}");
  expect(linesOf(bytes, "header1")).toEqual(["UBND huyện Tứ Kỳ"]);
});

test("a list repeats its paragraphs, with the fields of each item and those around it", () => {
  expect(
    filledLines(
      "{{#dưới bình quân}}",
      "{{số thứ tự}}. {{đơn vị}}: {{tỷ lệ}}, {{so sánh}} ({{kỳ}})",
      "{{/dưới bình quân}}",
    ),
  ).toEqual([
    "1. UBND xã Tái Sơn: 82,80%, tăng 4,11% so với tháng 3/2023 (tháng 4/2023)",
    "2. UBND xã Hưng Đạo: 83,83%, tăng 5,80% so với tháng 3/2023 (tháng 4/2023)",
    "3. UBND xã Hà Thanh: 86,34%, giảm 5,74% so với tháng 3/2023 (tháng 4/2023)",
    "4. UBND xã Văn Tố: 88,29%, giảm 5,76% so với tháng 3/2023 (tháng 4/2023)",
  ]);
});

test("what holds only where a list has anything goes once, and else not at all", () => {
  expect(
    filledLines("{{#có biểu dương}}Biểu dương:{{/có biểu dương}}", "{{#phê bình}}{{đơn vị}}{{/}}"),
  ).toEqual(["Biểu dương:", ""]);
  expect(filledLines("{{^phê bình}}Không có.{{/phê bình}}")).toEqual(["Không có."]);
});

test("the body of the letter goes in as it is, to the last word", () => {
  const lines = filledLines("{{#nội dung}}", "{{đoạn}}", "{{/nội dung}}");
  expect(lines).toHaveLength(letter.blocks.length);
  expect(lines).toContain("3. Nhắc nhở lần thứ nhất đối với UBND xã Đại Sơn");
  expect(lines.at(-1)).toMatch(/\.\/\.$/u);
});

test("an unknown field is printed as a marked one, and named with its place", () => {
  const { bytes, problems } = filled([["Mở đầu"], ["Số: {{constructor}} ngày {{đơn vị}}"]]);
  expect(linesOf(bytes)[1]).toBe("Số: [constructor] ngày [đơn vị]");
  expect(problems).toEqual(
    ["constructor", "đơn vị"].map((field) => ({
      kind: "unknown-field",
      field,
      part: "document",
      paragraph: 2,
      text: "Số: {{constructor}} ngày {{đơn vị}}",
    })),
  );
});

test.each(["@kỳ", "=<% %>=", "kỳ.constructor", "__proto__", "1+1", "kỳ | upper"])(
  "{{%s}} is a name like any other: it is neither evaluated nor taken as XML",
  (field) => {
    const { problems } = filled([[`a {{${field.replaceAll("<", "&lt;")}}} b`]]);
    expect(problems).toMatchObject([{ kind: "unknown-field", field }]);
  },
);

test.each([
  [["Kỳ {{kỳ"], "unclosed-field", "{{kỳ"],
  [["{{#biểu dương}}{{đơn vị}}"], "unclosed-list", "#biểu dương"],
  [["{{/biểu dương}}"], "unclosed-list", "/biểu dương"],
  [["{{#biểu dương}}", "{{/quá hạn}}"], "unclosed-list", "/quá hạn"],
])("%j can't be filled, and says where it does not close", (paragraphs, kind, field) => {
  const result = fillWordTemplate(templateOf(paragraphs.map((text) => [text])), values);
  expect(result).toMatchObject({ filled: false, reason: "broken" });
  expect(!result.filled && result.reason === "broken" && result.problems).toContainEqual(
    expect.objectContaining({ kind, field, part: "document" }),
  );
});

test("lists of units within lists of units are not known, so that no document grows without bounds", () => {
  const { problems } = filled([
    ["{{#quá hạn}}{{#dưới bình quân}}{{đơn vị}}{{/dưới bình quân}}{{/quá hạn}}"],
  ]);
  expect(problems).toMatchObject([{ kind: "unknown-field", field: "#dưới bình quân" }]);
});

test("a unit's name with brackets and angle brackets is text, whatever it says", () => {
  const hostile = districtReport({
    units: [["commune", "<w:p>{{kỳ}} & \u0007"]],
    indicators: [],
    assessment: { commended: [0] },
  });
  const own = composeTemplateValues(letter, hostile, { keyOf: keyByName(hostile), ledger: [] });
  const result = fillWordTemplate(templateOf([["{{#biểu dương}}{{đơn vị}}{{/biểu dương}}"]]), own);
  expect(result.filled && linesOf(result.bytes)).toEqual(["UBND xã <w:p>{{kỳ}} & "]);
});

test("what is no Word file is refused", () => {
  expect(fillWordTemplate(strToU8("xin chào"), values)).toEqual({
    filled: false,
    reason: "not-word",
  });
  expect(fillWordTemplate(zipSync({ "a.txt": strToU8("a") }), values)).toEqual({
    filled: false,
    reason: "not-word",
  });
  const whole = templateOf([["x"]]);
  expect(fillWordTemplate(whole.slice(0, whole.length - 40), values)).toMatchObject({
    filled: false,
  });
});

test("a template that would unpack to more than a document ever has is refused unread", () => {
  const bomb = zipSync({
    "[Content_Types].xml": strToU8(typesXml),
    "word/document.xml": new Uint8Array(61_000_000),
  });
  expect(fillWordTemplate(bomb, values)).toEqual({ filled: false, reason: "too-large" });
});

test("the template to begin with is filled without a word left over, the same each time", async () => {
  const sample = await writeSampleTemplate();
  const result = fillWordTemplate(sample, values);
  if (!result.filled) throw new Error(JSON.stringify(result));
  expect(result.problems).toEqual([]);
  const text = linesOf(result.bytes).join("\n");
  expect(text).toContain("Tứ Kỳ, ngày      tháng 5 năm 2023");
  expect(text).toContain("- Chủ tịch UBND các xã, thị trấn;");
  expect(text.split("#kính gửi")[0]).not.toMatch(/\{\{|\}\}/u);
  const again = fillWordTemplate(sample, values);
  expect(again.filled && again.bytes).toEqual(result.bytes);
});

test("an appendix of the template to begin with has no empty row and begins a page, with no break after the last", async () => {
  const long = districtReport({ settings: { listLimit: 1 } });
  const context = { keyOf: keyByName(long), ledger: [] };
  const scope = composeTemplateValues(drafted("raise-index", long), long, context);
  const result = fillWordTemplate(await writeSampleTemplate(), scope);
  if (!result.filled) throw new Error(JSON.stringify(result));
  const xml = strFromU8(unzipSync(result.bytes)["word/document.xml"]!);
  const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => row);
  const heads = rows.filter((row) => row.includes(">STT<"));
  expect(heads).toHaveLength(2);
  expect(rows.filter((row) => !/<w:t[ >]/u.test(row))).toEqual([]);
  const newPages = xml.split("<w:pageBreakBefore/>").slice(1);
  expect(newPages.map((page) => /<w:t[^>]*>([^<]*)/u.exec(page)?.[1]?.slice(0, 10))).toEqual([
    "Phụ lục I",
    "Phụ lục II",
    "Các tên dư",
  ]);
  expect(xml).not.toContain('w:type="page"');
});
