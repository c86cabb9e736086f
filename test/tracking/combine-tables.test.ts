import { cellPlace, columnStretches } from "../../src/domain/figure/cell-place";
import type { PeriodRecords } from "../../src/domain/figure/records";
import { defaultSettings } from "../../src/domain/settings";
import { formatCell } from "../../src/sheet/address";
import { checkRecords } from "../../src/tracking/checks/check-records";
import { codesOf, figuresOf, gridOf, onlyRecords, readGrids } from "../support/grids";

const sideBySide = [
  ["STT", "Phòng ban", "Tiếp nhận", "Đã giải quyết", "", "STT", "Xã", "Đã giải quyết", "Tiếp nhận"],
  [1, "Phòng Tư pháp", 10, 9, "", 1, "Xã A", 19, 20],
  [2, "Phòng Nội vụ", 11, 10, "", 2, "Xã B", 20, 21],
  ["", "Tổng", 21, 19, "", 3, "Xã C", 23, 22],
  ["", "", "", "", "", "", "Tổng", 62, 64],
];

/** The address of a unit's figure, "E2". */
function addressOf(records: PeriodRecords, name: string, role: string): string {
  const unit = records.units.findIndex((one) => one.name === name);
  const found = records.columns.find((one) => `${one.role.subject}.${one.role.part}` === role);
  const { row, column } = cellPlace(records, unit, found?.column ?? records.source.nameColumn);
  return formatCell(row, column);
}

describe("tables side by side of other units", () => {
  const reading = readGrids([gridOf("T5-2024", sideBySide)]);
  const records = onlyRecords(reading);

  test("are parts of one period, the left one first, each group by itself", () => {
    expect(records.units.map(({ name }) => name)).toEqual([
      "Phòng Tư pháp",
      "Phòng Nội vụ",
      "Xã A",
      "Xã B",
      "Xã C",
    ]);
    expect(records.groups.map(({ id }) => id)).toEqual(["departments", "communes"]);
    expect(figuresOf(records, "Xã B")).toEqual({ "received.count": 21, "settled.count": 20 });
  });

  test("know each unit's own cell, though the columns stand in another order", () => {
    expect(addressOf(records, "Phòng Nội vụ", "received.count")).toBe("C3");
    expect(addressOf(records, "Xã B", "received.count")).toBe("I3");
    expect(addressOf(records, "Xã B", "settled.count")).toBe("H3");
    expect(addressOf(records, "Xã B", "name")).toBe("G3");
  });

  test("have a stretch of cells each, for what is shown of a whole column", () => {
    const received = records.columns[0]?.column ?? NaN;
    expect(columnStretches(records, received)).toEqual([
      { column: 2, nameColumn: 1, firstRow: 1, lastRow: 2, units: [0, 1] },
      { column: 8, nameColumn: 6, firstRow: 1, lastRow: 3, units: [2, 3, 4] },
    ]);
  });

  test("have their own sums checked, and findings at the right cells", () => {
    expect(reading.sheets[0]?.findings).toMatchObject([
      { code: "total-mismatch", cell: "I5", values: { stated: 64, sum: 63 } },
    ]);
    const check = { previous: null, history: [], settings: defaultSettings };
    const negative = sideBySide.map((row, index) =>
      index === 3 ? [...row.slice(0, 8), -22] : row,
    );
    const found = checkRecords(onlyRecords(readGrids([gridOf("T5-2024", negative)])), check);
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([["negative-count", "I4"]]);
  });
});

test("halves of one list side by side are one group", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        ["STT", "Xã", "Tiếp nhận", "Đã giải quyết", "STT", "Xã", "Tiếp nhận", "Đã giải quyết"],
        [1, "Xã A", 10, 9, 3, "Xã C", 20, 19],
        [2, "Xã B", 11, 10, 4, "Xã D", 21, 20],
      ]),
    ]),
  );
  expect(records.groups).toHaveLength(1);
  expect(records.units.map(({ group }) => group)).toEqual([0, 0, 0, 0]);
});

test("tables of other units one below the other may have other columns", () => {
  const reading = readGrids([
    gridOf("T5-2024", [
      ["STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết"],
      [1, "Phòng Tư pháp", 10, 9],
      [],
      ["STT", "Đơn vị", "Tiếp nhận", "Trong đó trực tuyến", "Đã giải quyết"],
      [1, "Xã A", 20, 15, 19],
    ]),
  ]);
  const records = onlyRecords(reading);
  expect(codesOf(reading)).toEqual([]);
  expect(figuresOf(records, "Xã A")).toMatchObject({
    "settled.count": 19,
    "receivedOnline.count": 15,
  });
  expect(figuresOf(records, "Phòng Tư pháp")).toMatchObject({
    "settled.count": 9,
    "receivedOnline.count": NaN,
  });
  expect(addressOf(records, "Xã A", "settled.count")).toBe("E5");
  expect(addressOf(records, "Phòng Tư pháp", "receivedOnline.count")).toBe("B2");
});

test("tables of the same units in another order give the columns of both", () => {
  const reading = readGrids([
    gridOf("T5-2024", [
      ["STT", "Đơn vị", "Tiếp nhận", "Đã giải quyết"],
      [1, "Xã A", 10, 9],
      [2, "Xã B", 11, 10],
      ["", "Cộng", 21, 19],
      [],
      ["STT", "Đơn vị", "Hồ sơ quá hạn", "Hồ sơ trả lại"],
      [1, "Xã B", 2, 3],
      [2, "Xã A", 0, 1],
      ["", "Cộng", 2, 5],
    ]),
  ]);
  const records = onlyRecords(reading);
  expect(figuresOf(records, "Xã B")).toEqual({
    "received.count": 11,
    "settled.count": 10,
    "overdue.count": 2,
    "returned.count": 3,
  });
  expect(addressOf(records, "Xã B", "overdue.count")).toBe("C7");
  expect(addressOf(records, "Xã B", "received.count")).toBe("C3");
  expect(reading.sheets[0]?.findings).toMatchObject([
    { code: "total-mismatch", cell: "D9", values: { stated: 5, sum: 4 } },
  ]);
});
