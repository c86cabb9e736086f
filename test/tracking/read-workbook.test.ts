import { join } from "node:path";
import { formatPeriodId } from "../../src/domain/period/calendar";
import { defaultSettings } from "../../src/domain/settings";
import { readTracking } from "../../src/tracking/read-workbook";
import { rowKind } from "../../src/tracking/row/row-kind";
import { codesOf, figuresOf, gridOf, onlyRecords, readGrids } from "../support/grids";
import { readXlsxGrids } from "../support/xlsx-grids";

const sample = join(__dirname, "../../assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");

describe("the sample workbook", () => {
  const reading = readTracking(readXlsxGrids(sample), {
    fileName: "theo-doi-tthc-tu-ky-2023.xlsx",
    settings: defaultSettings,
  });
  const april = reading.records[3];
  if (april === undefined) throw new Error("no fourth month");

  test("gives four months in order", () => {
    expect(reading.records.map(({ period }) => formatPeriodId(period))).toEqual([
      "2023-01",
      "2023-02",
      "2023-03",
      "2023-04",
    ]);
  });

  test("gives no finding", () => {
    expect(codesOf(reading)).toEqual([]);
  });

  test("has two groups by its sections", () => {
    expect(april.groups).toEqual([
      { id: "departments", label: "Cơ quan chuyên môn", territorial: false },
      { id: "communes", label: "UBND các xã, thị trấn", territorial: true },
    ]);
    expect(april.units.filter(({ group }) => group === 0)).toHaveLength(10);
    expect(april.units.filter(({ group }) => group === 1)).toHaveLength(23);
  });

  test("states where everything stands", () => {
    expect(april.source).toMatchObject({
      sheet: "Tháng 04.2023",
      nameColumn: 1,
      firstRow: 8,
      lastRow: 41,
      totalRow: 42,
    });
    expect(april.source.titles[0]).toBe("ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ");
    expect(april.lastDay).toBe("2023-04-30");
    expect(april.units.find(({ name }) => name === "UBND xã Tái Sơn")?.row).toBe(38);
  });

  test("gives the counts that the letter of April cites", () => {
    expect(figuresOf(april, "UBND xã Tái Sơn")).toMatchObject({
      "intakeDigitisation.numerator": 207,
      "intakeDigitisation.denominator": 250,
      "intakeDigitisation.rate": 82.8,
    });
    expect(figuresOf(april, "UBND xã Đại Sơn")["settledLate.count"]).toBe(4);
  });

  test("knows that the carried over are inside of the received", () => {
    const received = april.columns.find(({ role }) => role.subject === "received");
    expect(received?.includesCarriedOver).toBe(true);
  });

  test("takes the total row as stated and not as a unit", () => {
    const numerator = april.columns.find(
      ({ role }) => role.subject === "intakeDigitisation" && role.part === "numerator",
    );
    expect(numerator?.statedTotal).toBe(5525);
    expect(april.units.some(({ name }) => name === "TỔNG CỘNG")).toBe(false);
  });

  test("explains every row", () => {
    const kinds = reading.sheets[3]?.rowKinds ?? new Uint8Array();
    const { title, header, numbering, section, unit, total, blank, note } = rowKind;
    expect([...kinds.slice(0, 9)]).toEqual([
      title,
      title,
      title,
      title,
      header,
      header,
      numbering,
      section,
      unit,
    ]);
    expect([...kinds.slice(42)]).toEqual([total, blank, note]);
  });
});

test("a ranking of districts with a flat header and fractions is read in per cent", () => {
  const records = onlyRecords(
    readGrids([
      gridOf(
        "10 tháng 2023",
        [
          ["KẾT QUẢ CẢI CÁCH TTHC CẤP HUYỆN 10 THÁNG ĐẦU NĂM 2023"],
          [],
          [
            "TT",
            "Địa phương",
            "Hồ sơ quá hạn",
            "Hồ sơ trả lại",
            "Tổng hồ sơ phải số hóa khi tiếp nhận",
            "Số hóa hồ sơ khi tiếp nhận",
            "Tỷ lệ số hóa hồ sơ khi tiếp nhận",
          ],
          [1, "Thành phố Hải Dương", 41, 301, 21728, 21320, 21320 / 21728],
          [2, "Thị xã Kinh Môn", 26, 270, 24176, 23605, 23605 / 24176],
          [3, "Huyện Tứ Kỳ", 23, 255, 23712, 22930, 22930 / 23712],
        ],
        { sampleFormats: ["General", "General", "General", "General", "0", "0", "0.00%"] },
      ),
    ]),
  );
  expect(formatPeriodId(records.period)).toBe("2023-01/2023-10");
  expect(records.groups).toEqual([{ id: "districts", label: "", territorial: true }]);
  expect(figuresOf(records, "Huyện Tứ Kỳ")).toEqual({
    "overdue.count": 23,
    "returned.count": 255,
    "intakeDigitisation.denominator": 23712,
    "intakeDigitisation.numerator": 22930,
    "intakeDigitisation.rate": 96.7021,
  });
});
