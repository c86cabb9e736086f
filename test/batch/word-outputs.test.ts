import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeSampleTemplate } from "../../src/word/template/write-sample-template";
import { batch, readFacts, sampleWorkbook, useScratchFolder } from "../support/batch-run";

const scratch = useScratchFolder();
const at = (name: string) => join(scratch(), name);

/** The text of a Word file's body without its marks. */
function wordText(path: string): string {
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(path)))["word/document.xml"]!);
  return xml.replaceAll(/<[^>]*>/gu, "");
}

/** The template to begin with, with one text put in place of another. */
async function templateWith(from: string, to: string): Promise<string> {
  const parts = unzipSync(await writeSampleTemplate());
  const xml = strFromU8(parts["word/document.xml"]!).replace(from, to);
  const path = at("mau.docx");
  writeFileSync(path, zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
  return path;
}

test("the office's own template is filled with the letter, and an unknown field in it is a finding", async () => {
  const template = await templateWith("{{trích yếu}}", "{{trích yếu}} {{số điện thoại}}");
  const run = await batch(
    sampleWorkbook,
    ...["--docx", at("cv.docx"), "--template", template, "--facts", at("f.json")],
  );
  expect(run).toMatchObject({ code: 0, error: [] });
  expect(wordText(at("cv.docx"))).toContain("[số điện thoại]");
  expect(wordText(at("cv.docx"))).toContain("Biểu dương các cơ quan, đơn vị");
  const found = readFacts(at("f.json")).findings.filter(
    ({ code }) => code === "template-unknown-field",
  );
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining("Tệp mẫu “mau.docx”, thân văn bản, đoạn"),
  ]);
});

test("a template that does not close is bad input: one sentence with the place, and no file", async () => {
  const template = await templateWith("{{trích yếu}}", "{{trích yếu");
  const run = await batch(sampleWorkbook, "--docx", at("cv.docx"), "--template", template);
  expect(run).toMatchObject({
    code: 2,
    error: [expect.stringMatching(/mau\.docx.*“\{\{trích yếu”.*đoạn \d+/u)],
  });
  expect(existsSync(at("cv.docx"))).toBe(false);
});

test("a template without a Word file to fill is a bad argument, and so is one that would be written over", async () => {
  expect(await batch(sampleWorkbook, "--template", "a.docx")).toMatchObject({ code: 2 });
  const template = await templateWith("x", "x");
  const run = await batch(sampleWorkbook, "--docx", template, "--template", template);
  expect(run).toMatchObject({ code: 2, error: [expect.stringContaining("mau.docx")] });
});

test("the reminded units' extracts are one Word file with a page each", async () => {
  const settings = at("s.json");
  writeFileSync(settings, JSON.stringify({ remindGrounds: ["overdue", "below-average"] }));
  const run = await batch(sampleWorkbook, "--settings", settings, "--extracts", at("trich.docx"));
  expect(run).toMatchObject({ code: 0, error: [] });
  const parts = unzipSync(new Uint8Array(readFileSync(at("trich.docx"))));
  const xml = strFromU8(parts["word/document.xml"]!);
  const extracts = wordText(at("trich.docx")).match(/PHIẾU TRÍCH KẾT QUẢ/gu)?.length ?? 0;
  expect(extracts).toBeGreaterThan(4);
  expect(xml.match(/<w:sectPr/gu)).toHaveLength(extracts);
});

test("without reminders no file of extracts is written, and the facts say why", async () => {
  const settings = at("s.json");
  writeFileSync(settings, JSON.stringify({ remindGrounds: [] }));
  const run = await batch(
    sampleWorkbook,
    ...["--settings", settings, "--extracts", at("trich.docx"), "--facts", at("f.json")],
  );
  expect(run.code).toBe(0);
  expect(existsSync(at("trich.docx"))).toBe(false);
  expect(readFacts(at("f.json")).findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("không có đơn vị nào bị nhắc nhở nên không có phiếu trích"),
  );
});
