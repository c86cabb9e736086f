import { zipSync, strToU8 } from "fflate";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { opened, saved, writtenPackage, writtenParts, zipParts } from "./fixtures/written-package";

function refusal(bytes: Uint8Array) {
  const answer = openWorkbook(bytes);
  return answer.outcome === "refused" ? answer : null;
}

function sheetWith(xml: string): Uint8Array {
  return zipParts({ ...writtenParts(), "book/thang.xml": xml });
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

test("text and an empty file are no package", () => {
  expect(refusal(strToU8("Tháng,Đơn vị\n1,2"))!.code).toBe("not-a-zip");
  expect(refusal(new Uint8Array())!.code).toBe("not-a-zip");
});

test("an .xls file and a workbook with a password are told apart", () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  expect(refusal(ole)!.code).toBe("old-format");
  const stream = new Uint8Array(Buffer.from("EncryptedPackage", "utf16le"));
  expect(refusal(new Uint8Array([...ole, ...stream]))!.code).toBe("encrypted");
});

test("an archive entry with a password is refused", () => {
  const bytes = writtenPackage();
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      bytes[at + 8]! |= 1;
  }
  expect(refusal(bytes)!.code).toBe("encrypted");
});

test("a document of another kind, or an archive of files, has no workbook part", () => {
  expect(refusal(zipSync({ "a.txt": strToU8("a") }))!.code).toBe("no-workbook-part");
  const rest = writtenParts();
  delete rest["_rels/.rels"];
  expect(refusal(zipParts(rest))!.code).toBe("no-workbook-part");
});

test("a zip bomb is refused by what it declares", () => {
  const parts = { "bomb.bin": new Uint8Array(40 * 1024 * 1024) };
  const bytes = zipSync({ ...parts, "[Content_Types].xml": strToU8("<Types/>") });
  expect(refusal(bytes)).toMatchObject({ code: "too-large", place: { part: "bomb.bin" } });
});

function sizeFields(bytes: Uint8Array, name: string): DataView {
  const at = Buffer.from(bytes).lastIndexOf(name) - 46;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 46);
}

test("a zip bomb that declares less than it holds is refused while it unpacks", () => {
  const bytes = zipSync({ ...textParts(), "bomb.bin": new Uint8Array(40 * 1024 * 1024) });
  sizeFields(bytes, "bomb.bin").setUint32(24, 1000, true);
  expect(refusal(bytes)).toMatchObject({ code: "too-large", place: { part: "bomb.bin" } });
});

function textParts(): Record<string, Uint8Array> {
  const entries = Object.entries(writtenParts()).map(([name, text]) => [name, strToU8(text)]);
  return Object.fromEntries(entries) as Record<string, Uint8Array>;
}

test("a wrong check sum is noticed, also in a part that is only carried along", () => {
  const bytes = zipSync({ ...textParts(), "media/anh.bin": strToU8("ảnh") });
  const fields = sizeFields(bytes, "media/anh.bin");
  fields.setUint32(16, fields.getUint32(16, true) ^ 1, true);
  expect(refusal(bytes)).toMatchObject({
    code: "damaged-package",
    place: { part: "media/anh.bin" },
  });
});

test("two entries whose names differ in case only are refused", () => {
  const bytes = zipParts({ ...writtenParts(), "Book/THANG.xml": "<x/>" });
  expect(refusal(bytes)).toMatchObject({
    code: "damaged-package",
    place: { part: "Book/THANG.xml" },
  });
});

test("a file that is cut off anywhere is refused and never throws", () => {
  const bytes = writtenPackage();
  for (let length = 2; length < bytes.length; length += 37) {
    expect(refusal(bytes.subarray(0, length))!.code).toBe("damaged-package");
  }
});

test("DOCTYPE, with or without entities, is refused", () => {
  const answer = refusal(
    sheetWith(`<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet ${MAIN}><sheetData/></worksheet>`),
  );
  expect(answer).toMatchObject({ code: "bad-xml", place: { part: "book/thang.xml", offset: 0 } });
});

test("elements nested without end are refused", () => {
  const deep = "<a>".repeat(100_000);
  expect(refusal(sheetWith(`<worksheet ${MAIN}>${deep}`))!.code).toBe("bad-xml");
});

test("a cell that contradicts its type or its place is refused with its address", () => {
  const cases = [
    '<c r="B2" t="s"><v>5</v></c>',
    '<c r="B2"><v>hai</v></c>',
    '<c r="B3"><v>1</v></c>',
    '<c r="B2" t="z"><v>1</v></c>',
  ];
  for (const cell of cases) {
    const answer = refusal(
      sheetWith(`<worksheet ${MAIN}><sheetData><row r="2">${cell}</row></sheetData></worksheet>`),
    );
    expect(answer).toMatchObject({ code: "bad-workbook", place: { sheet: "T1", cell: "B2" } });
  }
});

test("rows and cells out of order are refused", () => {
  const row = (content: string) =>
    refusal(sheetWith(`<worksheet ${MAIN}><sheetData>${content}</sheetData></worksheet>`));
  expect(row('<row r="3"/><row r="2"/>')!.code).toBe("bad-workbook");
  expect(row('<row r="3"><c r="B3"/><c r="A3"/></row>')!.code).toBe("bad-workbook");
  expect(row('<row r="1048577"/>')!.code).toBe("bad-workbook");
});

test("a text of 40 000 characters, control characters and things that look like escapes survive", () => {
  const workbook = opened(writtenPackage());
  const texts = [
    "x".repeat(40_000),
    "a\u0001b\u000bc",
    "_x0041_ _x005F_",
    "\ud800",
    " \n\t",
    "]]>&<",
    "\r\n",
    "",
  ];
  texts.forEach((value, row) =>
    workbook.sheets[0]!.cells.set(row, 0, { value, formula: null, style: null }),
  );
  const [sheet] = opened(saved(workbook)).sheets;
  expect(texts.map((_text, row) => sheet!.cells.get(row, 0)!.value)).toEqual(texts);
});

test("macros and links to other workbooks are kept as they came and named in the report", () => {
  const bytes = writtenPackage({
    parts: { "book/vbaProject.bin": "VBA", "book/links/link1.xml": "<externalLink/>" },
    types:
      '<Override PartName="/book/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      '<Override PartName="/book/links/link1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>',
  });
  const answer = openWorkbook(bytes);
  expect(answer).toMatchObject({
    outcome: "opened",
    notUnderstood: [{ part: "book/vbaProject.bin" }, { part: "book/links/link1.xml" }],
  });
});
