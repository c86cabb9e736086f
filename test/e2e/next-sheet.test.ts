import { createWorkbook } from "../../src/host/workbook/workbook-state";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { dropFile } from "./support/drop-file";
import { type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { sampleIsRead } from "./support/pane-steps";
import { readSheet, sheetNames } from "./support/read-workbook";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

test("an empty workbook: a blank form is offered, shown, made, undone, made again and then reads", async () => {
  const file = saveWorkbook(createWorkbook(["Sheet1"]));
  if (file.outcome === "refused") throw new Error(file.detail);
  await dropFile(workbench.page, file.bytes, "bieu.xlsx");
  await workbench.page.getByText("Đã mở bieu.xlsx").waitFor();
  const pane = await workbench.pane();
  const make = async () => {
    await pane.getByLabel("Tháng", { exact: true }).fill("5");
    await pane.getByLabel("Năm", { exact: true }).fill("2023");
    await pane.getByRole("button", { name: "Tạo biểu trống" }).click();
    await pane.getByRole("dialog").getByText("Tháng 05.2023").waitFor();
    await pane.getByRole("button", { name: "Tạo trang" }).click();
    await pane.getByText("Đã tạo trang").first().waitFor();
  };
  await make();
  await pane.getByRole("heading", { name: "Biểu chưa có số liệu" }).waitFor();
  expect(await sheetNames(pane)).toEqual(["Sheet1", "Tháng 05.2023"]);
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByRole("status").getByText("Đã hoàn tác").waitFor();
  expect(await sheetNames(pane)).toEqual(["Sheet1"]);
  await make();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tháng 05.2023");
      sheet.getRange("B22:B23").values = [["UBND xã An Thanh"], ["UBND xã Tái Sơn"]];
      sheet.getRange("D22:E23").values = [
        [300, 16],
        [200, 30],
      ];
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: "Đọc lại" }).click();
  await pane.getByText("2 đơn vị").first().waitFor();
});

test("the sample: the sheet of May is made from April's, April is shown until May has figures", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await pane.getByRole("button", { name: "Tạo biểu tháng 5/2023" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByText("Sao từ trang “Tháng 04.2023”").waitFor();
  await dialog.getByText("Điền sẵn 33 ô").waitFor();
  expect(await sheetNames(pane)).not.toContain("Tháng 05.2023");
  await pane.getByRole("button", { name: "Tạo trang" }).click();
  await pane.getByText("Đã tạo trang").first().waitFor();
  expect((await sheetNames(pane)).slice(3)).toEqual(["Tháng 04.2023", "Tháng 05.2023"]);
  const april = await readSheet(pane, "Tháng 04.2023");
  const may = await readSheet(pane, "Tháng 05.2023");
  expect(may[2]?.[0]).toBe(String(april[2]?.[0]).replace("THÁNG 4/2023", "THÁNG 5/2023"));
  expect(may.map((row) => row[1])).toEqual(april.map((row) => row[1]));
  expect(await pane.getByLabel("Kỳ báo cáo").inputValue()).toBe("2023-04");
  await pane.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await pane.getByRole("status").getByText("Đã hoàn tác").waitFor();
  expect(await sheetNames(pane)).not.toContain("Tháng 05.2023");
});
