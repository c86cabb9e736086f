import { documentKinds } from "../../src/domain/assessment/ledger";
import { composeDocument } from "../../src/letter/compose";
import { allSections, listSections } from "../../src/letter/section-choice";
import { sectionNames } from "../../src/strings/letter/section-names";
import { districtReport, drafted, linesOfText, textOf, unitOf } from "./district-report";
import { keyByName } from "./report-builder";

const report = districtReport();

test("every section of every kind has a name, and no name is without its section", () => {
  expect(Object.keys(sectionNames).sort()).toEqual([...allSections].sort());
  expect(documentKinds.flatMap(listSections)).toEqual(allSections);
});

test("a section that is left out goes, and the numbers close up", () => {
  const whole = linesOfText("commend-remind", report);
  expect(whole).toContain("1. Biểu dương các cơ quan, đơn vị");
  expect(whole).toContain("3. Nhắc nhở lần thứ nhất đối với UBND xã Đại Sơn");
  const lines = linesOfText("commend-remind", report, {
    leftOut: ["commend-remind.commendation", "commend-remind.electronic-copies"],
  });
  expect(lines.filter((line) => /^\d/u.test(line))).toEqual([
    "1. Về tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận",
    "2. Nhắc nhở lần thứ nhất đối với UBND xã Đại Sơn",
  ]);
  expect(lines.join("\n")).toContain("V/v nhắc nhở các cơ quan chuyên môn");
});

test("what is asked for now goes before what the settings remember", () => {
  const remembering = districtReport({
    settings: { leftOutSections: ["commend-remind.commendation"] },
  });
  expect(textOf("commend-remind", remembering)).not.toContain("Biểu dương");
  expect(textOf("commend-remind", remembering, { leftOut: [] })).toContain("Biểu dương");
});

test("a letter whose reminders are left out neither says that it reminds nor is silent about urging", () => {
  const letter = drafted("commend-remind", report, { leftOut: ["commend-remind.reminders"] });
  const text = textOf("commend-remind", report, { leftOut: ["commend-remind.reminders"] });
  expect(text).toContain("V/v biểu dương, đôn đốc");
  expect(text).not.toContain("Nhắc nhở lần thứ");
  expect(letter.leftOut).toEqual(["commend-remind.reminders"]);
});

test("a letter that is to praise only ends with thanks where nothing is overdue", () => {
  const onlyPraise = districtReport({
    assessment: {
      belowIndicator: "intakeDigitisation",
      commended: [unitOf.economy],
      belowRising: [unitOf.taiSon],
    },
  });
  const leftOut = ["commend-remind.below-average"];
  expect(textOf("commend-remind", onlyPraise)).toContain("Yêu cầu các cơ quan, đơn vị");
  expect(textOf("commend-remind", onlyPraise, { leftOut })).toContain(
    "Đề nghị các cơ quan, đơn vị tiếp tục phát huy",
  );
});

test("the tasks of the letter on the index are counted among those that go in", () => {
  const measured = listSections("raise-index").filter(
    (id) => id !== "raise-index.overdue" && id !== "raise-index.complaints",
  );
  const text = textOf("raise-index", report, { leftOut: measured });
  expect(text).toContain("còn 1/1 chỉ tiêu chưa đạt mục tiêu");
  expect(text).toContain("1. Giải quyết hồ sơ đúng thời hạn");
});

test("where no measured task goes in, nothing is claimed of targets", () => {
  const leftOut = listSections("raise-index").filter((id) => id !== "raise-index.onlinePayment");
  const text = textOf("raise-index", report, { leftOut });
  expect(text).toContain("tháng 4/2023, Chủ tịch UBND huyện yêu cầu");
  expect(text).not.toContain("đạt mục tiêu");
});

test("the points of a relayed directive take the letters from a) on", () => {
  const lines = linesOfText("relay-directive", report, {
    leftOut: ["relay-directive.control", "relay-directive.one-stop"],
  });
  expect(lines.filter((line) => /^[a-zđ]\)/u.test(line)).map((line) => line.slice(0, 2))).toEqual([
    "a)",
    "b)",
    "c)",
    "d)",
  ]);
  expect(lines.join("\n")).not.toMatch(/^2\. /mu);
});

