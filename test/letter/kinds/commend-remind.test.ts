import type { LedgerEntry } from "../../../src/domain/assessment/ledger";
import { listMarkedFields } from "../../../src/letter/text/marked-fields";
import {
  districtReport,
  drafted,
  linesOfText,
  quietReport,
  textOf,
  unitOf,
} from "../district-report";
import { buildReport } from "../report-builder";

const kind = "commend-remind";

describe("opening", () => {
  it("states both rates, their rise, and the overdue from the most down after an objection", () => {
    expect(textOf(kind, districtReport())).toContain(
      "đã có nhiều cố gắng trong thực hiện nhiệm vụ cải cách hành chính. Kết quả tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận đạt 95,47%, tăng 0,59% so với tháng 3/2023; tỷ lệ số hóa kết quả giải quyết TTHC đạt 96,95%, tăng 1,47% so với tháng 3/2023; tuy nhiên, vẫn để xảy ra tình trạng hồ sơ TTHC giải quyết quá hạn (UBND xã Đại Sơn: 04 hồ sơ, Phòng Tài nguyên và Môi trường: 01 hồ sơ).",
    );
  });

  it("says neither tuy nhiên nor quá hạn where nothing is overdue", () => {
    const text = textOf(kind, quietReport());
    expect(text).not.toContain("tuy nhiên");
    expect(text).not.toContain("quá hạn");
  });

  it("praises no effort where a rate fell", () => {
    const text = textOf(
      kind,
      districtReport({
        indicators: [{ id: "intakeDigitisation", average: 9000, averageDelta: -120 }],
      }),
    );
    expect(text).not.toContain("nhiều cố gắng");
    expect(text).toContain(
      "đạt 90,00%, giảm 1,20% so với tháng 3/2023. Bên cạnh đó, vẫn để xảy ra",
    );
  });

  it("has no comparison and no empty bracket in a period without a previous one", () => {
    const text = textOf(
      kind,
      quietReport({
        previousPeriod: null,
        indicators: [{ id: "intakeDigitisation", average: 9547 }],
      }),
    );
    expect(text).toContain("khi tiếp nhận đạt 95,47%.");
    expect(text).not.toMatch(/so với|tăng|giảm|\(\)|, \.|\s,/u);
  });

  it("marks the figures of an open period with the day they reach", () => {
    expect(textOf(kind, districtReport({ lastDay: "2023-04-20" }))).toContain(
      "Kết quả (số liệu tạm tính đến hết ngày 20/4/2023) tỷ lệ số hóa",
    );
  });

  it("names the exempt unit whose report was weighed", () => {
    expect(textOf(kind, districtReport())).toContain(
      "xét báo cáo của Phòng Tài nguyên và Môi trường, Chủ tịch UBND huyện có ý kiến như sau:",
    );
  });
});

describe("sections", () => {
  const headings = (lines: readonly string[]) => lines.filter((line) => /^\d/u.test(line));

  it("follow the order of the model", () => {
    expect(headings(linesOfText(kind, districtReport()))).toEqual([
      "1. Biểu dương các cơ quan, đơn vị",
      "2. Kết quả thực hiện cải cách thủ tục hành chính",
      "2.1. Về tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận",
      "2.2. Về chứng thực bản sao điện tử từ bản chính",
      "3. Nhắc nhở lần thứ nhất đối với UBND xã Đại Sơn",
    ]);
  });

  it("close up where one is empty, and a lone part takes its section's number", () => {
    const report = quietReport({
      assessment: {
        belowIndicator: "intakeDigitisation",
        notCertifiedThisPeriod: [unitOf.haKy],
        reminders: [{ unit: unitOf.daiSon, ground: "overdue", level: 1 }],
        overdue: [{ unit: unitOf.daiSon, count: 4, settledLate: 4, pendingOverdue: 0 }],
      },
    });
    expect(headings(linesOfText(kind, report))).toEqual([
      "1. Về chứng thực bản sao điện tử từ bản chính",
      "2. Nhắc nhở lần thứ nhất đối với UBND xã Đại Sơn",
    ]);
  });

  it("give each level of reminders a heading, the highest first, and criticism last", () => {
    const report = quietReport({
      assessment: {
        belowIndicator: "intakeDigitisation",
        overdue: [
          { unit: unitOf.daiSon, count: 4, settledLate: 4, pendingOverdue: 0 },
          { unit: unitOf.haKy, count: 2, settledLate: 2, pendingOverdue: 0 },
          { unit: unitOf.vanTo, count: 1, settledLate: 1, pendingOverdue: 0 },
        ],
        reminders: [
          { unit: unitOf.haKy, ground: "overdue", level: 1 },
          { unit: unitOf.daiSon, ground: "overdue", level: 2 },
        ],
        criticised: [{ unit: unitOf.vanTo, ground: "overdue", level: 3 }],
      },
    });
    const lines = linesOfText(kind, report);
    expect(headings(lines)).toEqual([
      "1. Nhắc nhở lần thứ hai đối với UBND xã Đại Sơn",
      "2. Nhắc nhở lần thứ nhất đối với UBND xã Hà Kỳ",
      "3. Phê bình UBND xã Văn Tố",
    ]);
    expect(lines).toContain(
      "Lý do: Trong tháng 4/2023, UBND xã Văn Tố đã để phát sinh 01 hồ sơ quá hạn trên Hệ thống thông tin giải quyết TTHC (lần thứ ba trong năm).",
    );
  });

  it("are wholly absent where nobody is named, and the end thanks instead of demanding", () => {
    const lines = linesOfText(kind, quietReport());
    expect(headings(lines)).toEqual([]);
    expect(lines.find((line) => line.endsWith("./."))).toMatch(
      /^Đề nghị các cơ quan, đơn vị tiếp tục phát huy/u,
    );
    expect(lines.join("\n")).not.toContain("có ý kiến như sau");
  });
});

