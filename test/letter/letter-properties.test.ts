import fc from "fast-check";
import type { Assessment } from "../../src/domain/report/report";
import { letterText } from "../../src/letter/text/letter-text";
import type { Letter, Run } from "../../src/letter/letter";
import { drafted } from "./district-report";
import { buildReport } from "./report-builder";

const names = ["An Thanh", "Bình Lãng", "Chí Minh", "Cộng Lạc", "Dân Chủ", "Đại Hợp"];
const unitIndex = fc.integer({ min: 0, max: names.length - 1 });
const unitList = fc.uniqueArray(unitIndex, { maxLength: names.length });

/** Any assessment in which the three lists below the average part the units between them. */
const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    commended: unitList,
    below: fc.array(fc.integer({ min: 0, max: 3 }), {
      minLength: names.length,
      maxLength: names.length,
    }),
    never: unitList,
    late: fc.uniqueArray(fc.tuple(unitIndex, fc.integer({ min: 1, max: 1200 })), {
      selector: ([unit]) => unit,
    }),
    levels: fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: names.length,
      maxLength: names.length,
    }),
  })
  .map(({ commended, below, never, late, levels }) => {
    const inList = (list: number) => below.flatMap((value, unit) => (value === list ? [unit] : []));
    const grounds = late.map(([unit]) => ({
      unit,
      ground: "overdue" as const,
      level: levels[unit] ?? 1,
    }));
    return {
      belowIndicator: "intakeDigitisation" as const,
      commended,
      belowRising: inList(1),
      belowFalling: inList(2),
      belowUnchanged: inList(3),
      neverCertified: never,
      notCertifiedThisPeriod: names.map((_, unit) => unit).filter((unit) => !never.includes(unit)),
      overdue: late.map(([unit, count]) => ({
        unit,
        count,
        settledLate: count,
        pendingOverdue: 0,
      })),
      exempt: [],
      reminders: grounds.filter(({ level }) => level <= 2),
      criticised: grounds.filter(({ level }) => level > 2),
    };
  });

function letterOf(assessment: Assessment): Letter {
  return drafted(
    "commend-remind",
    buildReport({
      units: names.map((name) => ["commune", name] as const),
      indicators: [
        {
          id: "intakeDigitisation",
          average: 9547,
          averageDelta: 12,
          figures: Object.fromEntries(
            names.map((name, index) => [
              name,
              {
                shown: 8000 + index,
                delta: [0, 5, -7, 0][index % 4]!,
                gap: index - 1547,
                counts: [index + 1, index + 1] as const,
              },
            ]),
          ),
        },
        {
          id: "overdue",
          kind: "count",
          better: "low",
          figures: Object.fromEntries(names.map((name) => [name, { shown: 0 }])),
        },
      ],
      assessment,
    }),
  );
}

function runsOf(letter: Letter): readonly Run[] {
  return letter.blocks.flatMap((block) =>
    block.kind === "table" ? block.table.rows.flat(2) : block.runs,
  );
}

test("every unit that the rules call is named, and no other", () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const named = new Set(runsOf(letterOf(assessment)).flatMap(({ unit }) => unit ?? []));
      const { overdue, reminders, criticised, exempt } = assessment;
      const called = new Set([
        ...assessment.commended,
        ...assessment.belowRising,
        ...assessment.belowFalling,
        ...assessment.belowUnchanged,
        ...assessment.neverCertified,
        ...assessment.notCertifiedThisPeriod,
        ...[...overdue, ...reminders, ...criticised, ...exempt].map(({ unit }) => unit),
      ]);
      expect([...named].sort()).toEqual([...called].sort());
    }),
    { numRuns: 60 },
  );
});

test("every rate of a unit is the shown figure of that unit or a difference of it", () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      for (const { text, source } of runsOf(letterOf(assessment))) {
        if (source?.indicator !== "intakeDigitisation" || source.unit === null) continue;
        const { unit } = source;
        const known = [8000 + unit, [0, 5, -7, 0][unit % 4]!, unit - 1547].map(
          (value) => `${(Math.abs(value) / 100).toFixed(2).replace(".", ",")}%`,
        );
        expect([...known, `${unit + 1}/${unit + 1}`]).toContain(text);
      }
    }),
    { numRuns: 60 },
  );
});

test("whatever the assessment, the text has no empty bracket, no double stop, no 00 and one end", () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const text = letterText(letterOf(assessment));
      expect(text).not.toMatch(/\(\)|\.\.|;\.|,,| ,|\b00 |\{\{|undefined|NaN/u);
      expect(text.match(/\.\/\./gu)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});