test("the brief points to overdue dossiers only where it has listed them", () => {
  expect(textOf("weekly-brief", report)).toContain("hồ sơ quá hạn nêu trên");
  const text = textOf("weekly-brief", report, { leftOut: ["weekly-brief.overdue"] });
  expect(text).not.toContain("nêu trên");
});

test("a brief of calls alone never says that nobody needs one while dossiers are overdue", () => {
  const late = districtReport({
    assessment: {
      overdue: [{ unit: unitOf.daiSon, count: 4, settledLate: 4, pendingOverdue: 0 }],
    },
  });
  const leftOut = ["weekly-brief.overdue"];
  expect(textOf("weekly-brief", late, { leftOut })).not.toContain("Không có đơn vị cần đôn đốc");
});

/** The headings of parts and sections, with the first words of each. */
function outlineOf(leftOut: readonly string[]): readonly string[] {
  return linesOfText("quarterly-report", report, { leftOut })
    .filter((line) => /^(?:[IVX]+|\d+)\. /u.test(line))
    .map((line) => line.split(" ").slice(0, 4).join(" "));
}

test("the quarterly report's parts and sections close up when some are left out", () => {
  const leftOut = ["one-stop", "communication", "inspection", "process", "judgement"].map(
    (section) => `quarterly-report.${section}`,
  );
  expect(outlineOf(leftOut)).toEqual([
    "I. TÌNH HÌNH, KẾT",
    "1. Về công khai",
    "2. Về rà soát,",
    "3. Về tiếp nhận,",
    "4. Về tình hình,",
    "5. Về thực hiện",
    "6. Về đánh giá",
    "7. Về tiếp nhận",
    "8. Về thanh toán",
    "II. MỘT SỐ NHIỆM",
    "1. Tiếp tục thực",
    "2. Giải quyết dứt",
    "3. Phấn đấu tỷ",
    "4. Phấn đấu tỷ",
    "5. Tăng cường tuyên",
  ]);
});

test("a quarterly report of which part I is left out begins with the judgement as part I", () => {
  const results = listSections("quarterly-report").filter(
    (id) => id !== "quarterly-report.judgement" && id !== "quarterly-report.tasks",
  );
  expect(outlineOf(results).filter((line) => /^[IVX]/u.test(line))).toEqual([
    "I. ĐÁNH GIÁ CHUNG",
    "II. MỘT SỐ NHIỆM",
  ]);
});

test("digitising stays in the quarterly report where the rest of its section is left out, and goes alone", () => {
  const electronic = districtReport({
    indicators: [
      { id: "onlineSubmission", average: 9000 },
      { id: "intakeDigitisation", average: 9547 },
    ],
  });
  const withoutOnline = { leftOut: ["quarterly-report.online", "quarterly-report.judgement"] };
  const online = "Tỷ lệ hồ sơ trực tuyến đạt 90,00%";
  const digitising = "khi tiếp nhận đạt 95,47%";
  expect(textOf("quarterly-report", electronic, withoutOnline)).toContain(digitising);
  expect(textOf("quarterly-report", electronic, withoutOnline)).not.toContain(online);
  const leftOut = ["quarterly-report.digitising", "quarterly-report.judgement"];
  expect(textOf("quarterly-report", electronic, { leftOut })).not.toContain(digitising);
  expect(textOf("quarterly-report", electronic, { leftOut })).toContain(online);
});

test.each([
  "commend-remind",
  "raise-index",
  "relay-directive",
  "quarterly-report",
  "weekly-brief",
] as const)("a %s of which nothing is left is refused, and says why", (kind) => {
  const context = { keyOf: keyByName(report), ledger: [], leftOut: listSections(kind) };
  expect(composeDocument(kind, report, context)).toMatchObject({
    drafted: false,
    reason: "no-sections",
  });
});
