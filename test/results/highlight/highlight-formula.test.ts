import fc from "fast-check";
import {
  composeFormulas,
  parseHighlightPlace,
  textConstant,
} from "../../../src/results/highlight/highlight-formula";

const place = { look: "below", range: { row: 8, column: 1, rows: 692, columns: 1 } };

function constantsOf(formula: string): string[] {
  const inside = formula.slice(formula.indexOf("OR(") + 3, -2);
  return (inside.match(/\$B9=(?:"(?:[^"]|"")*"&?)+/gu) ?? []).map((test) =>
    (test.slice(4).match(/"(?:[^"]|"")*"/gu) ?? [])
      .map((piece) => piece.slice(1, -1).replaceAll('""', '"'))
      .join(""),
  );
}

test("quotes in a name are doubled, so that it cannot end its own text", () => {
  expect(composeFormulas(['x")+HYPERLINK("http://a'].map(textConstant), "$B9", place)).toEqual([
    '=AND(N("xep-hang-tthc below")=0,ROWS($B$9:$B$700)>0,OR($B9="x"")+HYPERLINK(""http://a"))',
  ]);
});

test("a name above 255 characters is joined from pieces", () => {
  const name = "ă".repeat(600);
  const [formula = ""] = composeFormulas([name].map(textConstant), "$B9", place);
  expect(constantsOf(formula)).toEqual([name]);
  expect(formula.match(/"[^"]*"/gu)?.every((piece) => piece.length <= 257)).toBe(true);
});

test("a name that no formula can hold is left out and the others stay", () => {
  const formulas = composeFormulas(
    ["x".repeat(40_000), "UBND xã Hà Kỳ"].map(textConstant),
    "$B9",
    place,
  );
  expect(formulas.flatMap(constantsOf)).toEqual(["UBND xã Hà Kỳ"]);
});

test("any names come back in their order from formulas within Excel's limits", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 300, unit: "binary" })
    .filter((text) => !/\r|\n/u.test(text));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 600 }), (names) => {
      const formulas = composeFormulas(names.map(textConstant), "$B9", place);
      expect(formulas.every((formula) => formula.length <= 8192)).toBe(true);
      expect(formulas.every((formula) => constantsOf(formula).length <= 255)).toBe(true);
      expect(formulas.flatMap(constantsOf)).toEqual(names);
    }),
    { numRuns: 40 },
  );
});

test("a formula tells where its format stands, also after Excel has moved its references", () => {
  const [formula = ""] = composeFormulas(["UBND xã Hà Kỳ"].map(textConstant), "$B9", place);
  expect(parseHighlightPlace(formula)).toEqual(place);
  const moved = formula.replace("$B$9:$B$700", "$AC$12:$AC$704").replace("$B9", "$C12");
  const range = { row: 11, column: 28, rows: 693, columns: 1 };
  expect(parseHighlightPlace(moved)).toEqual({ look: "below", range });
  expect(parseHighlightPlace(formula.replace("$B$9:$B$700", "$B$9"))?.range.rows).toBe(1);
  expect(parseHighlightPlace(formula.replace("$B$9:$B$700", "#REF!"))).toBeNull();
  expect(parseHighlightPlace("=$G5>2")).toBeNull();
});
