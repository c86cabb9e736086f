import type { CellValue } from "../../../src/sheet/cell-grid";
import { defaultSettings } from "../../../src/domain/settings";
import { checkRecords } from "../../../src/tracking/checks/check-records";
import { codesOf, gridOf, onlyRecords, readGrids } from "../../support/grids";

type Rows = readonly (readonly CellValue[])[];

const keysOf = (rows: Rows) =>
  onlyRecords(readGrids([gridOf("T5-2024", rows)])).units.map(({ key }) => key);

const byColumn: Rows = [
  ["STT", "Huyện", "Xã", "Tiếp nhận", "Đã giải quyết"],
  [1, "Tứ Kỳ", "Xã An Thanh", 10, 9],
  [2, "", "Xã Đại Hợp", 11, 10],
  [3, "Huyện Gia Lộc", "Xã An Thanh", 12, 11],
];

test("communes of one name are told apart by a column of districts, merged downwards or not", () => {
  expect(keysOf(byColumn)).toEqual([
    "commune an thanh @ tứ kỳ",
    "commune đại hợp",
    "commune an thanh @ gia lộc",
  ]);
});

test("the column of districts may stand behind the names", () => {
  expect(
    keysOf([
      ["STT", "Xã", "Huyện", "Tiếp nhận", "Đã giải quyết"],
      [1, "An Thanh", "Tứ Kỳ", 10, 9],
      [2, "An Thanh", "Gia Lộc", 12, 11],
    ]),
  ).toEqual(["an thanh @ tứ kỳ", "an thanh @ gia lộc"]);
});

test("a section of the district tells them apart by the same key", () => {
  expect(
    keysOf([
      ["STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết"],
      ["", "Huyện Tứ Kỳ"],
      [1, "Xã An Thanh", 10, 9],
      ["", "Huyện Gia Lộc"],
      [1, "Xã An Thanh", 12, 11],
    ]),
  ).toEqual(["commune an thanh @ tứ kỳ", "commune an thanh @ gia lộc"]);
});

test("homonyms are no duplicates, and the next month finds each of them again", () => {
  const may = byColumn.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 20, 19]));
  const { records } = readGrids([gridOf("T4-2024", byColumn), gridOf("T5-2024", may)]);
  const [previous = null, current = null] = records;
  if (current === null) throw new Error("two months");
  const findings = checkRecords(current, { previous, history: [], settings: defaultSettings });
  expect(findings.map(({ code }) => code)).toEqual([]);
});

test("one name twice in one district is still a duplicate", () => {
  const [record = null] = readGrids([
    gridOf("T5-2024", [...byColumn, [4, "", "Xã An Thanh", 1, 1]]),
  ]).records;
  if (record === null) throw new Error("a month");
  const findings = checkRecords(record, { previous: null, history: [], settings: defaultSettings });
  expect(findings).toMatchObject([{ code: "duplicate-unit", cell: "C5" }]);
});

test("a near miss is asked about within the district only", () => {
  const rows = (name: string): Rows => [
    ["STT", "Huyện", "Xã", "Tiếp nhận", "Đã giải quyết"],
    [1, "Tứ Kỳ", "Xã An Thanh", 10, 9],
    [2, "Gia Lộc", "Xã An Thanh", 11, 10],
    [3, "Gia Lộc", name, 12, 11],
  ];
  const { records } = readGrids([
    gridOf("T4-2024", rows("Xã Văn Tố")),
    gridOf("T5-2024", rows("Xã Ân Thanh")),
  ]);
  const [previous = null, current = null] = records;
  if (current === null) throw new Error("two months");
  const findings = checkRecords(current, { previous, history: [], settings: defaultSettings });
  expect(findings.map(({ code }) => code)).toEqual(["unit-new", "unit-gone"]);
});

test("a column of kinds is read with the name", () => {
  expect(
    keysOf([
      ["STT", "Loại", "Tên đơn vị", "Tiếp nhận", "Đã giải quyết"],
      [1, "Xã", "Tân Hưng", 10, 9],
      [2, "Phường", "Tân Hưng", 10, 9],
    ]),
  ).toEqual(["commune tân hưng", "ward tân hưng"]);
});

test("a column of groups makes the groups where no row does", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        ["Khối", "STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết"],
        ["Cụm số 1", 1, "Xã A", 10, 9],
        ["", 2, "Xã B", 10, 9],
        ["Cụm số 2", 1, "Xã C", 5, 4],
      ]),
    ]),
  );
  expect(records.groups.map(({ label }) => label)).toEqual(["Cụm số 1", "Cụm số 2"]);
  expect(records.units.map(({ group }) => group)).toEqual([0, 0, 1]);
});

test("rows of fields of work are no units, whatever stands over them", () => {
  const reading = readGrids([
    gridOf("T5-2024", [
      ["STT", "Tên", "Tiếp nhận", "Đã giải quyết"],
      [1, "Hộ tịch", 10, 9],
      [2, "Đất đai", 10, 9],
    ]),
  ]);
  expect(reading.sheets[0]?.verdict).toBe("rows-are-not-units");
  expect(codesOf(reading)).toEqual([]);
});

test("wards that are numbered are the same with and without a zero, a space or a full stop", () => {
  expect(
    keysOf([
      ["STT", "Phường", "Tiếp nhận", "Đã giải quyết"],
      [1, "P. 1", 10, 9],
      [2, "P2", 10, 9],
      [3, "Phường 03", 10, 9],
    ]),
  ).toEqual(["ward 1", "ward 2", "ward 3"]);
});

test("headers in two languages and in a legacy encoding are headers", () => {
  expect(
    keysOf([
      ["STT\nNo.", "Đơn vị (Unit)", "Tiếp nhận / Received", "Đã giải quyết"],
      [1, "Xã A", 10, 9],
    ]),
  ).toEqual(["commune a"]);
  const legacy = gridOf(
    "T5-2024",
    [
      ["STT", "§¬n vÞ", "TiÕp nhËn", "§· gi¶i quyÕt"],
      [1, "UBND x· T¸i S¬n", 10, 9],
    ],
    { fontName: ".VnTime" },
  );
  expect(onlyRecords(readGrids([legacy])).columns.map(({ path }) => path[0])).toEqual([
    "Tiếp nhận",
    "Đã giải quyết",
  ]);
});
