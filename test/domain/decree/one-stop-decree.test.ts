import { acceptanceHoursOn, oneStopDecreeOn } from "../../../src/domain/decree/one-stop-decree";

test("the decree of 2018 holds until 30 June 2025, that of 2025 from the next day", () => {
  expect(oneStopDecreeOn("2018-06-21")).toBe("61/2018");
  expect(oneStopDecreeOn("2025-06-30")).toBe("61/2018");
  expect(oneStopDecreeOn("2025-07-01")).toBe("118/2025");
  expect(oneStopDecreeOn("2026-01-01")).toBe("118/2025");
});

test("online dossiers are accepted within 6 working hours, 8 under the decree of 2025", () => {
  expect(acceptanceHoursOn("2025-06-30", { acceptanceHours: null })).toBe(6);
  expect(acceptanceHoursOn("2025-07-01", { acceptanceHours: null })).toBe(8);
});

test("hours that the office set hold on every day", () => {
  expect(acceptanceHoursOn("2023-04-30", { acceptanceHours: 4 })).toBe(4);
  expect(acceptanceHoursOn("2026-04-30", { acceptanceHours: 4 })).toBe(4);
});
