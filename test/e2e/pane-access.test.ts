import type { Frame } from "playwright-core";
import { axeFaults } from "./support/axe-faults";
import { restartPane } from "./support/host-controls";
import { focused, tabTo } from "./support/keyboard";
import { type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { openTab, sampleIsRead, writeRanking } from "./support/pane-steps";
import { readSelection } from "./support/read-workbook";
import { settled } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

/** A tab of the pane, and words that stand in it once it is drawn. */
const TABS = [
  ["Xếp hạng", "Đang hiện"],
  ["Cảnh báo", "Lưu ý"],
  ["Công văn", "Nơi nhận"],
  ["Cài đặt", "Ngôn ngữ"],
] as const;

/** Opens each tab in turn and gives what was seen there, by its name. */
async function inEveryTab<T>(pane: Frame, look: () => Promise<T>): Promise<Record<string, T>> {
  const seen: Record<string, T> = {};
  for (const [tab, words] of TABS) {
    await openTab(pane, tab);
    await pane.getByRole("tabpanel").getByText(words).first().waitFor();
    seen[tab] = await look();
  }
  return seen;
}

function everyTab<T>(value: T): Record<string, T> {
  return Object.fromEntries(TABS.map(([tab]) => [tab, value]));
}

/** How bright the pane's ground is: 0 is black, 255 white. */
function brightness(pane: Frame): Promise<number> {
  return pane.getByRole("main").evaluate((main) => {
    const parts = getComputedStyle(main).backgroundColor.match(/\d+/g)!.slice(0, 3).map(Number);
    return Math.max(...parts);
  });
}

test("the keyboard alone computes, agrees and writes, and the focus stays in the pane", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await page.locator("iframe").focus();
  await tabTo(page, pane, "Tính xếp hạng");
  await page.keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor();
  await tabTo(page, pane, "Ghi vào bảng tính");
  await page.keyboard.press("Enter");
  await pane.getByRole("status").getByText("Đã ghi xong.").waitFor();
  expect(await focused(pane)).toBe("Tính xếp hạng");
});

test("the Escape key closes the preview, and the focus is back at the button", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await page.locator("iframe").focus();
  await tabTo(page, pane, "Xem trước");
  await page.keyboard.press("Enter");
  const dialog = pane.getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.evaluate((surface) => surface.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focused(pane)).toBe("Tính xếp hạng");
});

test("the keyboard alone goes through the list, to a cell, into an explanation and back", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await page.locator("iframe").focus();
  await tabTo(page, pane, "Tìm đơn vị");
  await page.keyboard.type("tai son");
  await pane.getByText("Đang hiện 1/33 đơn vị").waitFor();
  await tabTo(page, pane, "UBND xã Tái Sơn");
  await page.keyboard.press("Enter");
  const row = /^'Tháng 04\.2023'!\w+39$/;
  const isThere = async () => row.test(await readSelection(pane));
  expect(await settled(isThere, true)).toBe(true);
  await page.locator("iframe").focus();
  await tabTo(page, pane, "Vì sao hạng này? UBND xã Tái Sơn");
  await page.keyboard.press("Enter");
  expect(await settled(() => focused(pane), "Vì sao hạng này? UBND xã Tái Sơn")).toMatch(/^Vì sao/);
  await pane.getByRole("heading", { name: "Vì sao hạng này? UBND xã Tái Sơn" }).waitFor();
  await page.keyboard.press("Shift+Tab");
  expect(await focused(pane)).toBe("Quay lại bảng xếp hạng");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox", { name: "Tìm đơn vị" }).waitFor();
  expect(await settled(() => focused(pane), "Vì sao hạng này? UBND xã Tái Sơn")).toBe(
    "Vì sao hạng này? UBND xã Tái Sơn",
  );
});

test("arrow keys move along the tabs, and the letter is issued by the keyboard alone", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await page.locator("iframe").focus();
  await tabTo(page, pane, "Xếp hạng");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await focused(pane)).toBe("Công văn");
  await pane.getByRole("tab", { name: "Công văn", selected: true }).waitFor();
  await pane.getByRole("button", { name: "Đã ban hành" }).waitFor();
  await tabTo(page, pane, "Đã ban hành");
  await page.keyboard.press("Enter");
  await pane.getByRole("dialog").waitFor();
  await tabTo(page, pane, "Ghi vào sổ");
  await page.keyboard.press("Enter");
  await pane.getByText(/Đã ghi \d+ dòng vào sổ theo dõi nhắc nhở/).waitFor();
  expect(await settled(() => focused(pane), "Đã ban hành")).toBe("Đã ban hành");
});

test("at 320 pixels nothing scrolls sideways in any tab", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const splitter = page.getByRole("separator");
  for (let press = 0; press < 5; press += 1) await splitter.press("ArrowRight");
  await writeRanking(pane);
  const overflow = () =>
    pane.evaluate(() => {
      const boxes = [document.scrollingElement!, document.querySelector("main")!];
      return [window.innerWidth, ...boxes.map((box) => box.scrollWidth - box.clientWidth)];
    });
  expect(await inEveryTab(pane, overflow)).toEqual(everyTab([320, 0, 0]));
});

test("axe finds nothing in any tab, in the preview and after writing", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await pane.getByRole("button", { name: "Xem trước" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).waitFor();
  expect(await axeFaults(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await pane.getByRole("status").getByText("Đã ghi xong.").waitFor();
  expect(await inEveryTab(pane, () => axeFaults(pane))).toEqual(everyTab([]));
});

test("in Office's black theme the pane is dark, and axe finds nothing in any tab", async () => {
  const pane = await restartPane(workbench, { theme: "black" });
  await writeRanking(pane);
  expect(await brightness(pane)).toBeLessThan(64);
  expect(await inEveryTab(pane, () => axeFaults(pane))).toEqual(everyTab([]));
});

test("where the system forces its colours the pane is black, and no name is cut", async () => {
  await workbench.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const pane = await restartPane(workbench, { theme: "highContrast" });
  await sampleIsRead(pane);
  expect(await brightness(pane)).toBe(0);
  const cutNames = () =>
    pane
      .getByRole("listitem")
      .evaluateAll((rows) =>
        rows
          .filter((row) => (row.firstElementChild?.scrollHeight ?? 0) > row.clientHeight)
          .map((row) => row.textContent),
      );
  expect(await cutNames()).toEqual([]);
  // The colours are the system's then; axe judges those that the page asked for.
  const faults = () => axeFaults(pane, ["color-contrast"]);
  expect(await inEveryTab(pane, faults)).toEqual(everyTab([]));
});
