import { formatPeriodId } from "../../../src/domain/period/calendar";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import { codesOf, readGrids } from "../../support/grids";
import { createRandom } from "./random";
import { countStyles, nameStyles, rateStyles } from "./zoo-spelling";
import { type ZooTruth, createTruth } from "./zoo-truth";
import { type ZooLook, buildWorkbook, columnsOf } from "./zoo-workbook";

const periods = ["2024-03", "2024-04"];
const animals = 120;

/** Every layout in turn, everything else by lot: fixed for a number. */
function lookOf(number: number): ZooLook {
  const random = createRandom(number * 7919 + 13);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[random(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const layout = (["months", "long", "blocks", "rates", "points"] as const)[number % 5] ?? "months";
  const sections = layout === "long" ? "none" : pick(["none", "plain", "subtotals"] as const);
  const headers =
    layout === "blocks"
      ? (["flat", "nested", "filled"] as const)
      : (["flat", "nested", "filled", "deep"] as const);
  return {
    layout,
    header: layout === "points" || layout === "rates" ? "flat" : pick(headers),
    names: pick(
      Object.keys(nameStyles).filter((style) => style !== "short" || sections !== "none"),
    ),
    counts: pick(Object.keys(countStyles)),
    rates: pick(Object.keys(rateStyles)),
    sections,
    total:
      layout === "long" || layout === "points" ? "none" : pick(["none", "top", "bottom"] as const),
    numbering: random(2) === 0,
    offset: random(3),
  };
}

const looks = Array.from({ length: animals }, (_, number) => [number, lookOf(number)] as const);

test.each(looks)("animal %i is read exactly: %j", (number, look) => {
  const truth = createTruth(number, periods);
  const reading = readGrids(buildWorkbook(truth, look));
  expect(codesOf(reading)).toEqual([]);
  expect(reading.records.map(({ period }) => formatPeriodId(period))).toEqual(periods);
  for (const records of reading.records) expectTruth(records, truth, look);
});

function expectTruth(records: PeriodRecords, truth: ZooTruth, look: ZooLook): void {
  const figures = truth.months.get(formatPeriodId(records.period)) ?? [];
  expect(records.units.map(({ key }) => key)).toEqual(truth.units.map(({ key }) => key));
  expect(records.units.map(({ group }) => records.groups[group]?.id)).toEqual(
    truth.units.map(({ group }) => group),
  );
  for (const { role } of columnsOf(look)) {
    const column = records.columns.find((one) => `${one.role.subject}.${one.role.part}` === role);
    expect([role, column?.values.length]).toEqual([role, truth.units.length]);
    figures.forEach((figure, unit) => {
      expect(Math.abs((column?.values[unit] ?? NaN) - (figure[role] ?? NaN))).toBeLessThan(0.0051);
    });
  }
}
