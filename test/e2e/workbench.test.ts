import { readFileSync } from "node:fs";
import path from "node:path";
import type axe from "axe-core";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import type { ExcelHost } from "../../src/host/protocol/excel-host";
import { createWorkbook } from "../../src/host/workbook/workbook-state";
import type { GridReader } from "../../src/workbench/grid/grid-reader";
import { dropFile } from "./support/drop-file";
import {
  bytesOf,
  type OpenWorkbench,
  PICTURES,
  SAMPLE,
  WorkbenchLauncher,
} from "./support/open-workbench";
import { goTo, readRange, settled, type } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

/** What the page keeps at hand of itself. */
interface ShownWorkbench {
  readonly host: ExcelHost;
  readonly grid: GridReader;
}

test("the sample is open in the grid, the add-in beside it, and the page says what it is", async () => {
  const { page, pane } = workbench;
  await page.getByText("không thay thế Excel").waitFor();
  await page.getByText("Tháng 04.2023").first().waitFor();
  expect(await readRange(await pane(), "B9:C9")).toEqual([["Phòng Tư pháp", 37]]);
  await page.screenshot({ path: path.join(PICTURES, "workbench.png") });
});

test("the pane is 350 pixels wide and can be made 320 to 500", async () => {
  const { page } = workbench;
  const width = () => page.locator("iframe").evaluate((frame) => frame.clientWidth);
  expect(await width()).toBe(350);
  const splitter = page.getByRole("separator");
  for (let press = 0; press < 5; press += 1) await splitter.press("ArrowRight");
  expect(await width()).toBe(320);
  for (let press = 0; press < 20; press += 1) await splitter.press("ArrowLeft");
  expect(await width()).toBe(500);
});

test("the pane can be closed and opened again", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  expect(await page.locator("iframe").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Mở bảng" }).click();
  expect(await page.locator("iframe").isVisible()).toBe(true);
});

test("saving what was not changed gives the same file", async () => {
  const { page } = workbench;
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu tệp" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("theo-doi-tthc-tu-ky-2023.xlsx");
  expect((await bytesOf(download)).equals(readFileSync(SAMPLE))).toBe(true);
});

test("what is typed into a cell reaches the add-in, with its event, and formulas follow", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const [[before]] = (await readRange(pane, "C43")) as [[string]];
  expect(before).toMatch(/^=SUM/);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        document.title = event.address;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  const total = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("C43");
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
  const sum = (before: unknown[][]) => [[Number(before[0]![0]) + 1000]];
  const expected = sum(await total());
  await goTo(page, "C9");
  await type(page, "1037");
  await pane.waitForFunction(() => document.title === "C9");
  expect(await readRange(pane, "C9")).toEqual([[1037]]);
  expect(await settled(total, expected)).toEqual(expected);
});

test("what is typed is in the saved file, and all else is as it was", async () => {
  const { page } = workbench;
  await goTo(page, "C9");
  await type(page, "1037");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu tệp" }).click();
  const saved = openWorkbook(await bytesOf(await waiting));
  const before = openWorkbook(readFileSync(SAMPLE));
  if (saved.outcome === "refused" || before.outcome === "refused") throw new Error("refused");
  const [sheet] = saved.workbook.sheets;
  expect(sheet?.cells.get(8, 2)).toMatchObject({ value: 1037, formula: null });
  expect(sheet?.cells.get(42, 2)?.formula).toBe("=SUM(C8:C42)");
  expect(sheet?.merges).toEqual(before.workbook.sheets[0]?.merges);
  expect(sheet?.cells.get(8, 1)).toEqual(before.workbook.sheets[0]?.cells.get(8, 1));
});

test("a sheet of 3,321 rows by 60 columns opens, and what is typed far down reaches the add-in", async () => {
  const { page } = workbench;
  const large = createWorkbook(["Cả tỉnh"]);
  for (let row = 0; row < 3321; row += 1) {
    for (let column = 0; column < 60; column += 1) {
      const value = column === 1 ? `UBND xã ${row}` : row * column;
      large.sheets[0]!.cells.set(row, column, { value, formula: null, style: null });
    }
  }
  const file = saveWorkbook(large);
  if (file.outcome === "refused") throw new Error(file.detail);
  const buffer = Buffer.from(file.bytes);
  const input = page.locator("input[type=file]");
  await input.setInputFiles({ name: "lon.xlsx", mimeType: "application/zip", buffer });
  await page.getByText("Đã mở lon.xlsx").waitFor();
  const pane = await workbench.pane();
  await goTo(page, "C3300");
  await type(page, "5");
  const typed = [["UBND xã 3299", 5]];
  expect(await settled(() => readRange(pane, "B3300:C3300"), typed)).toEqual(typed);
});

test("what the add-in writes appears in the grid at once", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Kết quả");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Đơn vị", "Hạng"],
        ["UBND xã An Thanh", 1],
      ];
      range.format.font.name = "Times New Roman";
      range.format.font.bold = true;
      sheet.activate();
      range.getCell(1, 0).select();
      await context.sync();
    }),
  );
  await page.getByText("Kết quả", { exact: true }).first().waitFor();
  const shown = await page.evaluate(() => {
    const { host, grid } = Reflect.get(window, "workbench") as ShownWorkbench;
    return grid.readCell(host.workbook.activeSheetId, 1, 0);
  });
  expect(shown.content.v).toBe("UBND xã An Thanh");
  expect(shown.style).toMatchObject({ ff: "Times New Roman", bl: 1 });
  await page.screenshot({ path: path.join(PICTURES, "workbench-written.png") });
});

test("a file that is no workbook gets a sentence, and the open one stays", async () => {
  const { page, pane } = workbench;
  await page.locator("input[type=file]").setInputFiles({
    name: "hong.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("not a workbook"),
  });
  await page.getByRole("alert").getByText("Không mở được hong.xlsx").waitFor();
  expect(await readRange(await pane(), "C9")).toEqual([[37]]);
  await page.screenshot({ path: path.join(PICTURES, "workbench-bad-file.png") });
});

test("a file can be dropped on the grid", async () => {
  const { page, pane } = workbench;
  await dropFile(page, readFileSync(SAMPLE), "tha-vao.xlsx");
  await page.getByText("Đã mở tha-vao.xlsx").waitFor();
  expect(await readRange(await pane(), "B9")).toEqual([["Phòng Tư pháp"]]);
});

test("an edit of a protected sheet is taken back with a sentence", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    }),
  );
  await goTo(page, "C9");
  await type(page, "5");
  await page.getByRole("alert").getByText("được bảo vệ").waitFor();
  expect(await readRange(pane, "C9")).toEqual([[37]]);
});

test("the workbench's own bar and frame have no faults that axe finds", async () => {
  const { page } = workbench;
  await page.evaluate(readFileSync(require.resolve("axe-core"), "utf8"));
  const faults = await page.evaluate(async () => {
    // The grid's inside is its library's own.
    const outside = { include: [["body"]], exclude: [[".grid"], ["iframe"]] };
    const { violations } = await (Reflect.get(window, "axe") as typeof axe).run(outside);
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(faults).toEqual([]);
});
