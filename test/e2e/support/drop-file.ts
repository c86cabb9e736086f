import type { Page } from "playwright-core";

/** Drops a file on the workbench's grid, as a person drags it there. */
export async function dropFile(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([base64, fileName]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [Buffer.from(bytes).toString("base64"), name] as const,
  );
  const sheet = page.getByRole("main");
  await sheet.dispatchEvent("dragover", { dataTransfer: data });
  await sheet.dispatchEvent("drop", { dataTransfer: data });
}
