import * as fc from "fast-check";
import { composeFormulas, textConstant } from "../../../src/results/highlight/highlight-formula";
import { parseRuleCondition } from "../../../src/workbench/grid/rule-condition";

/** For which cells, down from the first of the rule, a formula holds; the texts stand in column B from row 9 on. */
function heldBy(formula: string, texts: readonly (string | null)[]): readonly boolean[] | null {
  const condition = parseRuleCondition(formula);
  if (condition === null) return null;
  const textAt = (row: number, column: number) => (column === 1 ? (texts[row - 8] ?? null) : null);
  return texts.map((_, down) => condition(down, 3, textAt));
}

test("a cell that equals one of several texts, whatever their case", () => {
  const formula = '=OR($B9="Thanh tra",$B9="xã An Thanh")';
  expect(heldBy(formula, ["Thanh tra", "XÃ AN THANH", "An Thanh", null, ""])).toEqual([
    ...[true, true, false, false, false],
  ]);
});

test("an empty text is an empty cell", () => {
  expect(heldBy('=$B9=""', ["", "x", null])).toEqual([true, false, false]);
});

test("a fixed row stays, a free column moves with the cell", () => {
  expect(heldBy('=$B$9="a"', ["a", "b"])).toEqual([true, true]);
  expect(heldBy('=B9="a"', ["a", "b"])).toEqual([false, false]);
});

test("all parts of AND must hold, and a cell cannot equal two texts", () => {
  expect(heldBy('=AND($B9="a",$B9="b")', ["a", "b"])).toEqual([false, false]);
  expect(heldBy('=AND($B9="a",OR($B$9="a",$B$10="c"))', ["a", "b"])).toEqual([true, false]);
});

test("texts of several pieces and doubled quotes are read", () => {
  expect(heldBy('=$B9="xã "&"""An"""&" Thanh"', ['xã "An" Thanh', "xã"])).toEqual([true, false]);
});

test.each([
  "=$C9>30",
  "=SEARCH($B9,$D9)",
  '=NOT($B9="a")',
  '=OR($B9="a",$C9>1)',
  '=OR($B9="a"',
  '=$B9="a")',
  '=$B9="a"&$C9',
  "=TRUE",
  "",
])("a formula of another shape is left to the grid: %s", (formula) => {
  expect(parseRuleCondition(formula)).toBeNull();
});

const range = { row: 8, column: 1, rows: 392, columns: 1 };

test("the add-in's own rules hold for the units that they name, and for no other", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 300 }), {
    selector: (name) => name.toLowerCase(),
    maxLength: 300,
  });
  fc.assert(
    fc.property(names, names, (named, others) => {
      const formulas = composeFormulas(named.map(textConstant), "$B9", { look: "below", range });
      const texts = [...named, ...others];
      const held = formulas.map((formula) => heldBy(formula, texts));
      const known = new Set(named.map((name) => name.toLowerCase()));
      expect(texts.map((_, at) => held.some((cells) => cells?.[at] === true))).toEqual(
        texts.map((text) => known.has(text.toLowerCase())),
      );
      expect(held).not.toContain(null);
    }),
    { numRuns: 30 },
  );
});
