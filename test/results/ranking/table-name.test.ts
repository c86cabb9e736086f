import { freeTableName, isNamed, rankingTableName } from "../../../src/results/ranking/table-name";

const april = { kind: "month", year: 2023, month: 4 } as const;
const span = { kind: "span", year: 2023, from: 1, to: 10 } as const;

test("a table is named by its period and indicator in letters that are no reference", () => {
  expect(rankingTableName(april, "overdue")).toBe("XepHang_2023_04_overdue");
  expect(rankingTableName(span, "overall")).toBe("XepHang_2023_01_2023_10_overall");
  expect(rankingTableName(april, "custom:Tỷ lệ › Đạt")).toMatch(
    /^XepHang_2023_04_custom_[0-9a-z]+$/u,
  );
});

test("two custom indicators have two names, and the same one always the same", () => {
  const one = rankingTableName(april, "custom:Cột A");
  expect(rankingTableName(april, "custom:Cột A")).toBe(one);
  expect(rankingTableName(april, "custom:Cột B")).not.toBe(one);
});

test("a taken name gets a number and is still known by it", () => {
  const free = freeTableName("XepHang_2023_04_overdue", new Set(["xephang_2023_04_overdue"]));
  expect(free).toBe("XepHang_2023_04_overdue_2");
  expect(isNamed(free, "XepHang_2023_04_overdue")).toBe(true);
  expect(isNamed("XepHang_2023_04_overdue_x", "XepHang_2023_04_overdue")).toBe(false);
});
