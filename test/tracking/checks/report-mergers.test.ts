import { defaultSettings } from "../../../src/domain/settings";
import type { CellValue } from "../../../src/sheet/cell-grid";
import { checkRecords } from "../../../src/tracking/checks/check-records";
import type { Settings } from "../../../src/domain/settings";
import { findingSentences } from "../../../src/strings/findings";
import { gridOf, readGrids } from "../../support/grids";

const header: CellValue[][] = [
  ["STT", "Đơn vị", "Tiếp nhận", "", "Đã giải quyết", "Đang giải quyết"],
  ["", "", "Tổng số", "Kỳ trước chuyển sang", "", ""],
];

/** A month with "name: received, carried over, settled, pending" for each unit. */
function month(sheet: string, units: Readonly<Record<string, readonly number[]>>) {
  const rows = Object.entries(units).map(([name, figures], index) => [index + 1, name, ...figures]);
  return gridOf(sheet, [...header, ...rows]);
}

function findings(
  before: Readonly<Record<string, readonly number[]>>,
  after: Readonly<Record<string, readonly number[]>>,
  settings: Partial<Settings> = {},
) {
  const { records } = readGrids([month("T6-2025", before), month("T7-2025", after)]);
  const [previous = null, current = null] = records;
  if (current === null) throw new Error("two months");
  return checkRecords(current, {
    previous,
    history: [],
    settings: { ...defaultSettings, ...settings },
  });
}

const june = {
  "Xã Đại Sơn": [100, 10, 83, 17],
  "Xã Hưng Đạo": [80, 5, 57, 23],
  "Xã Văn Tố": [60, 0, 55, 5],
};

test("a new unit that carries over what two others left is proposed as their merger", () => {
  const found = findings(june, {
    "Xã Tứ Kỳ": [200, 40, 150, 50],
    "Xã Văn Tố": [65, 5, 60, 5],
  });
  expect(found).toMatchObject([
    {
      code: "guessed-merger",
      cell: "B3",
      values: {
        unit: "Xã Tứ Kỳ",
        from: "Xã Đại Sơn + Xã Hưng Đạo",
        since: "2025-07-01",
        reason: "counts",
      },
    },
  ]);
});

test("a unit that keeps its name and takes over another's dossiers is proposed too", () => {
  const found = findings(june, {
    "Xã Đại Sơn": [200, 40, 150, 50],
    "Xã Văn Tố": [65, 5, 60, 5],
  });
  expect(found.map(({ code, values }) => [code, values["from"]])).toContainEqual([
    "guessed-merger",
    "Xã Đại Sơn + Xã Hưng Đạo",
  ]);
});

test("a name that is put together of others is proposed where the counts say nothing", () => {
  const found = findings(
    { ...june, "Xã An Thanh": [10, 0, 10, 0] },
    {
      "Xã Đại Hưng": [200, 0, 150, 50],
      "Xã Văn Tố": [65, 5, 60, 5],
      "Xã An Thanh": [10, 0, 10, 0],
      "Phường Lạc Long": [10, 0, 10, 0],
    },
  );
  expect(found.filter(({ code }) => code === "guessed-merger")).toMatchObject([
    { values: { unit: "Xã Đại Hưng", from: "Xã Đại Sơn + Xã Hưng Đạo", reason: "names" } },
  ]);
});

test("the only new unit is proposed as made of all that are gone where it has part of a name", () => {
  const found = findings(
    { "Xã A": [10, 0, 10, 0], "Xã B": [9, 0, 9, 0], "Xã C": [8, 0, 8, 0] },
    { "Xã A Bình": [19, 0, 19, 0], "Xã C": [9, 0, 9, 0] },
  );
  expect(found).toMatchObject([{ code: "guessed-merger", values: { from: "Xã A + Xã B" } }]);
});

test("without a sign of a merger the units are gone and new", () => {
  const found = findings(june, {
    "Xã Lạc Long": [200, 3, 150, 50],
    "Xã Văn Tố": [65, 5, 60, 5],
    "Xã Hưng Đạo": [80, 23, 57, 23],
  });
  expect(found.map(({ code }) => code)).toEqual(["unit-new", "unit-gone"]);
});

test("nothing is merged by a guess, and a merger of the settings is not guessed again", () => {
  const after = { "Xã Tứ Kỳ": [200, 40, 150, 50], "Xã Văn Tố": [65, 5, 60, 5] };
  const mergers = [
    { from: ["Xã Đại Sơn", "Xã Hưng Đạo"], to: "Xã Tứ Kỳ", since: "2025-07-01" },
  ] as const;
  expect(findings(june, after, { mergers }).map(({ code }) => code)).toEqual([]);
});

test("two ways to make the sum are no guess", () => {
  const found = findings(
    { "Xã A": [10, 0, 5, 5], "Xã B": [10, 0, 5, 5], "Xã C": [10, 0, 9, 1] },
    { "Xã Tứ Kỳ": [20, 5, 20, 5], "Xã C": [10, 1, 9, 2] },
  );
  expect(found.map(({ code }) => code)).not.toContain("guessed-merger");
});

test("the sentence names the old units and what to do", () => {
  const [merger] = findings(june, {
    "Xã Tứ Kỳ": [200, 40, 150, 50],
    "Xã Văn Tố": [65, 5, 60, 5],
  });
  if (merger === undefined) throw new Error("no finding");
  expect(findingSentences["guessed-merger"](merger)).toBe(
    "Ô B3 trang “T7-2025”: đơn vị “Xã Tứ Kỳ” có vẻ được sáp nhập hoặc đổi tên từ “Xã Đại Sơn”, “Xã Hưng Đạo” (số chuyển sang bằng tổng số còn lại của các đơn vị này) nhưng chưa so sánh với kỳ trước; nếu đúng, hãy xác nhận trong mục sáp nhập của cài đặt.",
  );
});