describe("below the average", () => {
  it("lists the rising and the falling from the lowest up, with delta and gap", () => {
    const lines = linesOfText(kind, districtReport());
    const start = lines.findIndex((line) => line.startsWith("2.1."));
    expect(lines.slice(start + 1, start + 8)).toEqual([
      "- Có 02 địa phương mặc dù kết quả tăng so với tháng 3/2023, nhưng vẫn thấp hơn mức bình quân chung của huyện, gồm:",
      "+ UBND xã Tái Sơn (82,80%), tăng 4,11% so với tháng 3/2023, nhưng vẫn thấp hơn 12,67% so với mức bình quân chung của huyện;",
      "+ UBND xã Hưng Đạo (83,83%), tăng 5,80% so với tháng 3/2023, nhưng vẫn thấp hơn 11,64% so với mức bình quân chung của huyện.",
      "- Riêng UBND các xã Hà Thanh và Văn Tố có kết quả giảm so với tháng 3/2023 và thấp hơn mức bình quân chung của huyện, cụ thể:",
      "+ UBND xã Hà Thanh (86,34%), giảm 5,74% so với tháng 3/2023 và thấp hơn 9,13% so với mức bình quân chung của huyện;",
      "+ UBND xã Văn Tố (88,29%), giảm 5,76% so với tháng 3/2023 và thấp hơn 7,18% so với mức bình quân chung của huyện.",
      "Đề nghị Chủ tịch UBND các xã Tái Sơn, Hưng Đạo, Hà Thanh, Văn Tố quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận trong tháng 5/2023, đảm bảo bằng hoặc cao hơn mức bình quân chung của huyện.",
    ]);
  });

  it("says the unchanged and the uncompared in words of their own", () => {
    const report = districtReport({
      indicators: [
        {
          id: "intakeDigitisation",
          average: 9547,
          averageDelta: 0,
          figures: {
            "Hà Thanh": { shown: 8634, delta: 0, gap: -913 },
            "Văn Tố": { shown: 8829, gap: -718 },
          },
        },
      ],
      assessment: {
        belowIndicator: "intakeDigitisation",
        belowUnchanged: [unitOf.haThanh, unitOf.vanTo],
      },
    });
    const lines = linesOfText(kind, report);
    expect(lines).toContain(
      "- UBND xã Hà Thanh (86,34%) giữ nguyên kết quả so với tháng 3/2023 và thấp hơn 9,13% so với mức bình quân chung của huyện.",
    );
    expect(lines).toContain(
      "- UBND xã Văn Tố (88,29%) thấp hơn 7,18% so với mức bình quân chung của huyện.",
    );
  });

  it("drops trailing zeros and says percentage points by setting", () => {
    const report = districtReport({ settings: { trailingZeros: false, percentagePoints: true } });
    expect(textOf(kind, report)).toContain(
      "+ UBND xã Tái Sơn (82,8%), tăng 4,11 điểm phần trăm so với tháng 3/2023",
    );
  });

  it("speaks of the authority's own kind of area", () => {
    const report = districtReport({ titles: ["UBND THÀNH PHỐ CHÍ LINH"] });
    expect(textOf(kind, report)).toContain("mức bình quân chung của thành phố");
  });

  it("calls a mean of stated rates giản đơn", () => {
    const report = districtReport({
      indicators: [
        {
          id: "intakeDigitisation",
          average: 9000,
          averageKind: "simple",
          figures: { "Tái Sơn": { shown: 8280, delta: 411, gap: -720 } },
        },
      ],
      assessment: { belowIndicator: "intakeDigitisation", belowRising: [unitOf.taiSon] },
    });
    expect(textOf(kind, report)).toContain("so với mức bình quân giản đơn của huyện");
  });

  it("says by which cut the named were chosen", () => {
    const report = districtReport({ settings: { belowAverage: { cut: "gap", value: 5 } } });
    expect(textOf(kind, report)).toContain(
      "Có 02 địa phương (thấp hơn mức bình quân từ 5,00% trở lên) mặc dù kết quả tăng",
    );
  });
});

