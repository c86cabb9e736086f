import { type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { openTab, sampleIsRead } from "./support/pane-steps";
import { readSelection, readSheet, sheetNames } from "./support/read-workbook";
import { settled } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

test("a section that is left out is gone from the letter and from its sheet, and stays out", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await openTab(pane, "Công văn");
  const paper = pane.getByRole("article", { name: "Dự thảo văn bản" });
  await paper.getByText("Phòng Kinh tế và Hạ tầng").first().waitFor();
  await pane.getByText("Các phần của văn bản (6/6)").click();
  await pane.getByRole("checkbox", { name: "Biểu dương" }).click();
  await paper.getByText("Phòng Kinh tế và Hạ tầng").first().waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Nhớ lựa chọn này cho các kỳ sau" }).click();
  await pane.getByText("Đã ghi nhớ các phần của văn bản").first().waitFor();
  await pane.getByText("Các phần của văn bản (5/6)").waitFor();
  await pane.getByRole("button", { name: "Chèn dự thảo" }).click();
  await pane.getByText("Đã chèn dự thảo vào trang “Công văn T4-2023”.").waitFor();
  const sheet = (await readSheet(pane, "Công văn T4-2023")).flat().join("\n");
  expect(sheet).not.toContain("Phòng Kinh tế và Hạ tầng");
  expect(sheet).toContain("UBND xã Tái Sơn (82,80%)");
});

test("the sheet of wording and an extract for each reminded unit are put into the workbook", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await openTab(pane, "Công văn");
  await pane.getByRole("article", { name: "Dự thảo văn bản" }).waitFor();
  await pane.getByText("Lời văn của cơ quan").click();
  await pane.getByRole("button", { name: "Mở trang Mẫu văn bản" }).click();
  await pane.getByText("Đã mở trang “Mẫu văn bản”").waitFor();
  expect(await sheetNames(pane)).toContain("Mẫu văn bản");
  await pane.getByText("Phiếu trích cho từng đơn vị bị nhắc nhở").click();
  await pane.getByRole("button", { name: "Chèn thành trang tính" }).click();
  await pane.getByText("Đã có 2 phiếu").waitFor();
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    pane.getByRole("button", { name: "Tải một tệp Word" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Phiếu trích 2023-04.docx");
});

test("a merger is typed into the settings and kept on their sheet", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await openTab(pane, "Cài đặt");
  await pane.getByText("Sáp nhập, đổi tên đơn vị").click();
  await pane.getByLabel("Đơn vị cũ (mỗi dòng một đơn vị)").fill("xã Tái Sơn\nxã Hà Kỳ");
  await pane.getByLabel("Đơn vị mới").fill("xã Tân Kỳ");
  await pane.getByLabel("Từ ngày").fill("1/7/2025");
  await pane.getByRole("button", { name: "Thêm sáp nhập" }).click();
  await pane.getByRole("button", { name: "Lưu cài đặt" }).click();
  await pane.getByText("Đã lưu cài đặt").first().waitFor();
  const sheet = (await readSheet(pane, "Cài đặt xếp hạng")).flat().join("\n");
  expect(sheet).toContain("xã Tái Sơn + xã Hà Kỳ | xã Tân Kỳ | 2025-07-01");
});

test("how the sheet was read is told, and leads to its rows and columns", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await openTab(pane, "Cảnh báo");
  await pane.getByText("Biểu được đọc thế nào?").click();
  await pane.getByRole("button", { name: "dòng 9–18" }).click();
  const rows = await settled(() => readSelection(pane), "'Tháng 04.2023'!A9:Z18");
  expect(rows).toMatch(/^'Tháng 04\.2023'!A9:[A-Z]+18$/u);
  await pane.getByRole("button", { name: "Cột P", exact: true }).click();
  expect(await settled(() => readSelection(pane), "'Tháng 04.2023'!P1:P45")).toBe(
    "'Tháng 04.2023'!P1:P45",
  );
});

test("a quarter without a sheet is ranked from its months, explained, and written with a word for the sum", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await pane.getByLabel("Kỳ báo cáo").selectOption({ label: "Quý I/2023" });
  await pane.getByText("Cộng từ số liệu tháng 1/2023, tháng 2/2023, tháng 3/2023").waitFor();
  await pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("tai son");
  await pane.getByRole("button", { name: "Vì sao hạng này? UBND xã Tái Sơn" }).click();
  await pane.getByRole("heading", { name: "Vì sao hạng này? UBND xã Tái Sơn" }).waitFor();
  await pane.getByRole("button", { name: "Quay lại bảng xếp hạng" }).click();
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await pane.getByText("Đã ghi xong.").first().waitFor();
  const sheet = (await readSheet(pane, "Xếp hạng Quý I-2023")).flat().join("\n");
  expect(sheet).toContain("tổng hợp từ các tháng 1, 2, 3/2023");
});
