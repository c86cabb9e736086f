import { createForm } from "../../src/app/form/create-form";
import { undoLastWrite } from "../../src/app/journal/undo";
import type { Outcome } from "../../src/app/outcome";
import { applyAfterPreview, planRefresh } from "../../src/app/refresh/refresh";
import { applyTrendAfterPreview, planTrendSheet } from "../../src/app/trend/trend-sheet";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { openExcel, type ExcelInNode } from "../../src/host/node/open-excel";
import { createSheet } from "../../src/host/workbook/sheet-state";
import { snapshotWorkbook } from "../../src/host/workbook/workbook-snapshot";
import type { WorkbookState } from "../../src/host/workbook/workbook-state";
import { formatFailure } from "../../src/strings/failures";
import { pictureSheet } from "../support/workbook-picture";
import { operations, type Operation } from "./support/office-operations";
import { openSmallOffice } from "./support/small-office";

/** The operations that add a sheet, with the sheet that each adds first. */
const adding = [
  ["first refresh", "Xếp hạng T4-2023"],
  ["insert a draft", "Công văn T4-2023"],
  ["issue", "Sổ nhắc nhở"],
  ["save settings", "Cài đặt xếp hạng"],
  ["blank form", "Tháng 06.2023"],
  ["next month's form", "Tháng 05.2023"],
  ["insert a trend", "Diễn biến T4-2023"],
] as const;

/** Up to which action of the write it is tried: the journal, adding, marking and naming the first sheet, and some of its cells. */
const firstActions = 24;

function operationNamed(name: string): Operation {
  const found = operations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
}

/** A workbook in which the operation was not begun yet, and which of its requests writes first. */
async function prepare({ before, act }: Operation): Promise<{
  readonly excel: ExcelInNode;
  readonly start: WorkbookState;
  readonly writing: number;
  readonly made: readonly string[];
}> {
  const excel = await openExcel(await openSmallOffice());
  const port = openExcelWorkbook(excel.Excel);
  for (const step of before) {
    if ("ask" in step) await step.ask(port);
    else step.edit(excel.host.workbook);
  }
  const start = snapshotWorkbook(excel.host.workbook);
  excel.host.reopen(snapshotWorkbook(start));
  let writing = 0;
  excel.host.onRequest((count) => {
    if (excel.host.workbook.settings.size <= start.settings.size) writing = count;
  });
  expect(await act(openExcelWorkbook(excel.Excel))).toMatchObject({ done: true });
  const known = new Set(start.sheets.map(({ name }) => name));
  const made = excel.host.workbook.sheets.map(({ name }) => name).filter((one) => !known.has(one));
  return { excel, start, writing, made };
}

/** She, or a coauthor, makes a sheet of this name and writes into it. */
function makeHers(workbook: WorkbookState, name: string): void {
  const [model] = workbook.sheets;
  if (model === undefined) throw new Error("no sheet");
  const copy = snapshotWorkbook({ ...workbook, sheets: [model] }).sheets[0];
  if (copy === undefined) throw new Error("no copy");
  const hers = { ...copy, id: "{HERS}", name };
  hers.cells.set(0, 0, { value: "của tôi", formula: null, style: null });
  workbook.sheets.push(hers);
}

function pictureOfHers(workbook: WorkbookState): string {
  const hers = workbook.sheets.find(({ id }) => id === "{HERS}");
  return hers === undefined ? "gone" : JSON.stringify(pictureSheet(workbook, hers));
}

/** What is wrong after the operation was asked for with her sheet in its way: empty, or a list. */
async function judge(excel: ExcelInNode, { act }: Operation): Promise<readonly string[]> {
  const { workbook } = excel.host;
  const before = pictureOfHers(workbook);
  const port = openExcelWorkbook(excel.Excel);
  const outcome = await act(port);
  const wrong = outcome.done ? [] : judgeRefusal(outcome);
  if (pictureOfHers(workbook) !== before) wrong.push("her sheet was changed");
  const stray = workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("~"));
  if (outcome.done && stray.length > 0) wrong.push(`left over: ${stray.join(", ")}`);
  await undoLastWrite(port, "keep-copy");
  return pictureOfHers(workbook) === before ? wrong : [...wrong, "an undo has changed her sheet"];
}

function judgeRefusal(outcome: Outcome<unknown> & { readonly done: false }): string[] {
  const { failure } = outcome;
  const isRight = failure.code === "form-exists" && /hãy|cần/u.test(formatFailure(failure));
  return isRight ? [] : [`a rerun fails: ${JSON.stringify(failure)}`];
}

