import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { putCell } from "../../src/host/workbook/cell-access";
import { createWorkbook, type WorkbookState } from "../../src/host/workbook/workbook-state";
import type { CellValue } from "../../src/sheet/cell-grid";
import type { ComputeFigures } from "./bench-compute";
import { type BenchSize, benchGrids, FIRST_UNIT_ROW } from "./bench-workbook";

/**
 * What an office would build instead: a sheet that ranks this month's units by formulas (rate, RANK, ties by COUNTIFS, last
 * month's figure by INDEX and MATCH on the name, gap to the pooled average), recalculated once. Only this month and the last
 * are in it, where our own job reads all of the year. Null where the program is not at hand or gave up.
 */
export interface FormulaFigures {
  readonly formulas: number;
  /** LibreOffice: opening with recalculation less opening the same sheets with values only, in milliseconds. */
  readonly libreOffice: number | null;
  /** The open engine IronCalc: setting the formulas and evaluating them once, in milliseconds; only up to 400 units. */
  readonly ironCalc: number | null;
  /** Our own reading of the same two months and all that follows up to the planned cells, in milliseconds. */
  readonly ours: number;
  /** The same of twelve months: what the add-in really does. */
  readonly oursOfYear: number;
}

/** Numerator and denominator columns of the rates that are ranked, zero-based. */
const RATES: readonly (readonly [number, number])[] = [
  [13, 2],
  [15, 6],
  [7, 6],
  [6, 2],
  [3, 2],
  [18, 17],
];

/** Zero-based row of the averages. */
const FIRST_AVERAGE_ROW = FIRST_UNIT_ROW - 1;

const RANKING = "Xếp hạng";
const MINUTES = 10;
/** Its time grows with the square of the units: beyond this it would take hours. */
const MOST_UNITS_OF_IRONCALC = 400;
const letter = (column: number) => String.fromCharCode(65 + column);

/** The formulas of one unit: for each rate the rate, rank, ties, last month's rate, change and gap. */
function unitFormulas(row: number, units: number, months: readonly string[]): string[] {
  const [now = "", before = ""] = months;
  const first = FIRST_UNIT_ROW + 1;
  const last = FIRST_UNIT_ROW + units;
  const name = `'${now}'!$B${row}`;
  const span = (sheet: string, column: number) =>
    `'${sheet}'!$${letter(column)}$${first}:$${letter(column)}$${last}`;
  return RATES.flatMap(([part, whole], index) => {
    const at = letter(index * 6);
    const rates = `$${at}$${first}:$${at}$${last}`;
    const earlier = (column: number) =>
      `INDEX(${span(before, column)},MATCH(${name},${span(before, 1)},0))`;
    return [
      `=IF('${now}'!${letter(whole)}${row}=0,"",ROUND('${now}'!${letter(part)}${row}/'${now}'!${letter(whole)}${row}*100,2))`,
      `=IF(${at}${row}="","",RANK(${at}${row},${rates}))`,
      `=COUNTIFS(${rates},${at}${row})`,
      `=ROUND(${earlier(part)}/${earlier(whole)}*100,2)`,
      `=${at}${row}-${letter(index * 6 + 3)}${row}`,
      `=${at}${row}-${at}$${FIRST_UNIT_ROW}`,
    ];
  });
}

/** The pooled averages, in the row above the units. */
function averageFormulas(units: number, [now = ""]: readonly string[]): string[] {
  const span = (column: number) =>
    `'${now}'!$${letter(column)}$${FIRST_UNIT_ROW + 1}:$${letter(column)}$${FIRST_UNIT_ROW + units}`;
  return RATES.flatMap(([part, whole]) => [
    `=ROUND(SUM(${span(part)})/SUM(${span(whole)})*100,2)`,
    ...Array<string>(5).fill(""),
  ]);
}

interface FormulaSheets {
  readonly months: readonly {
    readonly name: string;
    readonly values: readonly (readonly CellValue[])[];
  }[];
  /** The averages, and below them a line a unit; "" for no formula. */
  readonly formulas: readonly (readonly string[])[];
}

