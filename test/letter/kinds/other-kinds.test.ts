import { composeDocument } from "../../../src/letter/compose";
import { listMarkedFields } from "../../../src/letter/text/marked-fields";
import { planLetterSheet } from "../../../src/letter/plan-letter-sheet";
import {
  districtReport,
  drafted,
  linesOfText,
  quietReport,
  textOf,
  unitOf,
} from "../district-report";
import { buildReport, keyByName, type StatedIndicator } from "../report-builder";

function standing(ranks: readonly number[], ownUnit: string | null = "Huyện Tứ Kỳ") {
  const ids = ["overdue", "intakeDigitisation", "onlinePayment"] as const;
  const indicators = ids.map((id, index): StatedIndicator => ({
    id,
    kind: id === "overdue" ? "count" : "rate",
    better: id === "overdue" ? "low" : "high",
    figures: {
      "Tứ Kỳ": { shown: id === "overdue" ? 23 : 9670, rank: ranks[index]!, rankOf: 12 },
    },
  }));
  return buildReport({
    titles: ["KẾT QUẢ CẢI CÁCH TTHC CẤP HUYỆN"],
    period: { kind: "span", year: 2023, from: 1, to: 10 },
    previousPeriod: null,
    units: [
      ["city", "Hải Dương"],
      ["district", "Tứ Kỳ"],
    ],
    indicators,
    settings: { ownUnit },
  });
}

describe("raise-criteria", () => {
  const kind = "raise-criteria";

  test("says low only where most of the standings are", () => {
    expect(textOf(kind, standing([8, 12, 9]))).toContain(
      "tuy nhiên, kết quả chung của huyện vẫn xếp hạng thấp",
    );
    expect(textOf(kind, standing([1, 12, 2]))).toContain(
      "1/3 tiêu chí của huyện xếp ở nửa dưới toàn tỉnh",
    );
    const high = textOf(kind, standing([1, 2, 6]));
    expect(high).toContain("các tiêu chí của huyện đều xếp ở nửa trên toàn tỉnh");
    expect(high).not.toContain("tuy nhiên");
  });

  test("is issued by the own unit", () => {
    expect(linesOfText(kind, standing([8, 12, 9])).slice(0, 2)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "HUYỆN TỨ KỲ",
    ]);
  });

  test("cites the superior's report only where the settings name one", () => {
    expect(textOf(kind, standing([8, 12, 9]))).not.toContain("Báo cáo số");
    const report = standing([8, 12, 9]);
    const cited = {
      ...report,
      settings: {
        ...report.settings,
        superiorLetter: {
          number: "Báo cáo số 59/BC-VP",
          date: "2023-11-09",
          issuer: "Văn phòng UBND tỉnh Hải Dương",
          subject: "về Kết quả thực hiện công tác cải cách thủ tục hành chính",
        },
      },
    };
    expect(textOf(kind, cited)).toContain(
      "Ngày 09/11/2023, Văn phòng UBND tỉnh Hải Dương ban hành Báo cáo số 59/BC-VP về Kết quả",
    );
  });

  test.each([
    [null, "own-unit-not-set"],
    ["Huyện Khác", "own-unit-not-found"],
  ])("with own unit %s it is not drafted: %s", (ownUnit, reason) => {
    const report = standing([8, 12, 9], ownUnit);
    const composed = composeDocument(kind, report, { keyOf: keyByName(report), ledger: [] });
    expect(composed).toMatchObject({ drafted: false, reason });
  });

  test("without any rank it is not drafted", () => {
    const report = buildReport({
      units: [["district", "Tứ Kỳ"]],
      settings: { ownUnit: "Huyện Tứ Kỳ" },
    });
    const composed = composeDocument(kind, report, { keyOf: keyByName(report), ledger: [] });
    expect(composed).toMatchObject({ drafted: false, reason: "no-standings" });
  });
});

describe("raise-index", () => {
  const kind = "raise-index";

  test("names who misses a target, the lowest first", () => {
    expect(textOf(kind, districtReport())).toContain(
      "Kết quả chung tháng 4/2023: 95,47%; 04 địa phương chưa đạt: UBND xã Tái Sơn (82,80%), UBND xã Hưng Đạo (83,83%), UBND xã Hà Thanh (86,34%), UBND xã Văn Tố (88,29%).",
    );
  });

  test("measures against the office's own targets", () => {
    const report = districtReport({ settings: { targets: { intakeDigitisation: 83.5 } } });
    const text = textOf(kind, report);
    expect(text).toContain("83,5% hồ sơ được số hóa đủ thành phần khi tiếp nhận");
    expect(text).toContain("95,47%; UBND xã Tái Sơn (82,80%) chưa đạt.");
  });

  test("takes the working hours of acceptance from the settings", () => {
    expect(textOf(kind, districtReport())).toContain("không muộn hơn 6 giờ làm việc");
    const stricter = districtReport({ settings: { acceptanceHours: 4 } });
    expect(textOf(kind, stricter)).toContain("không muộn hơn 4 giờ làm việc");
  });

  test("demands the hours of the decree that holds when the letter is issued", () => {
    const issuedOn = (month: number, year: number) =>
      textOf(kind, { ...districtReport(), period: { kind: "month", year, month } });
    expect(issuedOn(5, 2025)).toContain("không muộn hơn 6 giờ làm việc");
    expect(issuedOn(6, 2025)).toContain("không muộn hơn 8 giờ làm việc");
  });
});

