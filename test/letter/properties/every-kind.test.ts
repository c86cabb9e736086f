import fc from "fast-check";
import { documentKinds, type DocumentKind } from "../../../src/domain/assessment/ledger";
import type { Assessment, Report } from "../../../src/domain/report/report";
import { composeDocument } from "../../../src/letter/compose";
import { listSections, silenceSections } from "../../../src/letter/section-choice";
import { letterText } from "../../../src/letter/text/letter-text";
import type { Letter, Run } from "../../../src/letter/letter";
import { planLetterSheet } from "../../../src/letter/plan-letter-sheet";
import { listSentences } from "../../../src/letter/wording/wording-catalogue";
import { buildReport, keyByName, type StatedIndicator } from "../report-builder";
import { linesOf } from "../../support/lines-of";

const names = ["An Thanh", "Bình Lãng", "Chí Minh", "Cộng Lạc", "Dân Chủ"];
const units = names.map((_, index) => index);

interface Case {
  readonly report: Report;
  readonly leftOut: readonly string[];
  readonly wording: Readonly<Record<string, string>>;
}

const shownRates = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 5 });
const deltas = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 5, maxLength: 5 });
const counts = fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 5, maxLength: 5 });

function rate(id: "intakeDigitisation" | "onlineSubmission", shown: number[], change: number[]) {
  const figures = Object.fromEntries(
    names.map((name, unit) => [
      name,
      {
        shown: shown[unit]!,
        delta: change[unit]!,
        gap: shown[unit]! - 9500,
        rank: unit + 1,
        rankOf: 5,
      },
    ]),
  );
  return { id, average: 9500, averageDelta: change[0]!, figures } satisfies StatedIndicator;
}

function count(id: "overdue" | "returned" | "electronicCopies", shown: number[]) {
  const figures = Object.fromEntries(
    names.map((name, unit) => [name, { shown: shown[unit]!, rank: unit + 1, rankOf: 5 }]),
  );
  const total = shown.reduce((sum, one) => sum + one, 0);
  const better = id === "electronicCopies" ? ("high" as const) : ("low" as const);
  return { id, kind: "count" as const, better, total, figures } satisfies StatedIndicator;
}

/** Any assessment: who is in which list is drawn, whatever the figures say. */
const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    commended: fc.subarray(units),
    below: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
    never: fc.subarray(units),
    late: fc.subarray(units),
    levels: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ commended, below, never, late, levels }) => {
    const inList = (list: number) => units.filter((unit) => below[unit] === list);
    const reminded = late.map((unit) => {
      return { unit, ground: "overdue" as const, level: levels[unit]! };
    });
    return {
      belowIndicator: "intakeDigitisation",
      commended,
      belowRising: inList(1),
      belowFalling: inList(2),
      belowUnchanged: inList(3),
      neverCertified: never,
      notCertifiedThisPeriod: [],
      overdue: late.map((unit) => ({
        unit,
        count: unit + 1,
        settledLate: 1,
        pendingOverdue: unit,
      })),
      exempt: [],
      reminders: reminded.filter(({ level }) => level <= 2),
      criticised: reminded.filter(({ level }) => level > 2),
    };
  });

const ownSentence = fc.constantFrom("{{kỳ}} – ", "Ghi chú: ", "=1+1 ", "<b> & ");

function caseOf(kind: DocumentKind): fc.Arbitrary<Case> {
  const sentences = listSentences().filter((one) => one.kind === kind && one.fields.length > 0);
  return fc
    .record({
      rates: fc.tuple(shownRates, deltas),
      online: fc.tuple(shownRates, deltas),
      late: counts,
      returned: counts,
      copies: counts,
      assessment: assessments,
      listLimit: fc.constantFrom(1, 3, 15),
      leftOut: fc.subarray([...listSections(kind)]),
      reworded: fc.subarray(sentences, { maxLength: 6 }),
      lead: ownSentence,
    })
    .map(({ rates, online, late, returned, copies, assessment, listLimit, leftOut, ...own }) => ({
      report: buildReport({
        units: names.map((name) => ["commune", name] as const),
        indicators: [
          rate("intakeDigitisation", ...rates),
          rate("onlineSubmission", ...online),
          count("overdue", late),
          count("returned", returned),
          count("electronicCopies", copies),
        ],
        assessment,
        settings: { ownUnit: "Chí Minh", listLimit },
      }),
      leftOut,
      wording: Object.fromEntries(own.reworded.map(({ id, text }) => [id, own.lead + text])),
    }));
}

function draftedFrom(kind: DocumentKind, { report, leftOut, wording }: Case): Letter | null {
  const context = { keyOf: keyByName(report), ledger: [], leftOut, wording };
  const composed = composeDocument(kind, report, context);
  return composed.drafted ? composed.letter : null;
}

