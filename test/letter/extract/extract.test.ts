import { composeExtracts, planExtractSheet } from "../../../src/letter/extract/extract";
import { letterText } from "../../../src/letter/text/letter-text";
import { districtReport, unitOf } from "../district-report";
import { keyByName } from "../report-builder";

const report = districtReport();
const context = { keyOf: keyByName(report), ledger: [] };

test("each reminded unit gets one, and the exempt get none", () => {
  expect(composeExtracts(report, context).map(({ unit }) => unit)).toEqual([unitOf.daiSon]);
});

test("a unit with two grounds gets one extract with both", () => {
  const twice = districtReport({
    assessment: {
      belowIndicator: "intakeDigitisation",
      belowRising: [unitOf.taiSon],
      overdue: [{ unit: unitOf.taiSon, count: 2, settledLate: 2, pendingOverdue: 0 }],
      reminders: [
        { unit: unitOf.taiSon, ground: "overdue", level: 1 },
        { unit: unitOf.taiSon, ground: "below-average", level: 2 },
      ],
    },
  });
  const extracts = composeExtracts(twice, context);
  expect(extracts).toHaveLength(1);
  const text = letterText(extracts[0]!.letter);
  expect(text).toContain("- Để phát sinh 02 hồ sơ quá hạn;");
  expect(text).toContain("đạt 82,80%, thấp hơn 12,67% so với mức bình quân chung của huyện.");
  expect(text).toContain("Hình thức: nhắc nhở lần thứ nhất (hồ sơ quá hạn).");
  expect(text).toContain("Hình thức: nhắc nhở lần thứ hai (dưới bình quân).");
});

test("it tables the figures and says by when to mend what", () => {
  const text = letterText(composeExtracts(report, context)[0]!.letter);
  expect(text).toContain("Số hóa khi tiếp nhận | Chưa có số liệu");
  expect(text).toContain("Quá hạn | 04");
  expect(text).toContain("Thời hạn khắc phục: trong tháng 5/2023");
});

test("its sheet is marked as the unit's extract of the period", () => {
  const [first] = planExtractSheet(composeExtracts(report, context)[0]!, "Trích");
  expect(first).toMatchObject({ mark: { kind: "extract", subject: "2023-04/commune/đại sơn" } });
});
