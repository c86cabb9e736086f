import fc from "fast-check";
import type { CellGrid, CellValue } from "../../../src/sheet/cell-grid";
import type { WorkbookReading } from "../../../src/tracking/sheet-reading";
import { gridOf, readGrids } from "../../support/grids";
import { countStyles, nameStyles, rateStyles } from "../zoo/zoo-spelling";
import { createTruth } from "../zoo/zoo-truth";
import { type ZooLook, buildWorkbook } from "../zoo/zoo-workbook";

const plain: ZooLook = {
  layout: "months",
  header: "flat",
  names: "plain",
  counts: "numbers",
  rates: "exact",
  sections: "plain",
  total: "bottom",
  numbering: false,
  offset: 0,
};
const truth = createTruth(1, ["2024-04"]);
const [grid = gridOf("", [])] = buildWorkbook(truth, plain);
const headerRow = 2;
const firstRow = 3;

/** Figures by unit and role, rates to two decimals, whatever the order of columns and rows. */
function figuresByUnit({ records }: WorkbookReading): Record<string, string> {
  const entries = records.flatMap(({ units, columns }) =>
    units.map(({ key }, unit): [string, string] => [
      key,
      columns
        .map(
          ({ role, values }) => `${role.subject}.${role.part}=${(values[unit] ?? NaN).toFixed(2)}`,
        )
        .sort()
        .join(" "),
    ]),
  );
  return Object.fromEntries(entries);
}

const expected = figuresByUnit(readGrids([grid]));
const width = grid.values[headerRow]?.length ?? 0;

function withRows(
  rows: readonly (readonly CellValue[])[],
  formats = grid.sampleFormats ?? [],
): CellGrid {
  return { ...grid, values: rows, sampleFormats: formats };
}

test("the order of the columns does not matter", () => {
  const order = fc.shuffledSubarray(
    Array.from({ length: width }, (_, column) => column),
    { minLength: width },
  );
  fc.assert(
    fc.property(order, (columns) => {
      const shuffle = <Item>(row: readonly Item[], blank: Item) =>
        columns.map((column) => row[column] ?? blank);
      const rows = grid.values.map((row, index) => (index < headerRow ? row : shuffle(row, "")));
      const formats = shuffle(grid.sampleFormats ?? [], "General");
      expect(figuresByUnit(readGrids([withRows(rows, formats)]))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("blank rows and columns change nothing but the addresses", () => {
  const place = fc.nat({ max: Math.min(width, grid.values.length) });
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 4 }),
      fc.array(place, { maxLength: 3 }),
      (rows, columns) => {
        const widened = grid.values.map((row) =>
          row.flatMap((value, column) => (columns.includes(column) ? ["", value] : [value])),
        );
        const values = widened.flatMap((row, index) => (rows.includes(index) ? [[], row] : [row]));
        const formats = (grid.sampleFormats ?? []).flatMap((format, column) =>
          columns.includes(column) ? ["General", format] : [format],
        );
        expect(figuresByUnit(readGrids([withRows(values, formats)]))).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test("scale, separators, composition and spelling change nothing", () => {
  const look = fc.record({
    names: fc.constantFrom(...Object.keys(nameStyles)),
    counts: fc.constantFrom(...Object.keys(countStyles)),
    rates: fc.constantFrom(...Object.keys(rateStyles)),
    header: fc.constantFrom("flat" as const, "nested" as const, "filled" as const, "deep" as const),
    total: fc.constantFrom("none" as const, "top" as const, "bottom" as const),
    numbering: fc.boolean(),
  });
  fc.assert(
    fc.property(look, (changes) => {
      const grids = buildWorkbook(truth, { ...plain, ...changes });
      expect(figuresByUnit(readGrids(grids))).toEqual(expected);
    }),
    { numRuns: 80 },
  );
});

const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom<CellValue>(
    "#REF!",
    "=1+1",
    "x".repeat(5000),
    true,
    -7,
    1e300,
    "Tổng cộng",
    "STT",
    "I",
    "Đơn vị",
    "Xã",
    "Ghi chú",
    "Tháng 5/2024",
  ),
);

test("noise in one row never changes another unit's figures without a finding", () => {
  const rows = Object.keys(expected).length + 2;
  fc.assert(
    fc.property(
      fc.nat({ max: rows - 1 }),
      fc.nat({ max: width - 1 }),
      noise,
      (row, column, value) => {
        const values = grid.values.map((cells, index) =>
          index === firstRow + row
            ? cells.map((cell, at) => (at === column ? value : cell))
            : cells,
        );
        const reading = readGrids([withRows(values)]);
        const figures = figuresByUnit(reading);
        const changed = Object.keys(expected).filter((key) => figures[key] !== expected[key]);
        const findings = reading.sheets.flatMap((sheet) => sheet.findings);
        if (changed.length > 1) expect(findings.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});

test("no sheet makes reading throw", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<CellValue>(
      "",
      "",
      "STT",
      "Đơn vị",
      "Tiếp nhận",
      "Tháng 4/2023",
      "Xã A",
      "Tổng",
      "I",
      "%",
      "Tỷ lệ",
      "(1)",
      "Số hóa",
      0,
      1,
    ),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.string({ maxLength: 12 }), (values, sheet) => {
      expect(() => readGrids([{ sheet, top: 0, left: 0, values }])).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("a long tail of empty rows and a huge text leave the records as they are", () => {
  const values = [...grid.values, ...Array.from({ length: 200_000 }, () => []), ["x"]];
  const reading = readGrids([
    withRows(values),
    gridOf("Text", [["a".repeat(1_000_000)], ["Đơn vị ".repeat(50_000), "b"]]),
  ]);
  expect(figuresByUnit(reading)).toEqual(expected);
});
