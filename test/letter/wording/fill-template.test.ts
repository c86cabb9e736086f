import {
  fillTemplate,
  findTemplateProblems,
  listFields,
} from "../../../src/letter/wording/fill-template";
import { plainText } from "../../../src/letter/text/run";

const known = { fields: ["kỳ", "tỷ lệ"], required: [] };

test("fields are filled, with or without spaces in the brackets", () => {
  const text = fillTemplate("Trong {{kỳ}} đạt {{ tỷ lệ }}.", (name) =>
    name === "kỳ" ? "tháng 4" : "95%",
  );
  expect(plainText(text)).toBe("Trong tháng 4 đạt 95%.");
});

test("what is filled in is never read as a field again", () => {
  expect(plainText(fillTemplate("{{kỳ}}", () => "{{tỷ lệ}}"))).toBe("{{tỷ lệ}}");
});

test("a run keeps its link, and neighbouring plain text is one run", () => {
  const text = fillTemplate("đạt {{tỷ lệ}} và {{kỳ}}", (name) =>
    name === "kỳ" ? "hơn" : { text: "95%", unit: 3 },
  );
  expect(text).toEqual([{ text: "đạt " }, { text: "95%", unit: 3 }, { text: " và hơn" }]);
});

test("fields are listed once each", () => {
  expect(listFields("{{kỳ}} {{tỷ lệ}} {{kỳ}}")).toEqual(["kỳ", "tỷ lệ"]);
});

test("an unknown field is named", () => {
  expect(findTemplateProblems("{{kì}} {{kỳ}}", known)).toEqual([
    { kind: "unknown-field", field: "kì" },
  ]);
});

test("an unclosed field is named from its bracket on", () => {
  expect(findTemplateProblems("Trong {{kỳ} đạt {{tỷ lệ}}", known)).toEqual([
    { kind: "unclosed-field", field: "{{kỳ} đạt " },
  ]);
});

test("a sound sentence has no problem", () => {
  expect(findTemplateProblems("Trong {{kỳ}}", known)).toEqual([]);
});

test("a field is known whatever its capitals, its blanks and its form of Unicode", () => {
  const written = "{{ Kỳ }} {{TỶ  LỆ}}".normalize("NFD");
  expect(findTemplateProblems(written, known)).toEqual([]);
  expect(plainText(fillTemplate(written, (name) => `<${name}>`))).toBe("<kỳ> <tỷ lệ>");
});

test("a field that must not be lost is named", () => {
  expect(findTemplateProblems("Trong {{kỳ}}", { ...known, required: ["tỷ lệ"] })).toEqual([
    { kind: "dropped-field", field: "tỷ lệ" },
  ]);
});

test.each([
  ["{kỳ}", "{kỳ}"],
  ["{{{{kỳ}}}}", "{{}}"],
  ["{{kỳ", "{{kỳ"],
  ["kỳ}}", "}}"],
  ["{{a{{kỳ}}b}}", "{{ab}}"],
])("%s is not closed as it should be", (template, field) => {
  expect(findTemplateProblems(template, known)).toEqual([{ kind: "unclosed-field", field }]);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", ""])(
  "{{%s}} is unknown like any other name",
  (field) => {
    expect(findTemplateProblems(`{{${field}}}`, known)).toEqual([{ kind: "unknown-field", field }]);
  },
);

test("an unclosed field before a long run of blanks, or a thousand brackets, is found like any other", () => {
  expect(findTemplateProblems(`{{${" ".repeat(40_000)}`, known)).toHaveLength(1);
  expect(findTemplateProblems("{{".repeat(20_000), known)).toHaveLength(1);
});