function runsOf({ blocks, appendices }: Letter): readonly Run[] {
  const tables = [...blocks, ...appendices].flatMap((one) => ("table" in one ? [one.table] : []));
  const texts = blocks.flatMap((block) => (block.kind === "table" ? [] : block.runs));
  return [...texts, ...tables.flatMap(({ rows }) => rows.flat(2))];
}

/** Every way in which a letter may write a figure that the report holds for a run's source. */
function knownTexts(report: Report, { source }: Run): readonly string[] {
  const found = report.indicators.find(({ indicator }) => indicator.id === source?.indicator);
  if (found === undefined || source === undefined) return [];
  const { unit } = source;
  const { average, averageDelta, total, figures } = found;
  const { shown, deltas: changes, gaps, ranks } = figures;
  const values =
    unit === null
      ? [average?.shown, averageDelta, total]
      : [
          shown[unit],
          changes[unit],
          gaps[unit],
          report.assessment.overdue.find((one) => one.unit === unit)?.count,
        ];
  const rank = unit === null ? [] : [`${ranks[unit] ?? NaN}/5`];
  return [
    ...values.flatMap((value) => (typeof value === "number" ? writings(value) : [])),
    ...rank,
  ];
}

function writings(value: number): readonly string[] {
  const size = Math.abs(value);
  const whole = size.toString().replace(/\B(?=(\d{3})+$)/gu, ".");
  const hundredths = `${Math.floor(size / 100)},${(size % 100).toString().padStart(2, "0")}%`;
  return [
    whole,
    size > 0 && size < 10 ? `0${size}` : whole,
    hundredths,
    `+${hundredths}`,
    `-${hundredths}`,
  ];
}

describe.each(documentKinds)(
  "a %s, whatever the assessment, the sections and the office's own words",
  (kind) => {
    const settings = { numRuns: 40 };

    test("states no figure of a unit or of all that the report does not hold", () => {
      fc.assert(
        fc.property(caseOf(kind), (one) => {
          const letter = draftedFrom(kind, one);
          for (const run of letter === null ? [] : runsOf(letter)) {
            if (run.source !== undefined) expect(knownTexts(one.report, run)).toContain(run.text);
          }
        }),
        settings,
      );
    });

    test("has no empty bracket, no field left over, no NaN, and one end", () => {
      fc.assert(
        fc.property(caseOf(kind), (one) => {
          const letter = draftedFrom(kind, one);
          if (letter === null) return;
          const text = letterText(letter);
          expect(text).not.toMatch(/\(\)|\{\{|\}\}|undefined|NaN|\b00 /u);
          expect(text.match(/\.\/\./gu)).toHaveLength(1);
        }),
        settings,
      );
    });

    test("has a heading number for every section, closing up from 1", () => {
      fc.assert(
        fc.property(caseOf(kind), (one) => {
          const letter = draftedFrom(kind, { ...one, wording: {} });
          const numbers = (letter?.blocks ?? []).flatMap((block) =>
            block.kind !== "table" && /^\d+\.$/u.test(block.marker)
              ? [Number.parseInt(block.marker)]
              : [],
          );
          numbers.forEach((number, index) => {
            expect([1, (numbers[index - 1] ?? 0) + 1]).toContain(number);
          });
        }),
        settings,
      );
    });

    test("is on its sheet to the last word", () => {
      fc.assert(
        fc.property(caseOf(kind), (one) => {
          const letter = draftedFrom(kind, one);
          if (letter === null) return;
          const written = planLetterSheet(letter, "x").find((edit) => edit.kind === "writeValues");
          const cells = linesOf(written!.values).flat().join(" ").replaceAll(/\s+/gu, " ");
          for (const run of runsOf(letter)) {
            expect(cells).toContain(run.text.replaceAll(/\s+/gu, " ").trim());
          }
        }),
        { numRuns: 10 },
      );
    });
  },
);

test("the letter that commends and reminds names everybody whom its sections call, and nobody else", () => {
  fc.assert(
    fc.property(caseOf("commend-remind"), (one) => {
      const letter = draftedFrom("commend-remind", one);
      if (letter === null) {
        expect(one.leftOut).toEqual(expect.arrayContaining([...listSections("commend-remind")]));
        return;
      }
      const { assessment } = silenceSections(one.report, one.leftOut);
      const called = new Set([
        ...assessment.commended,
        ...assessment.belowRising,
        ...assessment.belowFalling,
        ...assessment.belowUnchanged,
        ...assessment.neverCertified,
        ...[...assessment.overdue, ...assessment.reminders].map(({ unit }) => unit),
        ...assessment.criticised.map(({ unit }) => unit),
      ]);
      const named = new Set(runsOf(letter).flatMap(({ unit }) => unit ?? []));
      expect([...named].sort()).toEqual([...called].sort());
    }),
    { numRuns: 60 },
  );
});