describe("relay-directive", () => {
  const kind = "relay-directive";

  test("rests on the decree that holds when the letter is issued", () => {
    const issuedAfter = (month: number) =>
      textOf(kind, { ...districtReport(), period: { kind: "month", year: 2025, month } });
    expect(issuedAfter(5)).toContain("Nghị định số 61/2018/NĐ-CP");
    expect(issuedAfter(5)).not.toContain("118/2025");
    expect(issuedAfter(6)).toContain("Nghị định số 118/2025/NĐ-CP");
    expect(issuedAfter(6)).not.toContain("61/2018");
  });

  test("marks what the settings do not say of the superior's letter", () => {
    expect(listMarkedFields(drafted(kind, districtReport()))).toEqual([
      "cơ quan ban hành",
      "số, ký hiệu văn bản của cấp trên",
      "ngày ban hành",
      "trích yếu",
    ]);
  });

  test("has points a) to đ) in the order of the Vietnamese alphabet", () => {
    const points = linesOfText(kind, districtReport()).filter((line) => /^\p{L}\) /u.test(line));
    expect(points.map((line) => line.slice(0, 2))).toEqual(["a)", "b)", "c)", "d)", "đ)"]);
  });

  test("cites the decree that holds in the period", () => {
    expect(textOf(kind, districtReport())).toContain(
      "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018",
    );
    const later = districtReport({ period: { kind: "month", year: 2026, month: 1 } });
    expect(textOf(kind, later)).toContain("Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025");
  });
});

describe("weekly-brief", () => {
  const kind = "weekly-brief";
  const week = { kind: "week", year: 2023, week: 17 } as const;

  test("is due on the Monday after the week", () => {
    const report = districtReport({ period: week, previousPeriod: { ...week, week: 16 } });
    expect(textOf(kind, report)).toContain("trước 9 giờ ngày thứ Hai (01/5/2023)./.");
  });

  test("is a report of the office, signed by its head", () => {
    const lines = linesOfText(kind, districtReport({ period: week }));
    expect(lines.slice(0, 2)).toEqual(["UBND HUYỆN TỨ KỲ", "VĂN PHÒNG HĐND VÀ UBND"]);
    expect(lines).toContain("BÁO CÁO");
    expect(lines).toContain("CHÁNH VĂN PHÒNG");
    expect(lines).toContain("Số:        /BC-VP");
  });

  test("is headed by the office of the province's committee, which has no council's name", () => {
    const titles = ["UBND TỈNH LÀO CAI"];
    const lines = linesOfText(kind, districtReport({ period: week, titles }));
    expect(lines.slice(0, 2)).toEqual(["UBND TỈNH LÀO CAI", "VĂN PHÒNG"]);
  });

  test("says that nobody needs a call where nobody does", () => {
    expect(textOf(kind, quietReport())).toContain("Không có đơn vị cần đôn đốc.");
  });

  test("fits one page", () => {
    const edits = planLetterSheet(drafted(kind, districtReport({ period: week })), "Báo cáo");
    const height = edits.reduce(
      (sum, edit) => (edit.kind === "setRowHeight" ? sum + edit.height * edit.rows : sum),
      0,
    );
    expect(height).toBeLessThanOrEqual(((297 - 40) / 25.4) * 72);
  });
});

describe("quarterly-report", () => {
  const kind = "quarterly-report";

  test("is of the own unit, with its counts", () => {
    const report = districtReport({ settings: { ownUnit: "Phòng Kinh tế và Hạ tầng" } });
    const context = { keyOf: () => report.units[unitOf.economy]!.key };
    expect(textOf(kind, report, context)).toContain(
      "Số hóa kết quả giải quyết 4/4 hồ sơ, đạt tỷ lệ 100,00%.",
    );
  });

  test("without an own unit is of the whole sheet", () => {
    expect(textOf(kind, districtReport())).toContain(
      "Tỷ lệ số hóa kết quả giải quyết TTHC đạt 96,95%, tăng 1,47% so với tháng 3/2023.",
    );
  });

  test("marks what no tracking sheet knows instead of inventing it", () => {
    expect(listMarkedFields(drafted(kind, districtReport()))).toEqual([
      "số thủ tục công khai trong kỳ",
      "số thủ tục thuộc thẩm quyền",
      "số lĩnh vực",
      "số phản ánh, kiến nghị",
      "tình hình triển khai cơ chế một cửa, một cửa liên thông",
      "tình hình truyền thông, hỗ trợ",
      "tình hình kiểm tra",
      "số phiếu đánh giá, mức độ hài lòng",
      "số hồ sơ qua dịch vụ bưu chính công ích",
      "tình hình thanh toán trực tuyến",
      "tình hình thực hiện quy trình",
    ]);
  });

  test("says that its figures are provisional where the period is open", () => {
    expect(textOf(kind, districtReport({ lastDay: "2023-04-14" }))).toContain(
      "tháng 4/2023 (số liệu tính đến hết ngày 14/4/2023) như sau:",
    );
  });

  test("has parts in Roman numerals that close up, signed on behalf of the committee", () => {
    const lines = linesOfText(kind, districtReport());
    expect(
      lines.filter((line) => /^[IVX]+\. /u.test(line)).map((line) => line.split(" ")[0]),
    ).toEqual(["I.", "II.", "III."]);
    expect(lines.slice(-3, -1)).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
  });
});
