import fc from "fast-check";
import { countOfCell, parseFigureText } from "../../../src/tracking/figure/figure-text";

test.each([
  ["95,47%", 95.47, true],
  ["95.47%", 95.47, true],
  ["98.53 %", 98.53, true],
  ["\u00A0120\u00A0", 120, false],
  ["1.022.333", 1_022_333, false],
  ["1.022,5", 1022.5, false],
  ["1,022.5", 1022.5, false],
  ["1 022", 1022, false],
  ["-5", -5, false],
  ["(5)", -5, false],
  ["0,123", 0.123, false],
  ["0", 0, false],
])("%s is one figure", (text, number, percent) => {
  expect(parseFigureText(text)).toMatchObject({ kind: "number", number, percent });
});

test.each(["1.022", "1,022"])("%s has two readings", (text) => {
  expect(parseFigureText(text)).toMatchObject({
    kind: "grouped",
    asThousands: 1022,
    asDecimals: 1.022,
  });
});

test.each(["-", "–", "x", "X", "KPS", "Không phát sinh", "k.p.s", "/", "0/0"])(
  "%s says that nothing arose",
  (text) => {
    expect(parseFigureText(text).kind).toBe("nothing");
  },
);

test.each(["#DIV/0!", "#N/A", "#REF!", "#VALUE!"])("%s is an error value", (text) => {
  expect(parseFigureText(text).kind).toBe("error");
});

test.each(["mười hai", "12 hồ sơ", "1.02.3", "12 34", "12/15", "=1+1", "1e5", "5%%", "(5"])(
  "%s is no figure",
  (text) => {
    expect(parseFigureText(text).kind).toBe("text");
  },
);

test("a cell states a count by its number or its digits", () => {
  expect(countOfCell(7)).toBe(7);
  expect(countOfCell("1.022")).toBe(1022);
  expect(countOfCell("95%")).toBeNull();
  expect(countOfCell(true)).toBeNull();
});

test("any whole number written with dots or commas between thousands is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(".", ","), (number, mark) => {
      const written = number.toString().replace(/\B(?=(\d{3})+$)/g, mark);
      expect(countOfCell(written)).toBe(number);
    }),
  );
});
