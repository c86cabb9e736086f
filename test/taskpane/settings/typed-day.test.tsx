import { formatTypedDay, parseTypedDay } from "../../../src/taskpane/settings/typed-day";

test.each([
  ["1/7/2025", "2025-07-01"],
  ["01.07.2025", "2025-07-01"],
  [" 29-2-2024 ", "2024-02-29"],
])("“%s” is the day %s", (text, day) => expect(parseTypedDay(text)).toBe(day));

test("an empty text is no day at all", () => expect(parseTypedDay("  ")).toBeNull());

test.each(["29/2/2023", "31/4/2023", "1/13/2023", "0/1/2023", "2025-07-01", "1/7/25", "hôm qua"])(
  "“%s” can't be read as a day",
  (text) => expect(parseTypedDay(text)).toBeUndefined(),
);

test("a day is shown as it is typed", () => {
  expect(formatTypedDay("2025-07-01")).toBe("01/07/2025");
  expect(parseTypedDay(formatTypedDay("2025-07-01"))).toBe("2025-07-01");
  expect(formatTypedDay(null)).toBe("");
});
