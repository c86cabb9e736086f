import type { Frame } from "playwright-core";
import { axeFaults } from "./support/axe-faults";
import { restartPane } from "./support/host-controls";
import { type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { openTab, sampleIsRead } from "./support/pane-steps";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

/** The pane as narrow as it can be made, in a theme of Office. */
async function narrowPane(theme: "white" | "black"): Promise<Frame> {
  const pane = await restartPane(workbench, { theme });
  const splitter = workbench.page.getByRole("separator");
  for (let press = 0; press < 5; press += 1) await splitter.press("ArrowRight");
  return pane;
}

/** What is wrong with what is shown: axe's faults, and boxes of the page or of a dialog that scroll sideways. */
async function faults(pane: Frame): Promise<unknown> {
  const sideways = await pane.evaluate(() => {
    const boxes = [document.scrollingElement!, ...document.querySelectorAll("main, [role=dialog]")];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName} ${box.scrollWidth} > ${box.clientWidth}`);
  });
  const width = await pane.evaluate(() => window.innerWidth);
  return { width, sideways, axe: await axeFaults(pane) };
}

const FAULTLESS = { width: 320, sideways: [], axe: [] };

/** Opens every folded part of the tab that is shown, those inside others too; gives their titles. */
async function unfoldAll(pane: Frame): Promise<readonly string[]> {
  const folded = pane.getByRole("tabpanel").locator("details:not([open]) > summary:visible");
  const titles: string[] = [];
  while ((await folded.count()) > 0) {
    titles.push(await folded.first().innerText());
    await folded.first().click();
  }
  return titles;
}

/** Puts questions into April: a name with another tone mark, a unit that nobody knows, a column that says nothing. */
function askQuestions(pane: Frame): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tháng 04.2023");
      const head = sheet.getRange("A1:AK9").load("values");
      await context.sync();
      head.values.forEach((cells, row) => {
        const column = cells.findIndex((text) => /tạm dừng/i.test(String(text)));
        if (column >= 0) head.getCell(row, column).values = [["Cột lạ"]];
      });
      sheet.getRange("B39:B40").values = [["UBND xã Tái Sờn"], ["UBND xã Hoàn Toàn Mới"]];
      await context.sync();
    }),
  );
}

/** What the pane offers to do about the findings of that workbook. */
const ANSWERS = ["Gán cột", "Là cùng một đơn vị", "Khai báo sáp nhập, đổi tên", "Miễn nhắc nhở"];

describe.each(["white", "black"] as const)("at 320 pixels, Office's theme %s", (theme) => {
  test("a period that is summed, the next month's sheet and the preview", async () => {
    const pane = await narrowPane(theme);
    await sampleIsRead(pane);
    await pane.getByRole("button", { name: "Tạo biểu tháng 5/2023" }).click();
    await pane.getByRole("dialog").getByText("Điền sẵn 33 ô").waitFor();
    expect(await faults(pane)).toEqual(FAULTLESS);
    await workbench.page.keyboard.press("Escape");
    await pane.getByLabel("Kỳ báo cáo").selectOption({ label: "Quý I/2023" });
    await pane.getByText("Cộng từ số liệu tháng 1/2023").waitFor();
    expect(await faults(pane)).toEqual(FAULTLESS);
    await pane.getByRole("button", { name: "Xem trước" }).click();
    await pane.getByRole("button", { name: "Ghi vào bảng tính" }).waitFor();
    expect(await faults(pane)).toEqual(FAULTLESS);
  });

  test("every folded part of the settings and of the letter", async () => {
    const pane = await narrowPane(theme);
    await sampleIsRead(pane);
    await openTab(pane, "Cài đặt");
    await pane.getByRole("tabpanel").getByText("Ngôn ngữ").first().waitFor();
    expect((await unfoldAll(pane)).length).toBeGreaterThan(6);
    expect(await faults(pane)).toEqual(FAULTLESS);
    await openTab(pane, "Công văn");
    await pane.getByText("Các phần của văn bản (6/6)").waitFor();
    expect((await unfoldAll(pane)).length).toBeGreaterThan(2);
    expect(await faults(pane)).toEqual(FAULTLESS);
  });

  test("every answer that a finding can be given", async () => {
    const pane = await narrowPane(theme);
    await sampleIsRead(pane);
    await askQuestions(pane);
    await pane.getByRole("button", { name: "Đọc lại" }).click();
    await openTab(pane, "Cảnh báo");
    await pane.getByText("Cột lạ").first().waitFor();
    await unfoldAll(pane);
    for (const name of ANSWERS) {
      await pane.getByRole("button", { name }).first().click();
      await pane.getByRole("button", { name: "Ghi nhớ" }).first().waitFor();
      expect([name, await faults(pane)]).toEqual([name, FAULTLESS]);
      await pane.getByRole("button", { name: "Bỏ qua" }).first().click();
    }
  });
});
