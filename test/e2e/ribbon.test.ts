import path from "node:path";
import type { ExcelHost } from "../../src/host/protocol/excel-host";
import { type OpenWorkbench, PICTURES, WorkbenchLauncher } from "./support/open-workbench";
import { settled } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open({ width: 1440, height: 860 });
});
afterEach(() => workbench.close());

/** The names of the workbook's sheets. */
function sheetNames(): Promise<string[]> {
  return workbench.page.evaluate(() => {
    const { host } = Reflect.get(window, "workbench") as { readonly host: ExcelHost };
    return host.workbook.sheets.map(({ name }) => name);
  });
}

test("the ribbon's button opens the pane and computes there; what is written shows in the grid", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.getByText("33 đơn vị").first().waitFor();
  await page.getByRole("button", { name: "Đóng bảng" }).click();
  await page.getByRole("navigation").getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await page.getByText("Xếp hạng T4-2023", { exact: true }).first().waitFor();
  const names = ["01", "02", "03", "04"].map((month) => `Tháng ${month}.2023`);
  const all = [...names, "Xếp hạng T4-2023"];
  expect(await settled(sheetNames, all)).toEqual(all);
  await page.getByText("Tháng 04.2023", { exact: true }).first().click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(PICTURES, "workbench-highlights.png") });
});
