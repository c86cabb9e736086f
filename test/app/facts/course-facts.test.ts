import { composeCourse } from "../../../src/app/facts/course-facts";
import { planRefresh } from "../../../src/app/refresh/refresh";
import { sampleInMemory } from "../../support/sample-book";

test("the course of the deciding rate has every period, and for how long a unit was below or falling", async () => {
  const plan = await planRefresh(sampleInMemory());
  if (!plan.done) throw new Error(plan.failure.code);
  const course = composeCourse(plan.value.analysis);
  expect(course).toMatchObject({
    indicator: "intakeDigitisation",
    periods: ["2023-01", "2023-02", "2023-03", "2023-04"],
  });
  expect(course?.units.find(({ unit }) => unit === "UBND xã Hà Thanh")).toEqual({
    unit: "UBND xã Hà Thanh",
    values: [92.35, 95.45, 92.08, 86.34],
    ranks: [7, 6, 21, 21],
    belowAverage: 2,
    worsening: 2,
  });
});
