import { issueLetter } from "../../../src/app/document/issue-letter";
import { planRefresh } from "../../../src/app/refresh/refresh";
import { withdrawEntries } from "../../../src/app/ledger/withdraw-entries";
import type { Period } from "../../../src/domain/period/period";
import { letterText } from "../../../src/letter/text/letter-text";
import type { CellValue } from "../../../src/sheet/cell-grid";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";

const kind = "commend-remind";
const month = (year: number, number: number): Period => ({ kind: "month", year, month: number });

/** Overdue dossiers of two communes from October 2023 to February 2024. */
const late: readonly (readonly [number, number, number, number])[] = [
  [2023, 10, 4, 0],
  [2023, 11, 3, 2],
  [2023, 12, 3, 0],
  [2024, 1, 5, 0],
  [2024, 2, 0, 1],
];

function sheetOf(year: number, number: number, overdue: readonly number[]): CellValue[][] {
  const names = ["UBND xã An Thanh", "UBND xã Bình Lãng", "UBND xã Chí Minh"];
  return [
    ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ", "", "", "", ""],
    [`BIỂU THEO DÕI THÁNG ${number}/${year}`, "", "", "", ""],
    ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ", "Hồ sơ quá hạn"],
    ...names.map((name, index) => [index + 1, name, 100, 90 + index, overdue[index] ?? 0]),
  ];
}

function officeBook(): InMemoryWorkbook {
  const book = new InMemoryWorkbook();
  for (const [year, number, first, second] of late) {
    book.addUserSheet(`T${number}-${year}`, sheetOf(year, number, [first, second, 0]));
  }
  return book;
}

async function planOf(book: InMemoryWorkbook, period: Period) {
  const plan = await planRefresh(book, { period });
  if (!plan.done || plan.value.composed?.drafted !== true) throw new Error("no letter");
  return { ...plan.value, lines: letterText(plan.value.composed.letter).split("\n") };
}

/** Issues the letter of a period and gives its numbered headings and what became of those reminded before. */
async function issue(book: InMemoryWorkbook, period: Period): Promise<readonly string[]> {
  const { lines, analysis } = await planOf(book, period);
  expect(await issueLetter(book, analysis, { kind })).toMatchObject({ done: true });
  return lines.filter((line) => /^\d.*(Nhắc nhở|Phê bình)|chuyển biến|khắc phục,/u.test(line));
}

async function issueUntil(book: InMemoryWorkbook, last: number): Promise<void> {
  for (const [year, number] of late.slice(0, last)) await issue(book, month(year, number));
}

test("a unit is reminded twice and then criticised, and each letter says what became of the last", async () => {
  const book = officeBook();
  expect(await issue(book, month(2023, 10))).toEqual([
    "2. Nhắc nhở lần thứ nhất đối với UBND xã An Thanh",
  ]);
  expect(await issue(book, month(2023, 11))).toEqual([
    "- UBND xã An Thanh có chuyển biến, còn 03 hồ sơ quá hạn (tháng 10/2023: 04 hồ sơ).",
    "2. Nhắc nhở lần thứ hai đối với UBND xã An Thanh",
    "3. Nhắc nhở lần thứ nhất đối với UBND xã Bình Lãng",
  ]);
  expect(await issue(book, month(2023, 12))).toEqual([
    "- UBND xã An Thanh chưa có chuyển biến, vẫn còn 03 hồ sơ quá hạn;",
    "- UBND xã Bình Lãng đã khắc phục, trong tháng 12/2023 không để phát sinh hồ sơ quá hạn (tháng 11/2023: 02 hồ sơ).",
    "2. Phê bình UBND xã An Thanh",
  ]);
});

test("a year begins anew, but January still answers for December", async () => {
  const book = officeBook();
  await issueUntil(book, 3);
  expect(await issue(book, month(2024, 1))).toEqual([
    "- UBND xã An Thanh chưa khắc phục, số hồ sơ quá hạn tăng lên 05 hồ sơ (tháng 12/2023: 03 hồ sơ).",
    "2. Nhắc nhở lần thứ nhất đối với UBND xã An Thanh",
  ]);
});

test("a letter that is issued again counts once", async () => {
  const book = officeBook();
  await issueUntil(book, 2);
  const once = await planOf(book, month(2023, 12));
  await issueUntil(book, 2);
  const twice = await planOf(book, month(2023, 12));
  expect(twice.lines).toEqual(once.lines);
  expect(twice.analysis.ledger).toHaveLength(once.analysis.ledger.length);
});

const withdrawal = { day: "2023-12-05", reason: "Đơn vị đã giải trình", by: "Vũ Thị H." };

test("a withdrawn reminder no longer counts, nor is it asked what became of it, and it can be issued again", async () => {
  const book = officeBook();
  await issueUntil(book, 2);
  const { analysis } = await planOf(book, month(2023, 12));
  const november = analysis.ledger.filter(
    ({ period, unitName, ground }) =>
      period.kind === "month" &&
      period.month === 11 &&
      ground === "overdue" &&
      unitName.endsWith("An Thanh"),
  );
  expect(await withdrawEntries(book, november, withdrawal)).toEqual({
    done: true,
    value: { entries: 1 },
  });
  const after = await planOf(book, month(2023, 12));
  expect(after.lines).toContain("2. Nhắc nhở lần thứ hai đối với UBND xã An Thanh");
  expect(after.lines.join("\n")).not.toContain("UBND xã An Thanh chưa có chuyển biến");
  await issue(book, month(2023, 11));
  const again = await planOf(book, month(2023, 12));
  expect(again.lines).toContain("2. Phê bình UBND xã An Thanh");
});

test("nothing is withdrawn without a reason, and what is not there can't be", async () => {
  const book = officeBook();
  await issueUntil(book, 1);
  const { analysis } = await planOf(book, month(2023, 11));
  const before = book.applied.length;
  expect(await withdrawEntries(book, analysis.ledger, { ...withdrawal, reason: " " })).toEqual({
    done: false,
    failure: { code: "reason-missing" },
  });
  expect(book.applied).toHaveLength(before);
  const other = analysis.ledger.map((entry) => ({ ...entry, unitKey: "commune:không có" }));
  expect(await withdrawEntries(book, other, withdrawal)).toEqual({
    done: false,
    failure: { code: "ledger-entry-missing" },
  });
});

test("an exempt unit stays in the list of the overdue, gets no reminder, and does not count for the next", async () => {
  const book = officeBook();
  const settings = {
    exemptions: [
      {
        unit: "UBND xã An Thanh",
        ground: "overdue" as const,
        reason: "đã có báo cáo giải trình",
        period: month(2023, 10),
      },
    ],
  };
  const plan = await planRefresh(book, { period: month(2023, 10), settings, ledgerIssued: true });
  if (!plan.done || plan.value.composed?.drafted !== true) throw new Error("no letter");
  const text = letterText(plan.value.composed.letter);
  expect(text).toContain("UBND xã An Thanh: 04 hồ sơ");
  expect(text).toContain("xét báo cáo của UBND xã An Thanh");
  expect(text).not.toContain("Nhắc nhở lần thứ");
  await issueLetter(book, plan.value.analysis, { kind });
  const next = await planOf(book, month(2023, 11));
  expect(next.lines.join("\n")).toContain(
    "Nhắc nhở lần thứ nhất đối với UBND các xã An Thanh và Bình Lãng",
  );
});
