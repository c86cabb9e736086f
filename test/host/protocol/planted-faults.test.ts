import { openExcel, type ExcelInNode } from "../../../src/host/node/open-excel";
import { createWorkbook } from "../../../src/host/workbook/workbook-state";

async function codeOf(run: Promise<unknown>): Promise<string | null> {
  try {
    await run;
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function write({ Excel }: ExcelInNode, address: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange(address).values = [["x"]];
    await context.sync();
  });
}

function written({ host }: ExcelInNode): number {
  return host.workbook.sheets[0]!.cells.rowIndexes().length;
}

test("a planted fault fails the coming request with its code and without effect", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.faults.plant({ request: 2, code: "GeneralException", when: "before" });
  expect(await codeOf(write(excel, "A1"))).toBeNull();
  expect(await codeOf(write(excel, "A2"))).toBe("GeneralException");
  expect(await codeOf(write(excel, "A3"))).toBeNull();
  expect(written(excel)).toBe(2);
});

test("a fault after the effect leaves what the request did", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.faults.plant({ request: 1, code: "RequestAborted", when: "after" });
  expect(await codeOf(write(excel, "A1"))).toBe("RequestAborted");
  expect(written(excel)).toBe(1);
});

test("a fault at an action keeps what the actions before it did", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.faults.plant({ request: 1, action: 9, code: "AccessDenied", when: "after" });
  const code = codeOf(
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getCell(0, 0).values = [[1]];
      sheet.getCell(1, 0).values = [[2]];
      await context.sync();
    }),
  );
  expect(await code).toBe("AccessDenied");
  expect(written(excel)).toBe(1);
});

test("an answer that is lost leaves the add-in waiting though the write was done", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.faults.plantTransport(1, "answerLost");
  const waiting = write(excel, "A1").then(() => "answered");
  const silence = new Promise<string>((done) => setTimeout(() => done("silence"), 50));
  expect(await Promise.race([waiting, silence])).toBe("silence");
  expect(written(excel)).toBe(1);
});

test("a failing transport is told with the library's own code", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.faults.plantTransport(1, { status: 5102, executes: false });
  expect(await codeOf(write(excel, "A1"))).toBe("ActivityLimitReached");
  expect(written(excel)).toBe(0);
});

test("after the session has ended every request fails", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  expect(await codeOf(write(excel, "A1"))).toBeNull();
  excel.host.endSession();
  expect(await codeOf(write(excel, "A2"))).toBe("InvalidOrTimedOutSession");
});

test("a coauthor's edit between two requests is seen by the second", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.onRequest((count) => {
    if (count !== 2) return;
    const cell = { value: "đồng nghiệp", formula: null, style: null };
    excel.host.workbook.sheets[0]!.cells.set(0, 0, cell);
  });
  const read = await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1").load("values");
    await context.sync();
    const before = cell.values[0]?.[0] as unknown;
    cell.load("values");
    await context.sync();
    return [before, cell.values[0]?.[0]] as unknown;
  });
  expect(read).toStrictEqual(["", "đồng nghiệp"]);
});

test("an answer takes as long as the latency says", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.settings.latency = 40;
  const started = performance.now();
  await write(excel, "A1");
  expect(performance.now() - started).toBeGreaterThanOrEqual(35);
});

test("requests are logged with their actions and bytes, housekeeping apart", async () => {
  const excel = await openExcel(createWorkbook(["S"]));
  excel.host.log.clear();
  await write(excel, "A1");
  expect(excel.host.log.own).toHaveLength(1);
  expect(excel.host.log.all).toHaveLength(2);
  const [request] = excel.host.log.own;
  expect(request?.actions).toBe(request?.request.Actions?.length);
  expect(request?.requestBytes).toBeGreaterThan(200);
  expect(request?.responseBytes).toBeGreaterThan(100);
});

test("two workbooks are open beside each other", async () => {
  const first = await openExcel(createWorkbook(["S"]));
  const second = await openExcel(createWorkbook(["S"]));
  await Promise.all([write(first, "A1"), write(second, "B2")]);
  expect(first.host.workbook.sheets[0]!.cells.get(1, 1)).toBeNull();
  expect(second.host.workbook.sheets[0]!.cells.get(1, 1)?.value).toBe("x");
});

test("the announced sets and languages reach the add-in", async () => {
  const { Office } = await openExcel(createWorkbook(["S"]), {
    settings: { apiMinor: 13 },
    displayLanguage: "vi-VN",
  });
  const { requirements, displayLanguage, host } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  expect([displayLanguage, String(host)]).toStrictEqual(["vi-VN", "Excel"]);
});