describe.each(adding)("%s", (name, sheet) => {
  const operation = operationNamed(name);

  test(`a sheet “${sheet}” of hers, made between a cut and the rerun, stays as it is`, async () => {
    const { excel, start, writing, made } = await prepare(operation);
    expect(made).toContain(sheet);
    const wrong: string[] = [];
    let tried = 0;
    for (let action = 1; action <= firstActions; action += 1) {
      for (const when of ["before", "after"] as const) {
        excel.host.reopen(snapshotWorkbook(start));
        excel.host.faults.plant({ request: writing, action, when, code: "Conflict" });
        await operation.act(openExcelWorkbook(excel.Excel));
        const { workbook } = excel.host;
        if (workbook.sheets.some((one) => one.name === sheet)) continue;
        tried += 1;
        makeHers(workbook, sheet);
        const found = await judge(excel, operation);
        wrong.push(...found.map((text) => `action ${action}, ${when}: ${text}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(4);
  });

  test("one that comes between reading and writing stays too, and the rerun goes on", async () => {
    const { excel, start, writing } = await prepare(operation);
    excel.host.reopen(snapshotWorkbook(start));
    const { workbook } = excel.host;
    excel.host.onRequest((count) => {
      if (count === writing) makeHers(workbook, sheet);
    });
    const outcome = await operation.act(openExcelWorkbook(excel.Excel));
    expect(outcome).toMatchObject({ failure: { code: "changed-meanwhile" } });
    expect(await judge(excel, operation)).toEqual([]);
  });
});

describe("a sheet that she makes under the wanted name between preview and write", () => {
  async function office(): Promise<{ readonly excel: ExcelInNode; readonly port: WorkbookPort }> {
    const excel = await openExcel(await openSmallOffice());
    return { excel, port: openExcelWorkbook(excel.Excel) };
  }

  test("a ranking that was shown is refused, and asked for again takes another name", async () => {
    const { excel, port } = await office();
    const plan = await planRefresh(port, { document: null });
    if (!plan.done) throw new Error("no plan");
    makeHers(excel.host.workbook, "Xếp hạng T4-2023");
    expect(await applyAfterPreview(port, plan.value)).toMatchObject({
      failure: { code: "changed-meanwhile" },
    });
    expect(await judge(excel, operationNamed("first refresh"))).toEqual([]);
  });

  test("a trend that was shown is refused, and asked for again takes another name", async () => {
    const { excel, port } = await office();
    const plan = await planTrendSheet(port);
    if (!plan.done) throw new Error("no plan");
    makeHers(excel.host.workbook, "Diễn biến T4-2023");
    expect(await applyTrendAfterPreview(port, plan.value)).toMatchObject({
      failure: { code: "changed-meanwhile" },
    });
    expect(await judge(excel, operationNamed("insert a trend"))).toEqual([]);
  });

  test("a form is refused, whatever stands on the sheet", async () => {
    const { excel, port } = await office();
    excel.host.workbook.sheets.push(createSheet("{HERS}", "THÁNG 05.2023"));
    expect(await createForm(port, { which: "next" })).toMatchObject({
      failure: { code: "form-exists" },
    });
  });
});

test("an empty sheet that a cut-off run has left goes with the next write; one with her text in it stays", async () => {
  const operation = operationNamed("first refresh");
  const { excel, start, writing } = await prepare(operation);
  const { host } = excel;
  for (const text of [null, "ghi chú"]) {
    for (let action = 1; !host.workbook.sheets.some(isLeft); action += 1) {
      host.reopen(snapshotWorkbook(start));
      host.faults.plant({ request: writing, action, when: "after", code: "Conflict" });
      await operation.act(openExcelWorkbook(excel.Excel));
      if (action > firstActions) throw new Error("nothing was left");
    }
    const left = host.workbook.sheets.find(isLeft);
    if (text !== null) left?.cells.set(0, 0, { value: text, formula: null, style: null });
    expect(await operation.act(openExcelWorkbook(excel.Excel))).toMatchObject({ done: true });
    expect(host.workbook.sheets.filter(isLeft)).toEqual(text === null ? [] : [left]);
    const undone = await undoLastWrite(openExcelWorkbook(excel.Excel), "if-untouched");
    expect(undone).toMatchObject({ value: { editedSince: [] } });
    expect(host.workbook.sheets.filter(isLeft)).toEqual(text === null ? [] : [left]);
  }
});

function isLeft({ name }: { readonly name: string }): boolean {
  return name.startsWith("~");
}