describe("electronic copies", () => {
  it("group places by kind and join both lists in one demand", () => {
    const lines = linesOfText(kind, districtReport());
    const start = lines.findIndex((line) => line.startsWith("2.2."));
    expect(lines.slice(start + 1, start + 4)).toEqual([
      "- Từ đầu năm đến hết ngày 30/4/2023, có 03 địa phương chưa thực hiện chứng thực bản sao điện tử từ bản chính, gồm: UBND các xã: Hà Thanh, Tái Sơn và UBND thị trấn Tứ Kỳ.",
      "- Trong tháng 4/2023, UBND xã Hà Kỳ không thực hiện chứng thực bản sao điện tử từ bản chính.",
      "Yêu cầu Chủ tịch UBND 04 xã, thị trấn nêu trên chỉ đạo công chức Tư pháp - Hộ tịch trong tháng 5/2023 phải thực hiện chứng thực bản sao điện tử từ bản chính; nếu địa phương nào không thực hiện, Chủ tịch UBND huyện sẽ có văn bản phê bình, nhắc nhở.",
    ]);
  });

  it("demand of a single place by its name", () => {
    const report = quietReport({
      assessment: { belowIndicator: null, notCertifiedThisPeriod: [unitOf.haKy] },
    });
    expect(textOf(kind, report)).toContain("Yêu cầu Chủ tịch UBND xã Hà Kỳ chỉ đạo công chức");
  });
});

describe("commendation", () => {
  it("gives both fractions, unpadded", () => {
    expect(textOf(kind, districtReport())).toContain(
      "biểu dương Phòng Kinh tế và Hạ tầng (tiếp nhận 1/1 hồ sơ, kết quả 4/4 hồ sơ) có",
    );
  });

  it("gives one fraction where both are the same, and counts several units", () => {
    const report = districtReport({
      indicators: [
        {
          id: "intakeDigitisation",
          average: 9547,
          figures: {
            "Phòng Kinh tế và Hạ tầng": { shown: 10000, counts: [4, 4] },
            "Tứ Kỳ": { shown: 10000, counts: [1022, 1022] },
          },
        },
        {
          id: "resultDigitisation",
          average: 9695,
          figures: {
            "Phòng Kinh tế và Hạ tầng": { shown: 10000, counts: [4, 4] },
            "Tứ Kỳ": { shown: 10000, counts: [12, 12] },
          },
        },
      ],
      assessment: { belowIndicator: null, commended: [unitOf.economy, unitOf.tuKy] },
    });
    expect(textOf(kind, report)).toContain(
      "biểu dương 02 cơ quan, đơn vị có tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận và tỷ lệ số hóa kết quả giải quyết TTHC trong tháng 4/2023 đạt 100%, gồm: Phòng Kinh tế và Hạ tầng (4/4 hồ sơ) và UBND thị trấn Tứ Kỳ (tiếp nhận 1.022/1.022 hồ sơ, kết quả 12/12 hồ sơ).",
    );
  });
});

