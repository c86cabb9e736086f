import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { pngSize } from "../../src/ship/png-size";
import { type OpenWorkbench, PICTURES, WorkbenchLauncher } from "./support/open-workbench";
import { openTab, sampleIsRead, writeRanking } from "./support/pane-steps";

/** Pictures of this run; not kept in the repository. */
const MADE = path.join(PICTURES, "pictures");

/** The pictures that the README and the guides show. */
const KEPT = path.resolve(__dirname, "../../docs/pictures");

const LARGEST = 400_000;

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(async () => {
  rmSync(MADE, { recursive: true, force: true });
  mkdirSync(MADE, { recursive: true });
  await launcher.start();
});
afterAll(() => launcher.stop());
afterEach(() => workbench.close());

async function openAt(width: number, height: number): Promise<{ page: Page; pane: Frame }> {
  workbench = await launcher.open({ width, height });
  await workbench.page.getByRole("button", { name: "Đóng thông báo" }).click();
  return { page: workbench.page, pane: await workbench.pane() };
}

/** Takes a picture, and with UPDATE_PICTURES=1 puts it where the guides show it; gives its size in bytes. */
async function takePicture(shown: Page | Locator, name: string): Promise<number> {
  const made = path.join(MADE, name);
  // Where the mouse rests nothing may be explained.
  await workbench.page.mouse.move(300, 500);
  // The grid draws after the workbook changes, and marks and scroll bars fade.
  await new Promise((done) => setTimeout(done, 1500));
  await shown.screenshot({ path: made, animations: "disabled" });
  if (process.env.UPDATE_PICTURES === "1") copyFileSync(made, path.join(KEPT, name));
  return statSync(made).size;
}

test("the workbench with the highlights beside the pane", async () => {
  const { page, pane } = await openAt(1366, 768);
  await writeRanking(pane);
  await page.getByText("Tháng 04.2023", { exact: true }).first().click();
  expect(await takePicture(page, "workbench.png")).toBeLessThan(LARGEST);
});

test("the pane with the ranking of one indicator", async () => {
  const { page, pane } = await openAt(1366, 960);
  await sampleIsRead(pane);
  await pane.getByLabel("Chỉ tiêu").selectOption({ label: "Số hóa khi tiếp nhận" });
  expect(await takePicture(page.locator("iframe"), "pane.png")).toBeLessThan(LARGEST);
});

test("the preview of what will be written", async () => {
  const { page, pane } = await openAt(1366, 768);
  await sampleIsRead(pane);
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("dialog", { name: "Những gì sẽ được ghi" }).waitFor();
  expect(await takePicture(page.locator("iframe"), "preview.png")).toBeLessThan(LARGEST);
});

test("the ranking sheet as it was written", async () => {
  const { page, pane } = await openAt(1366, 768);
  await writeRanking(pane);
  await page.getByText("Xếp hạng T4-2023", { exact: true }).first().click();
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  expect(await takePicture(page.getByRole("main"), "ranking-sheet.png")).toBeLessThan(LARGEST);
});

test.each([
  ["Công văn", "letter-tab.png"],
  ["Cảnh báo", "findings.png"],
])("the tab %s", async (tab, name) => {
  const { page, pane } = await openAt(1366, 960);
  await sampleIsRead(pane);
  await openTab(pane, tab);
  expect(await takePicture(page.locator("iframe"), name)).toBeLessThan(LARGEST);
});

test("the letter on its sheet, as wide as the paper", async () => {
  const { page, pane } = await openAt(1366, 1060);
  await sampleIsRead(pane);
  await openTab(pane, "Công văn");
  await pane.getByRole("button", { name: "Chèn dự thảo" }).click();
  await pane.getByText("Đã chèn dự thảo vào trang").waitFor();
  await page.getByText("Công văn T4-2023", { exact: true }).first().click();
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  await page.setViewportSize({ width: 700, height: 1060 });
  expect(await takePicture(page.getByRole("main"), "letter.png")).toBeLessThan(LARGEST);
});

test("every kept picture is made here, and has the size of one that is made now", () => {
  for (const name of readdirSync(KEPT)) {
    const size = (folder: string) => pngSize(readFileSync(path.join(folder, name)));
    expect([name, size(KEPT)]).toEqual([name, size(MADE)]);
  }
});