function formulaSheets({ units }: BenchSize): FormulaSheets {
  const [before, now] = benchGrids({ units, months: 2 });
  const months = [now, before].flatMap((grid) =>
    grid === undefined ? [] : [{ name: grid.sheet, values: grid.values }],
  );
  const names = months.map(({ name }) => name);
  const formulas = [
    averageFormulas(units, names),
    ...Array.from({ length: units }, (_, unit) =>
      unitFormulas(FIRST_UNIT_ROW + 1 + unit, units, names),
    ),
  ];
  return { months, formulas };
}

function stateOf({ months, formulas }: FormulaSheets, withFormulas: boolean): WorkbookState {
  const state = createWorkbook([...months.map(({ name }) => name), RANKING]);
  months.forEach(({ values }, at) => {
    const sheet = state.sheets[at];
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (sheet && value !== "")
          putCell(sheet, row, column, { value, formula: null, style: null });
      });
    });
  });
  const ranking = state.sheets.at(-1);
  formulas.forEach((line, at) => {
    line.forEach((formula, column) => {
      if (formula === "") return;
      const cell = withFormulas
        ? { value: null, formula, style: null }
        : { value: 1, formula: null, style: null };
      if (ranking) putCell(ranking, FIRST_AVERAGE_ROW + at, column, cell);
    });
  });
  return state;
}

/** How long LibreOffice takes to open a workbook and write it again, and what it then holds; null where it fails. */
function convert(state: WorkbookState): { milliseconds: number; bytes: Uint8Array } | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const saved = saveWorkbook(state);
    if (!("bytes" in saved)) throw new Error("The bench's own workbook could not be saved.");
    const source = join(folder, "in.xlsx");
    writeFileSync(source, saved.bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const started = performance.now();
    const run = spawnSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, source],
      { timeout: MINUTES * 60_000 },
    );
    const milliseconds = performance.now() - started;
    if (run.status !== 0) return null;
    return { milliseconds, bytes: readFileSync(join(out, "in.xlsx")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the converted workbook holds figures where there were formulas: an office program may open without calculating. */
function isCalculated(bytes: Uint8Array): boolean {
  const opened = openWorkbook(bytes);
  if (!("workbook" in opened)) return false;
  const cell = opened.workbook.sheets.at(-1)?.cells.get(FIRST_UNIT_ROW, 1);
  return typeof cell?.value === "number" && cell.value >= 1;
}

function timeLibreOffice(sheets: FormulaSheets): number | null {
  const plain = convert(stateOf(sheets, false));
  const calculated = convert(stateOf(sheets, true));
  if (plain === null || calculated === null || !isCalculated(calculated.bytes)) return null;
  return Math.max(0, calculated.milliseconds - plain.milliseconds);
}

async function timeIronCalc({ months, formulas }: FormulaSheets): Promise<number | null> {
  const { default: init, Model } = await import("@ironcalc/wasm");
  const find = createRequire(__filename);
  await init({ module_or_path: readFileSync(find.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  for (let sheet = 0; sheet < months.length; sheet += 1) model.newSheet();
  [...months.map(({ name }) => name), RANKING].forEach((name, at) => {
    model.renameSheet(at, name);
  });
  months.forEach(({ values }, sheet) => {
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") model.setUserInput(sheet, row + 1, column + 1, String(value));
      });
    });
  });
  const started = performance.now();
  formulas.forEach((line, at) => {
    line.forEach((formula, column) => {
      if (formula !== "")
        model.setUserInput(months.length, FIRST_AVERAGE_ROW + 1 + at, column + 1, formula);
    });
  });
  model.resumeEvaluation();
  model.evaluate();
  const milliseconds = performance.now() - started;
  const rank = Number(model.getFormattedCellValue(months.length, FIRST_UNIT_ROW + 1, 2));
  return rank >= 1 ? milliseconds : null;
}

/** Times both programs over the formulas of a size, beside our own computing as `compute` measures it. */
export async function benchFormulas(
  size: BenchSize,
  compute: (size: BenchSize) => ComputeFigures,
): Promise<FormulaFigures> {
  const sheets = formulaSheets(size);
  const whole = (figures: ComputeFigures) => figures.parse + figures.analyse + figures.plan;
  return {
    ours: whole(compute(size)),
    oursOfYear: whole(compute({ ...size, months: 12 })),
    formulas: sheets.formulas.flat().filter((formula) => formula !== "").length,
    libreOffice: timeLibreOffice(sheets),
    ironCalc: size.units <= MOST_UNITS_OF_IRONCALC ? await timeIronCalc(sheets) : null,
  };
}
