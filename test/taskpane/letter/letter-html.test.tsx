import type { Letter } from "../../../src/letter/letter";
import { letterHtml } from "../../../src/taskpane/letter/letter-html";

const letter: Letter = {
  kind: "commend-remind",
  period: { kind: "month", year: 2023, month: 4 },
  status: "draft",
  heading: {
    superior: null,
    issuer: [[{ text: "UBND <HUYỆN>" }]],
    number: [{ text: "Số:    /UBND-VP" }],
    placeAndDate: [{ text: "Tứ Kỳ" }],
    title: null,
    subject: [{ text: "V/v thử" }],
  },
  addressees: [[{ text: "Nơi A" }]],
  legalBases: [],
  blocks: [
    {
      kind: "item",
      marker: "-",
      runs: [
        { text: '<img src=x onerror="alert(1)">' },
        { text: "95,47%", bold: true },
        { text: "nghiêng", italic: true },
      ],
    },
  ],
  signature: { lines: ["CHỦ TỊCH"], name: "A & B" },
  distribution: ["Lưu: VT"],
  appendices: [],
};

test("names and figures are copied as text, never as markup", () => {
  const html = letterHtml(letter);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  expect(html).toContain("UBND &lt;HUYỆN&gt;");
  expect(html).toContain("A &amp; B");
});

test("bold and italics are kept for the program that takes the copy", () => {
  const html = letterHtml(letter);
  expect(html).toContain("<b>95,47%</b>");
  expect(html).toContain("<i>nghiêng</i>");
});
