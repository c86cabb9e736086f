import type { Finding } from "../../../src/domain/finding";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import { defaultSettings } from "../../../src/domain/settings";
import type { CellGrid } from "../../../src/sheet/cell-grid";
import { checkRecords } from "../../../src/tracking/checks/check-records";
import { readGrids } from "../../support/grids";
import { type CleanWorkbook, faults } from "./zoo-faults";
import { createTruth } from "./zoo-truth";
import { type ZooLook, buildWorkbook } from "./zoo-workbook";

const plain: ZooLook = {
  layout: "months",
  header: "flat",
  names: "plain",
  counts: "numbers",
  rates: "exact",
  sections: "plain",
  total: "bottom",
  numbering: false,
  offset: 0,
};

const looks: readonly ZooLook[] = [
  plain,
  { ...plain, sections: "none", total: "top", numbering: true, offset: 2 },
  { ...plain, sections: "subtotals", counts: "padded", names: "authority", offset: 1 },
];

interface Read {
  readonly months: readonly PeriodRecords[];
  readonly findings: readonly Finding[];
}

function read(grids: readonly CellGrid[]): Read {
  const { records: months, sheets } = readGrids(grids);
  const current = months.at(-1);
  const before = months.at(-2) ?? null;
  const isNext = before !== null && before.source.sheet.includes("3.");
  const context = { settings: defaultSettings, history: isNext || before === null ? [] : [before] };
  const checked =
    current === undefined
      ? []
      : checkRecords(current, { ...context, previous: isNext ? before : null });
  return { months, findings: [...sheets.flatMap((sheet) => sheet.findings), ...checked] };
}

function cleanOf(look: ZooLook, seed: number): CleanWorkbook {
  const grids = buildWorkbook(createTruth(seed, ["2024-03", "2024-04"]), look);
  const [previous, current] = read(grids).months;
  if (previous === undefined || current === undefined) throw new Error("two months");
  return { grids, previous, current };
}

/** The figures of a month by unit, each with its role, those of some units left out. */
function figuresOf(records: PeriodRecords | undefined, without: readonly string[]) {
  const units = records?.units.map(({ key }, unit) => ({ key, unit })) ?? [];
  return Object.fromEntries(
    units
      .filter(({ key }) => !without.includes(key))
      .map(({ key, unit }) => [
        key,
        records?.columns
          .map(({ role, values }) => `${role.subject}.${role.part}=${String(values[unit])}`)
          .sort(),
      ]),
  );
}

/** The unit whose row a cell stands in. */
function keysAt({ current }: CleanWorkbook, cell: string | null): string[] {
  const row = cell === null ? -1 : Number(/\d+/.exec(cell)?.[0]) - 1;
  return current.units.filter((unit) => unit.row === row).map(({ key }) => key);
}

/** Whether a finding names a unit that the fault has not touched. */
function isKnown(
  { current }: CleanWorkbook,
  name: string | number | undefined,
  touched: ReadonlySet<string>,
): boolean {
  return current.units.some((unit) => unit.name === name && !touched.has(unit.key));
}

const cases = looks.flatMap((look, number) =>
  Object.keys(faults).map((code) => [code, number, look] as const),
);

test.each(cases)(
  "%s is found at its cell in workbook %i, and nobody else's figures change",
  (code, number, look) => {
    const clean = cleanOf(look, number + 100);
    const faulty = faults[code]?.(clean);
    if (faulty === undefined) throw new Error(code);
    const { months, findings } = read(faulty.grids);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.map(({ cell }) => cell)).toContain(faulty.cell);
    const expected = figuresOf(clean.current, faulty.affected);
    const actual = figuresOf(months.at(-1), faulty.affected);
    for (const key of Object.keys(expected))
      expect([key, actual[key]]).toEqual([key, expected[key]]);
    const touched = new Set([...faulty.affected, ...keysAt(clean, faulty.cell)]);
    const strangers = findings.filter(({ values: { unit } }) => isKnown(clean, unit, touched));
    expect(strangers).toEqual([]);
  },
);

test.each(looks.map((look, number) => [number, look] as const))(
  "a clean workbook %i has no finding",
  (number, look) => {
    expect(read(cleanOf(look, number + 100).grids).findings).toEqual([]);
  },
);
