import { applyRefresh, planRefresh, type RefreshPlan } from "../../src/app/refresh/refresh";
import type { Outcome } from "../../src/app/outcome";
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { type ExcelInNode, openExcel } from "../../src/host/node/open-excel";
import { putCell } from "../../src/host/workbook/cell-access";
import { createWorkbook, type WorkbookState } from "../../src/host/workbook/workbook-state";
import { type BenchSize, benchGrids } from "./bench-workbook";

/** What went over the wire in one refresh, the client's own clean-up aside. */
interface Traffic {
  readonly requests: number;
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly milliseconds: number;
}

/** A first refresh, then one with nothing changed, then one after a figure was changed. */
export interface RefreshFigures {
  readonly cold: Traffic;
  readonly idle: Traffic;
  readonly warm: Traffic;
}

/** The workbook of a size, in the host. */
export function benchState(size: BenchSize): WorkbookState {
  const grids = benchGrids(size);
  const state = createWorkbook(grids.map(({ sheet }) => sheet));
  grids.forEach(({ values }, at) => {
    const sheet = state.sheets[at];
    if (sheet === undefined) return;
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") putCell(sheet, row, column, { value, formula: null, style: null });
      });
    });
  });
  return state;
}

/** Refreshes a workbook of a size three times over the real office.js in Node. */
export async function benchRefresh(size: BenchSize): Promise<RefreshFigures> {
  const excel = await openExcel(benchState(size));
  const port = openExcelWorkbook(excel.Excel);
  const refresh = async (): Promise<RefreshPlan> => {
    const plan = valueOf(await planRefresh(port));
    valueOf(await applyRefresh(port, plan));
    return plan;
  };
  const cold = await watch(excel, refresh);
  const idle = await watch(excel, async () => {
    const { edits } = await refresh();
    if (edits.length > 0)
      throw new Error(`Nothing was changed, and ${edits.length} edits planned.`);
  });
  changeFigure(excel);
  const warm = await watch(excel, refresh);
  return { cold, idle, warm };
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.done) throw new Error(`Refused: ${outcome.failure.code}`);
  return outcome.value;
}

/** One more dossier digitised in the last sheet's first row of a unit. */
function changeFigure({ host }: ExcelInNode): void {
  const sheet = host.workbook.sheets.findLast(({ name }) => name.startsWith("Tháng"));
  const cell = sheet?.cells.get(7, 13);
  if (sheet === undefined || typeof cell?.value !== "number") throw new Error("No figure there.");
  putCell(sheet, 7, 13, { ...cell, value: cell.value - 1 });
}

async function watch({ host }: ExcelInNode, act: () => Promise<unknown>): Promise<Traffic> {
  host.log.clear();
  const started = performance.now();
  await act();
  const milliseconds = performance.now() - started;
  const requests = host.log.own;
  const sum = (of: (request: (typeof requests)[number]) => number): number =>
    requests.reduce((total, request) => total + of(request), 0);
  return {
    requests: requests.length,
    actions: sum(({ actions }) => actions),
    bytesOut: sum(({ requestBytes }) => requestBytes),
    bytesIn: sum(({ responseBytes }) => responseBytes),
    milliseconds,
  };
}
