import { composeLedgerEntries } from "../../../src/app/ledger/ledger-entries";
import { districtReport } from "../../letter/district-report";

const report = districtReport();

function named(leftOut?: readonly string[]): readonly string[] {
  return composeLedgerEntries(report, "commend-remind", leftOut).map(
    ({ unitName, ground, level }) => `${unitName} ${ground} ${level}`,
  );
}

test("issuing enters the reminders with their level, and with level 0 who was asked for electronic copies", () => {
  expect(named()).toEqual([
    "UBND xã Đại Sơn overdue 1",
    "Tứ Kỳ electronic-copies 0",
    "UBND xã Hà Thanh electronic-copies 0",
    "UBND xã Tái Sơn electronic-copies 0",
    "UBND xã Hà Kỳ electronic-copies 0",
  ]);
});

test("nobody is entered for a section that the letter does not have", () => {
  expect(named(["commend-remind.electronic-copies"])).toEqual(["UBND xã Đại Sơn overdue 1"]);
  expect(named(["commend-remind.reminders", "commend-remind.electronic-copies"])).toEqual([]);
});

test("other documents enter nothing", () => {
  expect(composeLedgerEntries(report, "weekly-brief")).toEqual([]);
});
