import fc from "fast-check";
import { parseAddress } from "../../src/excel/parse-address";
import { formatRange } from "../../src/sheet/address";

test.each([
  ["'Tháng 04.2023'!B2:Z41", { row: 1, column: 1, rows: 40, columns: 25 }],
  ["'O''Neill!'!$A$1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["T1!3:5", { row: 2, column: 0, rows: 3, columns: 16384 }],
  ["T1!B:D", { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
])("%s is a rectangle", (address, range) => {
  expect(parseAddress(address)).toEqual(range);
});

test("a text that is no address is none", () => {
  expect(parseAddress("T1!#REF!")).toBeNull();
  expect(parseAddress("")).toBeNull();
});

test("any rectangle comes back from its address", () => {
  const range = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40_000 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(range, (one) => {
      expect(parseAddress(`'T1'!${formatRange(one)}`)).toEqual(one);
    }),
  );
});