describe("follow-up of last month's reminders", () => {
  const entry = (figure: number): LedgerEntry => ({
    document: "commend-remind",
    period: { kind: "month", year: 2023, month: 3 },
    unitKey: "commune/đại sơn",
    unitName: "UBND xã Đại Sơn",
    ground: "overdue",
    level: 1,
    figure,
  });

  it("says that a unit has fewer overdue dossiers than when it was reminded", () => {
    expect(textOf(kind, districtReport(), { ledger: [entry(9)] })).toContain(
      "- UBND xã Đại Sơn có chuyển biến, còn 04 hồ sơ quá hạn (tháng 3/2023: 09 hồ sơ).",
    );
  });

  it("says that a unit has more", () => {
    expect(textOf(kind, districtReport(), { ledger: [entry(2)] })).toContain(
      "- UBND xã Đại Sơn chưa khắc phục, số hồ sơ quá hạn tăng lên 04 hồ sơ (tháng 3/2023: 02 hồ sơ).",
    );
  });

  it("is silent about reminders of other months", () => {
    const older = { ...entry(9), period: { kind: "month", year: 2023, month: 2 } as const };
    expect(textOf(kind, districtReport(), { ledger: [older] })).not.toContain("khắc phục tồn tại");
  });
});

describe("long lists", () => {
  const names = Array.from({ length: 40 }, (_, index) => `Xã số ${index + 1}`);
  const report = buildReport({
    units: names.map((name) => ["commune", name] as const),
    indicators: [
      {
        id: "intakeDigitisation",
        average: 9547,
        averageDelta: 10,
        figures: Object.fromEntries(
          names.map((name, index) => [name, { shown: 8000 + index, delta: 5, gap: index - 1547 }]),
        ),
      },
    ],
    assessment: {
      belowIndicator: "intakeDigitisation",
      belowRising: names.map((_, index) => index),
      neverCertified: names.map((_, index) => index),
    },
  });

  it("go to appendices, numbered because there are two, and the text names the extremes", () => {
    const letter = drafted(kind, report);
    expect(letter.appendices.map(({ label, table }) => [label, table.rows.length])).toEqual([
      ["Phụ lục I", 40],
      ["Phụ lục II", 40],
    ]);
    expect(textOf(kind, report)).toContain(
      "thấp nhất là UBND xã Xã số 1 (80,00%), cao nhất là UBND xã Xã số 40 (80,39%) (danh sách tại Phụ lục I kèm theo).",
    );
  });

  it("leave the demand to count instead of naming", () => {
    expect(textOf(kind, report)).toContain("Đề nghị Chủ tịch UBND 40 xã nêu trên");
  });
});

describe("form", () => {
  it("has the month after the period, across the new year, with the zero that January takes", () => {
    const report = districtReport({
      period: { kind: "month", year: 2023, month: 12 },
      previousPeriod: { kind: "month", year: 2023, month: 11 },
    });
    expect(textOf(kind, report)).toContain("Tứ Kỳ, ngày      tháng 01 năm 2024");
    expect(textOf(kind, report)).toContain("trong tháng 1/2024");
  });

  it("marks issuer and place as fields where neither settings nor titles give them", () => {
    const letter = drafted(kind, districtReport({ titles: ["BIỂU THEO DÕI"] }));
    expect(listMarkedFields(letter)).toEqual(["tên cơ quan ban hành", "địa danh"]);
  });

  it("never says 00 of anything", () => {
    expect(textOf(kind, districtReport())).not.toMatch(/\b00\b/u);
    expect(textOf(kind, quietReport())).not.toMatch(/\b00\b/u);
  });

  it("names in the subject only what the letter does", () => {
    const subject = (lines: readonly string[]) => lines.find((line) => line.startsWith("V/v"));
    expect(subject(linesOfText(kind, districtReport()))).toMatch(/^V\/v biểu dương, nhắc nhở các/u);
    expect(subject(linesOfText(kind, quietReport()))).toMatch(/^V\/v đôn đốc các/u);
  });

  it("links every figure of a unit to its cell", () => {
    const letter = drafted(kind, districtReport());
    const runs = letter.blocks.flatMap((block) => (block.kind === "table" ? [] : block.runs));
    const rate = runs.find(({ text }) => text === "82,80%");
    expect(rate?.source).toEqual({
      indicator: "intakeDigitisation",
      unit: unitOf.taiSon,
      cells: ["'Tháng 04.2023'!K14"],
    });
  });

  it("uses the office's own sentence in place of the default", () => {
    const wording = { "commend-remind.closingDemand": "Yêu cầu khắc phục trong {{kỳ sau}}." };
    expect(textOf(kind, districtReport(), { wording })).toContain(
      "Yêu cầu khắc phục trong tháng 5/2023./.",
    );
  });
});
