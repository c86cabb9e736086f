import fc from "fast-check";
import { composeFormulas } from "../../../src/results/highlight/highlight-formula";

function constantsOf(formula: string): string[] {
  const inside = formula.slice(formula.indexOf("OR(") + 3, -2);
  return (inside.match(/\$B9=(?:"(?:[^"]|"")*"&?)+/gu) ?? []).map((test) =>
    (test.slice(4).match(/"(?:[^"]|"")*"/gu) ?? [])
      .map((piece) => piece.slice(1, -1).replaceAll('""', '"'))
      .join(""),
  );
}

test("quotes in a name are doubled, so that it cannot end its own text", () => {
  expect(composeFormulas(['x")+HYPERLINK("http://a'], "$B9", "p")).toEqual([
    '=AND(N("xep-hang-tthc p")=0,OR($B9="x"")+HYPERLINK(""http://a"))',
  ]);
});

test("a name above 255 characters is joined from pieces", () => {
  const name = "ă".repeat(600);
  const [formula = ""] = composeFormulas([name], "$B9", "p");
  expect(constantsOf(formula)).toEqual([name]);
  expect(formula.match(/"[^"]*"/gu)?.every((piece) => piece.length <= 257)).toBe(true);
});

test("a name that no formula can hold is left out and the others stay", () => {
  const formulas = composeFormulas(["x".repeat(40_000), "UBND xã Hà Kỳ"], "$B9", "p");
  expect(formulas.flatMap(constantsOf)).toEqual(["UBND xã Hà Kỳ"]);
});

test("any names come back in their order from formulas within Excel's limits", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 300, unit: "binary" })
    .filter((text) => !/\r|\n/u.test(text));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 600 }), (names) => {
      const formulas = composeFormulas(names, "$B9", "below B9:B700");
      expect(formulas.every((formula) => formula.length <= 8192)).toBe(true);
      expect(formulas.every((formula) => constantsOf(formula).length <= 255)).toBe(true);
      expect(formulas.flatMap(constantsOf)).toEqual(names);
    }),
    { numRuns: 40 },
  );
});
