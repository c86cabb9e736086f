import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../src/app/facts/facts-file";
import { batch, readFacts, sampleWorkbook, useScratchFolder } from "../support/batch-run";

/**
 * The figures that the letter of huyện Tứ Kỳ of May 2023 states for April, and what the same workbook gives for March and for
 * January. April's are in the letter itself; the others were computed from the counts by hand, Σ ÷ Σ, rounded half up.
 */
const scratch = useScratchFolder();

async function factsOf(...argv: readonly string[]): Promise<Facts> {
  const file = join(scratch(), "facts.json");
  expect(await batch(sampleWorkbook, ...argv, "--facts", file)).toMatchObject({ code: 0 });
  return readFacts(file);
}

function indicator(facts: Facts, id: string) {
  const found = facts.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function figure(facts: Facts, unit: string, id: string) {
  const found = facts.units.find(({ name }) => name === unit)?.indicators[id];
  if (found === undefined) throw new Error(`no ${id} of ${unit}`);
  return found;
}

describe("April 2023, as the letter states it", () => {
  let facts: Facts;
  beforeEach(async () => {
    facts = await factsOf();
  });

  test("the district's rates and their rise on March", () => {
    expect(indicator(facts, "intakeDigitisation")).toMatchObject({
      average: { numerator: 5525, denominator: 5787, rate: 95.47 },
      delta: 0.59,
    });
    expect(indicator(facts, "resultDigitisation")).toMatchObject({
      average: { rate: 96.95 },
      delta: 1.47,
    });
  });

  test.each([
    ["UBND xã Tái Sơn", 82.8, 4.11, -12.67],
    ["UBND xã Hưng Đạo", 83.83, 5.8, -11.64],
    ["UBND xã Hà Thanh", 86.34, -5.74, -9.13],
    ["UBND xã Văn Tố", 88.29, -5.76, -7.18],
  ])("%s: %d %%, change %d, gap %d", (unit, value, delta, gapToAverage) => {
    const one = figure(facts, unit, "intakeDigitisation");
    expect(one).toMatchObject({ value, delta, gapToAverage, state: "value" });
  });

  test("the lists of the letter, each in its order", () => {
    expect(facts.assessment).toEqual({
      commended: ["Phòng Văn hoá và Thông tin", "Phòng Kinh tế và Hạ tầng"],
      belowRising: ["UBND xã Tái Sơn", "UBND xã Hưng Đạo"],
      belowFalling: ["UBND xã Hà Thanh", "UBND xã Văn Tố"],
      belowUnchanged: [],
      neverCertified: [
        "UBND thị trấn Tứ Kỳ",
        ...["Chí Minh", "Hà Thanh", "Hưng Đạo", "Ngọc Kỳ"].map((name) => `UBND xã ${name}`),
        ...["Tái Sơn", "Tiên Động", "Văn Tố"].map((name) => `UBND xã ${name}`),
      ],
      notCertifiedThisPeriod: ["UBND xã Hà Kỳ"],
      overdue: [
        { unit: "UBND xã Đại Sơn", count: 4 },
        { unit: "Phòng Tài nguyên và Môi trường", count: 1 },
      ],
      reminders: [
        { unit: "UBND xã Đại Sơn", ground: "overdue", level: 1 },
        { unit: "Phòng Tài nguyên và Môi trường", ground: "overdue", level: 1 },
      ],
      criticised: [],
    });
  });

  test("the commended divisions have 1/1 and 4/4, and 4/4", () => {
    const counts = ["Phòng Kinh tế và Hạ tầng", "Phòng Văn hoá và Thông tin"].map((unit) =>
      ["intakeDigitisation", "resultDigitisation"].map((id) => {
        const { numerator, denominator } = figure(facts, unit, id);
        return `${String(numerator)}/${String(denominator)}`;
      }),
    );
    expect(counts).toEqual([
      ["1/1", "4/4"],
      ["4/4", "4/4"],
    ]);
  });

  test("an exempt unit stays in the list of overdue and gets no reminder", async () => {
    const settings = join(scratch(), "s.json");
    const unit = "Phòng Tài nguyên và Môi trường";
    writeFileSync(
      settings,
      JSON.stringify({ exemptions: [{ unit, ground: "overdue", reason: "đã có báo cáo" }] }),
    );
    const { assessment } = await factsOf("--settings", settings);
    expect(assessment.overdue.map((one) => one.unit)).toEqual(["UBND xã Đại Sơn", unit]);
    expect(assessment.reminders.map((one) => one.unit)).toEqual(["UBND xã Đại Sơn"]);
  });

  test("the clean sheet gives no finding but its zero denominators, each at its cell", () => {
    const codes = new Set(facts.findings.map(({ code }) => code));
    expect([...codes]).toEqual(["zero-denominator"]);
    const cells = facts.findings.map(({ cell }) => cell ?? "").sort();
    expect(cells).toEqual(["O17", "O18", "R17", "R18", "U15", "U17", "U18"]);
  });

  test("every figure names its cell", () => {
    expect(figure(facts, "UBND xã Tái Sơn", "intakeDigitisation").cell).toBe("'Tháng 04.2023'!P39");
    expect(figure(facts, "UBND xã Tái Sơn", "overdue").cell).toMatch(/^'Tháng 04\.2023'![JL]39$/);
  });
});

test("March: its own rates, and the rise on February", async () => {
  const facts = await factsOf("--period", "2023-03");
  expect(facts.previousPeriod).toBe("2023-02");
  expect(indicator(facts, "intakeDigitisation")).toMatchObject({
    average: { rate: 94.88 },
    delta: 0.68,
  });
  expect(indicator(facts, "resultDigitisation")).toMatchObject({
    average: { rate: 95.48 },
    delta: 0.82,
  });
  expect(facts.assessment.belowFalling).toEqual(
    ["Tái Sơn", "Hưng Đạo", "Hà Thanh", "Quang Phục", "Văn Tố"]
      .map((name) => ({
        name,
        value: figure(facts, `UBND xã ${name}`, "intakeDigitisation").value,
      }))
      .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
      .map(({ name }) => `UBND xã ${name}`),
  );
});

test("January has no month before it: nothing is compared", async () => {
  const facts = await factsOf("--period", "2023-01");
  expect(facts.previousPeriod).toBeNull();
  expect(indicator(facts, "intakeDigitisation")).toMatchObject({
    average: { rate: 93.12 },
    delta: null,
  });
  const compared = facts.units.flatMap(({ indicators }) =>
    Object.values(indicators).filter(({ delta, rankChange }) => delta ?? rankChange),
  );
  expect(compared).toEqual([]);
  expect(facts.assessment.belowRising).toEqual([]);
  expect(facts.assessment.belowUnchanged).toHaveLength(18);
});
