import { parseHiddenRows } from "../../src/excel/visible-rows";

const range = { row: 0, column: 0, rows: 6, columns: 4 };

test("rows that no visible area touches are hidden", () => {
  expect([...parseHiddenRows("'T, 1'!A1:D2,'T, 1'!A5:D6", range)]).toEqual([2, 3]);
});

test("areas that hidden columns split hide no row", () => {
  expect([...parseHiddenRows("T1!A1:A6,T1!C1:D6", range)]).toEqual([]);
});

test("nothing visible hides every row", () => {
  expect([...parseHiddenRows("", range)]).toEqual([0, 1, 2, 3, 4, 5]);
});

test("an address that Excel cut off leaves what lies below it visible", () => {
  const areas = Array.from({ length: 800 }, (_, index) => `T1!A${index * 2 + 1}:D${index * 2 + 1}`);
  const cut = areas.join(",").slice(0, 8192);
  const hidden = parseHiddenRows(cut, { ...range, rows: 1600 });
  expect(hidden.has(1)).toBe(true);
  expect(hidden.has(1599)).toBe(false);
});
