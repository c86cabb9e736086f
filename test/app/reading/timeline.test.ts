import { formatPeriodId } from "../../../src/domain/period/calendar";
import { joinTimeline, listMissingPeriods } from "../../../src/app/reading/timeline";
import { defaultSettings } from "../../../src/domain/settings";
import { period } from "../../domain/sheet-builder";
import { gridOf, readGrids } from "../../support/grids";

const header = ["TT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Đã số hóa khi tiếp nhận"];
const month = (name: string, digitised: number) =>
  gridOf(name, [header, [1, "UBND xã Tái Sơn", 100, digitised], [2, "UBND xã Hà Kỳ", 50, 50]]);
const own = (...grids: readonly ReturnType<typeof month>[]) => ({
  fileName: "chính.xlsx",
  records: readGrids(grids).records,
});
const other = (fileName: string, ...grids: readonly ReturnType<typeof month>[]) => ({
  fileName,
  grids,
});

test("periods of several files are one line in order, each with the file that it came from", () => {
  const { records, findings } = joinTimeline(
    own(month("Tháng 2.2023", 90)),
    [other("sau.xlsx", month("Tháng 3.2023", 80)), other("trước.xlsx", month("Tháng 1.2023", 70))],
    defaultSettings,
  );
  expect(records.map(({ period: one }) => formatPeriodId(one))).toEqual([
    "2023-01",
    "2023-02",
    "2023-03",
  ]);
  expect(records.map(({ source }) => source.workbook)).toEqual([
    "trước.xlsx",
    undefined,
    "sau.xlsx",
  ]);
  expect(findings).toEqual([]);
});

test("a period in two files is an error that names both, and the own file's figures are kept", () => {
  const { records, findings } = joinTimeline(
    own(month("Tháng 2.2023", 90)),
    [other("b.xlsx", month("Tháng 2.2023", 10)), other("c.xlsx", month("Tháng 2.2023", 20))],
    defaultSettings,
  );
  expect(records).toHaveLength(1);
  expect(records[0]?.source.workbook).toBeUndefined();
  expect(findings).toMatchObject([
    {
      code: "period-in-two-files",
      severity: "error",
      values: { kept: "chính.xlsx", left: "b.xlsx", period: "2023-02" },
    },
    { code: "period-in-two-files", values: { kept: "chính.xlsx", left: "c.xlsx" } },
  ]);
});

test("months that no file holds are named together", () => {
  const { findings } = joinTimeline(
    own(month("Tháng 1.2023", 90)),
    [other("b.xlsx", month("Tháng 5.2023", 80)), other("c.xlsx", month("Tháng 3.2023", 70))],
    defaultSettings,
  );
  expect(findings).toMatchObject([
    { code: "periods-missing", severity: "warning", values: { missing: "2023-02 2023-04" } },
  ]);
});

test("a workbook alone is taken as it is", () => {
  const alone = own(month("Tháng 1.2023", 90), month("Tháng 5.2023", 80));
  expect(joinTimeline(alone, [], defaultSettings)).toEqual({
    records: alone.records,
    findings: [],
  });
});

test("gaps are looked for in each kind for itself, across the new year, and never between spans", () => {
  const held = ["2022-11", "2023-02", "2022-W52", "2023-W02", "2023-Q1", "2023-01/2023-09"];
  expect(listMissingPeriods(held.map(period)).map(formatPeriodId)).toEqual([
    "2022-12",
    "2023-W01",
    "2023-01",
  ]);
  expect(listMissingPeriods(["2023-01/2023-03", "2023-01/2023-09"].map(period))).toEqual([]);
});
