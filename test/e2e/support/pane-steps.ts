import type { Frame } from "playwright-core";

/** Waits until the pane has read the sample. */
export async function sampleIsRead(pane: Frame): Promise<void> {
  await pane.getByText("33 đơn vị").first().waitFor();
}

/** From the sample as it was opened to the ranking in the workbook: computes, agrees to the preview, waits for the message. */
export async function writeRanking(pane: Frame): Promise<void> {
  await sampleIsRead(pane);
  await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
  await pane.getByRole("button", { name: "Ghi vào bảng tính" }).click();
  await pane.getByText("Đã ghi xong.").first().waitFor();
}

/** Chooses one of the pane's tabs by its name. */
export async function openTab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}
