/** Times of the host under the real office.js, beside JSON.stringify and JSON.parse of the same values. */
import { type ExcelInNode, openExcel } from "../../src/host/node/open-excel";
import { createWorkbook } from "../../src/host/workbook/workbook-state";

type Values = readonly (readonly (string | number)[])[];

const COLUMNS = 30;
const LOADS = 5;

/** The sizes that are timed, with the number of runs of which the middle one is told. */
const SIZES = [
  { rows: 300, runs: 15 },
  { rows: 12_000, runs: 3 },
] as const;

/** One third texts, as the add-in writes them; two thirds figures. */
function valuesOf(rows: number): Values {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) =>
      column % 3 === 0 ? `'Đơn vị ${row} – ${column}` : row + column / 100,
    ),
  );
}

/** Milliseconds of something, all in all and the part that the host took for its request. */
interface Times {
  readonly whole: number;
  readonly host: number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** The middle one of several measurements, in milliseconds. */
async function median(runs: number, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  return middle(times);
}

/** Measures requests: those of the library's clean-up are part of the whole, not of the host's. */
async function request(
  excel: ExcelInNode,
  runs: number,
  act: () => Promise<unknown>,
): Promise<Times> {
  const host: number[] = [];
  const whole = await median(runs, async () => {
    await act();
    host.push(excel.host.log.own.at(-1)?.duration ?? Number.NaN);
  });
  return { whole, host: middle(host) };
}

function write(excel: ExcelInNode, values: Values): Promise<void> {
  excel.host.reopen(createWorkbook(["S"]));
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const range = sheet.getRangeByIndexes(0, 0, values.length, COLUMNS);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
}

function read(excel: ExcelInNode, rows: number): Promise<number> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const range = sheet.getRangeByIndexes(0, 0, rows, COLUMNS);
    range.load("values");
    await context.sync();
    return range.values.length;
  });
}

function report(what: string, { whole, host }: Times, json: number): void {
  const shown = (time: number) =>
    `${time.toFixed(1).padStart(8)} ms ${(time / json).toFixed(1).padStart(6)} × JSON`;
  print(`${what.padEnd(18)}${shown(whole)}   in the host${shown(host)}`);
}

async function timeSize(excel: ExcelInNode, rows: number, runs: number): Promise<void> {
  const values = valuesOf(rows);
  const text = JSON.stringify(values);
  const written = await request(excel, runs, () => write(excel, values));
  const found = await request(excel, runs, () => read(excel, rows));
  const stringify = await median(runs, () => Promise.resolve(JSON.stringify(values)));
  const parse = await median(runs, () => Promise.resolve(JSON.parse(text)));
  report(`write ${rows} × ${COLUMNS}`, written, stringify);
  report(`read ${rows} × ${COLUMNS}`, found, parse);
}

async function main(): Promise<void> {
  const load = () => openExcel(createWorkbook(["S"]));
  const first = await median(1, load);
  const again = await median(LOADS, load);
  print(
    `host with office.js: first ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms (median of ${LOADS})`,
  );
  const excel = await load();
  for (const { rows, runs } of SIZES) await timeSize(excel, rows, runs);
}

void main();
