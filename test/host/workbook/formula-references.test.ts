import {
  parseReferenceFormula,
  rewriteReferences,
} from "../../../src/host/workbook/formula-references";

function referencesOf(formula: string): string[] {
  const found: string[] = [];
  rewriteReferences(formula, ({ sheetName, address }) => {
    found.push(sheetName === null ? address : `${sheetName}|${address}`);
    return null;
  });
  return found;
}

test.each([
  ["=A1+$B$2", ["A1", "$B$2"]],
  ["=SUM(A1:B2,C:C,3:7)", ["A1:B2", "C:C", "3:7"]],
  ["='Tháng 4'!A1+T4!B2", ["Tháng 4|A1", "T4|B2"]],
  ["='It''s'!A1", ["It's|A1"]],
  ["=Bảng!A1", ["Bảng|A1"]],
  ['="A1"&B1', ["B1"]],
  ["=LOG10(A1)", ["A1"]],
  ["=Bang[Tỷ lệ]+A1", ["A1"]],
  ["=Bang[[#This Row],[A1]]", []],
  ["=TEN_A1+A1_x", []],
  ["=1.5+2", []],
  ["=A1048577+XFE1", []],
])("%s refers to %j", (formula, references) => {
  expect(referencesOf(formula)).toEqual(references);
});

test("a formula whose references are left alone stays as it is", () => {
  const formula = "=IF('T 4'!$A$1:B2=\"A1\",SUM(C:C),LOG10(3:7))";
  expect(rewriteReferences(formula, () => null)).toBe(formula);
});

test("a plain reference is read as a whole, anything else is not", () => {
  expect(parseReferenceFormula("='Tháng 4'!$A$1:$B$2")).toMatchObject([
    { sheetName: "Tháng 4", area: { row: 0, column: 0, rows: 2, columns: 2 } },
  ]);
  expect(parseReferenceFormula("=S!$A$1,S!$C$1")).toHaveLength(2);
  expect(parseReferenceFormula("=SUM(A1)")).toBeNull();
  expect(parseReferenceFormula("=42")).toBeNull();
});
