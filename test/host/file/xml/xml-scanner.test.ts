import { FileFault } from "../../../../src/host/file/refusal";
import { XmlScanner } from "../../../../src/host/file/xml/xml-scanner";
import { readDocument } from "../../../../src/host/file/xml/xml-tree";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function tokens(text: string): string[] {
  const scanner = new XmlScanner(text, "part");
  const found: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    found.push(token === "text" ? scanner.value() : `${token} ${scanner.name}`);
  }
  return found;
}

test("names mean the same whatever prefix a file uses, and strict files use the same ones", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const expected = ["open c", "open v", "close v", "close c"];
  expect(tokens(`<c xmlns="${MAIN}"><v/></c>`)).toEqual(expected);
  expect(tokens(`<x:c xmlns:x="${MAIN}"><x:v/></x:c>`)).toEqual(expected);
  expect(tokens(`<c xmlns="${strict}"><v/></c>`)).toEqual(expected);
  expect(tokens(`<c xmlns="${MAIN}"><v xmlns="urn:other"/></c>`)[1]).toBe("open {urn:other}v");
});

test("a declaration ends with its element", () => {
  const text = `<a xmlns:x="${MAIN}"><x:b xmlns:x="urn:1"/><x:b/></a>`;
  expect(tokens(text)).toEqual([
    "open a",
    "open {urn:1}b",
    "close {urn:1}b",
    "open b",
    "close b",
    "close a",
  ]);
});

test("references, CDATA and line ends are read as XML says", () => {
  expect(tokens("<a>1&lt;2&amp;&#x1EDB;&#10;\r\n\r<![CDATA[<&amp;>\r\n]]></a>")).toEqual([
    "open a",
    "1<2&ớ\n\n\n",
    "<&amp;>\n",
    "close a",
  ]);
});

test("attributes are found by canonical name, with white space as XML normalises it", () => {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const scanner = new XmlScanner(
    `<a q:id='rId1' xmlns:q="${relationships}" b = "1\n2&#10;3" id="5"/>`,
    "part",
  );
  scanner.next();
  expect([
    scanner.attribute("r:id"),
    scanner.attribute("id"),
    scanner.attribute("b"),
    scanner.attribute("c"),
  ]).toEqual(["rId1", "5", "1 2\n3", undefined]);
  expect([...scanner.attributes().keys()]).toEqual(["r:id", "b", "id"]);
});

test("offsets cut an element out of its text", () => {
  const text = "\ufeff<?xml version=\"1.0\"?><!-- <b> --><a>\n<b c='>'>d</b ><e/></a>";
  const root = readDocument(new XmlScanner(text, "part"));
  const [first, second] = root.children;
  expect(text.slice(first!.start, first!.end)).toBe("<b c='>'>d</b >");
  expect(text.slice(first!.contentStart, first!.contentEnd)).toBe("d");
  expect([text.slice(second!.start, second!.end), second!.isEmptyTag]).toEqual(["<e/>", true]);
  expect(text.slice(root.contentEnd)).toBe("</a>");
});

test.each([
  ["a DOCTYPE", "<!DOCTYPE a><a/>"],
  ["a wrong end tag", "<a><b></a></b>"],
  ["an end tag that only begins alike", "<a></ab>"],
  ["an open element at the end", "<a><b></b>"],
  ["two roots", "<a/><b/>"],
  ["no root", "  "],
  ["text beside the root", "<a/>b"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an attribute without quotes", "<a b=1/>"],
  ["an attribute without a value", "<a b/>"],
  ["attributes without a space", '<a b="1"c="2"/>'],
  ['"<" in an attribute', '<a b="<"/>'],
  ["an unknown reference", "<a>&nbsp;</a>"],
  ["an unfinished reference", "<a>&amp</a>"],
  ["a reference to a forbidden character", "<a>&#0;</a>"],
  ["a forbidden character", "<a>\u0001</a>"],
  ["a prefix without a namespace", "<x:a/>"],
  ["a bad name", "<1a/>"],
  ["CDATA without an end", "<a><![CDATA[</a>"],
  ["a tag without an end", '<a b="1"'],
])("refused: %s", (_what, text) => {
  expect(() => tokens(text)).toThrow(FileFault);
});
