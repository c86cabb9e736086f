import { composeExtracts } from "../../src/letter/extract/extract";
import { plainText } from "../../src/letter/text/run";
import { districtReport, drafted } from "./district-report";
import { keyByName } from "./report-builder";

const report = districtReport({
  settings: {
    listLimit: 1,
    signer: { capacity: "KT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH", name: "Nguyễn Văn An" },
    distribution: ["Như trên", "Ban Thường vụ Huyện ủy", "Lưu: VT, NV"],
  },
});

test("the settings say who signs a letter and who gets it", () => {
  const { signature, distribution } = drafted("commend-remind", report);
  expect(signature).toEqual({ lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Văn An" });
  expect(distribution).toEqual(["Như trên", "Ban Thường vụ Huyện ủy", "Lưu: VT, NV"]);
});

test("a brief that the office issues is signed by its own head, and goes to those whom it briefs", () => {
  const { signature, distribution } = drafted("weekly-brief", report);
  expect(signature).toEqual({ lines: ["CHÁNH VĂN PHÒNG"], name: "" });
  expect(distribution).toEqual(["Như trên", "Các Phó Chủ tịch UBND huyện", "Lưu: VT, VP"]);
});

test("an extract goes to its unit, whoever gets the letters", () => {
  const [extract] = composeExtracts(report, { keyOf: keyByName(report), ledger: [] });
  expect(extract?.letter.distribution).toEqual(["UBND xã Đại Sơn", "Lưu: VT, VP"]);
});

test("appendices are numbered in the order in which the text points to them", () => {
  const letter = drafted("commend-remind", report);
  const text = letter.blocks
    .map((block) => (block.kind === "table" ? "" : plainText(block.runs)))
    .join("\n");
  const numerals = Array.from(text.matchAll(/Phụ lục ([IVX]+)/gu), ([, numeral]) => numeral);
  expect(numerals).toEqual(letter.appendices.map(({ label }) => label.replace("Phụ lục ", "")));
  expect(numerals.length).toBeGreaterThan(2);
});
