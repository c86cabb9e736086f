import type { ExcelHost } from "../../src/host/protocol/excel-host";
import type { Area } from "../../src/host/workbook/area";
import type { GridReader } from "../../src/workbench/grid/grid-reader";
import { type OpenWorkbench, PICTURES, WorkbenchLauncher } from "./support/open-workbench";
import { goTo, readRange, settled, type } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

/** Opens the menu of the row header at some height of the page, and presses one of its entries. */
async function pressInRowMenu(y: number, entry: string): Promise<void> {
  const { page } = workbench;
  await page.mouse.click(24, y, { button: "right" });
  const label = page.getByText(entry).first();
  const box = await label.boundingBox();
  // Some entries have a field for a number in their middle.
  await label.click({ position: { x: (box?.width ?? 0) - 8, y: (box?.height ?? 0) / 2 } });
}

interface Handle {
  readonly host: ExcelHost;
  readonly grid: GridReader;
}

/** The merges of the first sheet, as the workbook has them and as the grid has them, in one order. */
function merges(): Promise<{ model: string[]; grid: string[] }> {
  return workbench.page.evaluate(() => {
    const { host, grid } = Reflect.get(window, "workbench") as Handle;
    const sheet = host.workbook.sheets[0]!;
    const texts = (areas: readonly Area[]) =>
      areas.map((a) => [a.row, a.column, a.rows, a.columns].join(" ")).sort();
    return { model: texts(sheet.merges), grid: texts(grid.readMerges(sheet.id)) };
  });
}

/** Where rows are on a page of 1366 × 768, in pixels from the top. */
const ROW_6 = 344;
const ROW_9 = 425;
const ROW_HEIGHT = 20;

/** The colour that the grid has drawn at a place of the page: red, green, blue, and 0 where it drew nothing. */
function colorAt(x: number, y: number): Promise<number[]> {
  return workbench.page.evaluate(
    ([left, top]) => {
      const canvases = [...document.querySelectorAll("canvas")];
      const canvas = canvases.sort((a, b) => b.width * b.height - a.width * a.height)[0]!;
      const frame = canvas.getBoundingClientRect();
      const scale = canvas.width / frame.width;
      const place = [(left - frame.left) * scale, (top - frame.top) * scale] as const;
      const color = canvas.getContext("2d")!.getImageData(place[0], place[1], 1, 1).data;
      return [...color];
    },
    [x, y] as const,
  );
}

test("an inserted row moves cells, formulas and merges, and undo brings them back", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const before = await merges();
  expect(before.grid).toEqual(before.model);
  await pressInRowMenu(ROW_9, "dòng ở trên");
  const moved = [["Phòng Tư pháp", 37]];
  expect(await settled(() => readRange(pane, "B10:C10"), moved)).toEqual(moved);
  expect(await readRange(pane, "C44")).toEqual([["=SUM(C8:C43)"]]);
  const after = await merges();
  expect(after.grid).toEqual(after.model);
  expect(after.model).toContain("45 19 1 7");
  await page.keyboard.press("Control+z");
  const back = [["=SUM(C8:C42)"]];
  expect(await settled(() => readRange(pane, "C43"), back)).toEqual(back);
  expect(await merges()).toEqual(before);
});

test("undoing a row inside the merged header keeps the merges beside it", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const before = await merges();
  await pressInRowMenu(ROW_6, "dòng ở trên");
  const moved = [["(2)"]];
  expect(await settled(() => readRange(pane, "B8"), moved)).toEqual(moved);
  await page.keyboard.press("Control+z");
  expect(await settled(() => readRange(pane, "B7"), moved)).toEqual(moved);
  expect(await merges()).toEqual(before);
});

test("a deleted row takes its figures out of the sums", async () => {
  const pane = await workbench.pane();
  await pressInRowMenu(ROW_9, "Xóa hàng đã chọn");
  const sums = [["=SUM(C8:C41)"]];
  expect(await settled(() => readRange(pane, "C42"), sums)).toEqual(sums);
});

test("bold from the grid's bar reaches the add-in, and other looks of the cell stay", async () => {
  const pane = await workbench.pane();
  await goTo(workbench.page, "B9");
  await workbench.page.keyboard.press("Control+b");
  const font = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B9");
        range.load("format/font/bold,format/font/name");
        await context.sync();
        return { bold: range.format.font.bold, name: range.format.font.name };
      }),
    );
  const bold = { bold: true, name: "Times New Roman" };
  expect(await settled(font, bold)).toEqual(bold);
});

test("a sheet added in the grid is a sheet of the workbook, with what is typed there", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const names = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.length;
      }),
    );
  await page.mouse.click(31, 748);
  expect(await settled(names, 5)).toBe(5);
  await goTo(page, "B2");
  await type(page, "mới");
  const typed = [["mới"]];
  expect(await settled(() => readRange(pane, "B2"), typed)).toEqual(typed);
});

test("the add-in cannot write while somebody types into a cell", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await goTo(page, "C9");
  await page.keyboard.type("12");
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A60").values = [["x"]];
      await context.sync();
      return "written";
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  expect(code).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Enter");
  const typed = [[12]];
  expect(await settled(() => readRange(pane, "C9"), typed)).toEqual(typed);
});

/** Lays a rule over the names of the first ten units. */
async function addRule(formula: string): Promise<void> {
  const pane = await workbench.pane();
  await pane.evaluate(
    (rule) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const format = sheet.getRange("B9:B18").conditionalFormats.add("Custom");
        format.custom.rule.formula = rule;
        format.custom.format.fill.color = "#FFC7CE";
        await context.sync();
      }),
    formula,
  );
}

const marked = [255, 199, 206, 255];

test("a rule that calculates colours the cells for which its formula is true", async () => {
  await addRule("=$C9*2>73");
  expect(await settled(() => colorAt(300, ROW_9), marked)).toEqual(marked);
});

test("a rule that names units colours them, and follows what is typed", async () => {
  await addRule('=OR($B9="Phòng Nội vụ",$B9="Thanh tra huyện")');
  expect(await settled(() => colorAt(300, ROW_9 + 8 * ROW_HEIGHT), marked)).toEqual(marked);
  expect(await colorAt(300, ROW_9 + ROW_HEIGHT)).not.toEqual(marked);
  await workbench.page.screenshot({ path: `${PICTURES}/workbench-rule.png` });
  await goTo(workbench.page, "B10");
  await type(workbench.page, "phòng nội vụ");
  expect(await settled(() => colorAt(300, ROW_9 + ROW_HEIGHT), marked)).toEqual(marked);
});
