import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { bytesOf, type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { openTab, sampleIsRead, writeRanking } from "./support/pane-steps";
import { countRules, readSelection, readSheet, sheetNames } from "./support/read-workbook";
import { goTo, settled, type } from "./support/typed-into-grid";

const launcher = new WorkbenchLauncher();
let workbench: OpenWorkbench;

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());
beforeEach(async () => {
  workbench = await launcher.open();
});
afterEach(() => workbench.close());

const TRACKED = ["01", "02", "03", "04"].map((month) => `Tháng ${month}.2023`);
const APRIL = "Tháng 04.2023";
const RANKING = "Xếp hạng T4-2023";

/** The address that the box beside the formula bar shows. */
function shownAddress(): Promise<string> {
  return workbench.page.locator("[data-u-comp=defined-name] input").inputValue();
}

test("the first click shows what will be written; agreed to, it is written and said", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  const dialog = pane.getByRole("dialog", { name: "Những gì sẽ được ghi" });
  await dialog.getByText(RANKING).first().waitFor();
  expect(await sheetNames(pane)).toEqual(TRACKED);
  await dialog.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await pane.getByRole("status").getByText("Đã ghi xong.").waitFor();
  await pane.getByText("Đã tạo trang").first().waitFor();
  expect(await sheetNames(pane)).toEqual([...TRACKED, RANKING]);
  expect(await countRules(pane, APRIL)).toBeGreaterThan(0);
});

test("the ranking sheet has the unit with its figures, change and gap", async () => {
  const pane = await workbench.pane();
  await writeRanking(pane);
  const rows = await readSheet(pane, RANKING);
  const ofUnit = rows.filter((row) => row.includes("UBND xã Tái Sơn") && row.includes(207));
  expect(ofUnit).toHaveLength(1);
  const [row] = ofUnit;
  expect(row).toEqual(expect.arrayContaining([82.8, 207, 250, 78.69, 4.11, -12.67]));
});

test("the list finds a unit without diacritics, says why it has its rank, and jumps to its cell", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await pane.getByLabel("Chỉ tiêu").selectOption({ label: "Số hóa khi tiếp nhận" });
  await pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("tai son");
  await pane.getByText("Đang hiện 1/33 đơn vị").waitFor();
  await pane.getByRole("button", { name: "Vì sao hạng này? UBND xã Tái Sơn" }).click();
  await pane.getByText("207 : 250 = 82,80%").waitFor();
  await pane.getByRole("button", { name: "Đến ô P39" }).click();
  const cell = `'${APRIL}'!P39`;
  expect(await settled(() => readSelection(pane), cell)).toBe(cell);
  expect(await settled(shownAddress, "P39")).toBe("P39");
});

test("the letter is shown, put on a sheet of its own, and made as a Word file", async () => {
  const pane = await workbench.pane();
  const { page } = workbench;
  await sampleIsRead(pane);
  await openTab(pane, "Công văn");
  const paper = pane.getByRole("article", { name: "Dự thảo văn bản" });
  await paper.getByText("UBND xã Tái Sơn").first().waitFor();
  await paper.getByText("82,80%").first().waitFor();
  await pane.getByRole("button", { name: "Chèn dự thảo" }).click();
  await pane.getByText("Đã chèn dự thảo vào trang “Công văn T4-2023”.").waitFor();
  const sheet = (await readSheet(pane, "Công văn T4-2023")).flat().join("\n");
  expect(sheet).toContain("UBND xã Tái Sơn (82,80%), tăng 4,11%");
  const waiting = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Tải Word" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(await bytesOf(download));
  const words = strFromU8(parts["word/document.xml"]!).replaceAll(/<[^>]*>/g, "");
  expect(words).toContain("UBND xã Tái Sơn (82,80%), tăng 4,11%");
});

test("a letter that was issued is entered in the ledger, once", async () => {
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  await openTab(pane, "Công văn");
  const issue = async () => {
    await pane.getByRole("button", { name: "Đã ban hành" }).click();
    await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
    await pane.getByText(/Đã ghi \d+ dòng vào sổ theo dõi nhắc nhở/).waitFor();
    return readSheet(pane, "Sổ nhắc nhở");
  };
  const ledger = await issue();
  expect(ledger.filter((row) => row.includes("UBND xã Tái Sơn"))).not.toEqual([]);
  expect(await issue()).toEqual(ledger);
});

test("the second click writes at once what was changed in the grid", async () => {
  const pane = await workbench.pane();
  const { page } = workbench;
  await writeRanking(pane);
  await page.getByText(APRIL, { exact: true }).first().click();
  await goTo(page, "N39");
  await type(page, "217");
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByText("Đã cập nhật trang").first().waitFor();
  expect(await pane.getByRole("dialog").count()).toBe(0);
  const rows = await readSheet(pane, RANKING);
  expect(rows.some((row) => row.includes("UBND xã Tái Sơn") && row.includes(217))).toBe(true);
});

test("undo takes the sheet and the highlights back", async () => {
  const pane = await workbench.pane();
  await writeRanking(pane);
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByRole("status").getByText("Đã hoàn tác").waitFor();
  expect(await sheetNames(pane)).toEqual(TRACKED);
  expect(await countRules(pane, APRIL)).toBe(0);
});

test("the saved file opens again with the ranking, its highlights and the offer to undo", async () => {
  const { page } = workbench;
  await writeRanking(await workbench.pane());
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu tệp" }).click();
  const buffer = await bytesOf(await waiting);
  expect(openWorkbook(buffer).outcome).not.toBe("refused");
  const file = { name: "da-luu.xlsx", mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("Đã mở da-luu.xlsx").waitFor();
  const pane = await workbench.pane();
  await sampleIsRead(pane);
  expect(await sheetNames(pane)).toEqual([...TRACKED, RANKING]);
  expect(await countRules(pane, APRIL)).toBeGreaterThan(0);
  await pane.getByRole("button", { name: "Hoàn tác lần ghi trước" }).waitFor();
});
