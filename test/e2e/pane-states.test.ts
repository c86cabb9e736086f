import { saveWorkbook } from "../../src/host/file/save-workbook";
import type { CellValue } from "../../src/host/workbook/cell-store";
import { createWorkbook } from "../../src/host/workbook/workbook-state";
import { dropFile } from "./support/drop-file";
import { endSession, restartPane } from "./support/host-controls";
import { type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { sampleIsRead, writeRanking } from "./support/pane-steps";
import { sheetNames } from "./support/read-workbook";
import { goTo } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

/** Drops a workbook of one sheet on the grid, and gives the pane over it. */
async function openSheet(name: string, rows: readonly (readonly CellValue[])[]) {
  const workbook = createWorkbook([name]);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      workbook.sheets[0]!.cells.set(row, column, { value, formula: null, style: null });
    }
  }
  const file = saveWorkbook(workbook);
  if (file.outcome === "refused") throw new Error(file.detail);
  await dropFile(workbench.page, file.bytes, "bieu.xlsx");
  await workbench.page.getByText("Đã mở bieu.xlsx").waitFor();
  return workbench.pane();
}

test("a workbook without a tracking sheet: says so, and what to do", async () => {
  const pane = await openSheet("Sheet1", []);
  await pane.getByRole("heading", { name: "Chưa thấy biểu theo dõi nào" }).waitFor();
  await pane.getByText("Hãy mở đúng tệp theo dõi rồi bấm “Đọc lại”").waitFor();
  await pane.getByRole("button", { name: "Đọc lại" }).waitFor();
});

test("a sheet that does not say its period: asks for it, and reads on with the answer", async () => {
  const pane = await openSheet("Sheet1", [
    ["STT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ số hóa khi tiếp nhận", "Tỷ lệ số hóa"],
    [1, "UBND xã An Thanh", 100, 90, 0.9],
    [2, "UBND xã Tái Sơn", 250, 207, 0.828],
    [3, "UBND xã Văn Tố", 50, 40, 0.8],
  ]);
  await pane.getByRole("heading", { name: "Chưa rõ biểu này của kỳ nào" }).waitFor();
  await pane.getByLabel("Số", { exact: true }).fill("4");
  await pane.getByLabel("Năm", { exact: true }).fill("2023");
  await pane.getByRole("button", { name: "Dùng kỳ này" }).click();
  await pane.getByText("3 đơn vị").first().waitFor();
});

test("a protected tracking sheet: nothing is written; the way out is said and then works", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  const names = await sheetNames(pane);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tháng 04.2023").protection.protect();
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  const alert = pane.getByRole("alert");
  await alert.getByText("“Tháng 04.2023” đang được bảo vệ nên chưa ghi gì cả").waitFor();
  expect(await sheetNames(pane)).toEqual(names);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tháng 04.2023").protection.unprotect();
      await context.sync();
    }),
  );
  await alert.getByRole("button", { name: "Thử lại" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await pane.getByRole("status").getByText("Đã ghi xong.").waitFor();
});

test("a workbook with a protected structure: nothing is written, and the way out is said", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  const names = await sheetNames(pane);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await pane.getByRole("alert").getByText("Cấu trúc sổ làm việc đang được bảo vệ").waitFor();
  expect(await sheetNames(pane)).toEqual(names);
});

test("somebody types into a cell: says to finish it, and goes on once that is done", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await writeRanking(pane);
  await page.getByText("Tháng 04.2023", { exact: true }).first().click();
  await goTo(page, "N39");
  await page.keyboard.type("217");
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("status").getByText("Nếu đang nhập dở một ô thì bấm Enter").waitFor();
  await goTo(page, "N40");
  await pane.getByText("Đã cập nhật trang").first().waitFor();
});

test("the session is lost: says so, and offers to open the pane again", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await endSession(workbench);
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  const alert = pane.getByRole("alert");
  await alert.getByText("Mất kết nối với phiên làm việc của Excel").waitFor();
  await alert.getByRole("button", { name: "Mở lại bảng này" }).waitFor();
});

test("an Excel before ExcelApi 1.13: says which Excel is needed, and shows nothing that can't work", async () => {
  const pane = await restartPane(workbench, { apiMinor: 12 });
  await pane.getByRole("heading", { name: "Excel này chưa đủ mới" }).waitFor();
  await pane.getByText("Tiện ích cần Excel 2021, Microsoft 365 hoặc Excel trên web").waitFor();
  await pane.getByText("Hãy cập nhật Office").waitFor();
  expect(await pane.getByRole("button").count()).toBe(0);
});
