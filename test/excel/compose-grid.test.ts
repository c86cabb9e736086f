import { composeGrid } from "../../src/excel/compose-grid";

const top = {
  row: 2,
  column: 1,
  values: [
    ["Đơn vị", 1],
    ["UBND xã Tái Sơn", 2],
  ],
};

test("windows of the same columns that follow each other are one grid of the same rows", () => {
  const below = { row: 4, column: 1, values: [["UBND xã An Thanh", 3]] };
  const grid = composeGrid("T1", [top, below], {});
  expect(grid).toMatchObject({ sheet: "T1", top: 2, left: 1 });
  expect(grid?.values).toEqual([...top.values, ...below.values]);
});

test.each([
  ["other columns", { row: 4, column: 2, values: [[3]] }, [["", 3]]],
  ["more columns", { row: 4, column: 1, values: [["a", 3, 4]] }, [["a", 3, 4]]],
  [
    "a gap between",
    { row: 5, column: 1, values: [["a", 3]] },
    [
      ["", ""],
      ["a", 3],
    ],
  ],
])("%s leave what no window covers empty", (_what, below, rest) => {
  const grid = composeGrid("T1", [top, below], {});
  const width = Math.max(...rest.map((line) => line.length));
  const wider = top.values.map((line) => [...line, ...new Array<string>(width - 2).fill("")]);
  expect(grid?.values).toEqual([...wider, ...rest]);
});
