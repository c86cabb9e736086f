import type { Frame, Page } from "playwright-core";

/** Selects cells by typing their address into the box beside the formula bar. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
}

/** Types into the selected cell, as a person does. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The formulas (or values) that office.js in the pane reads of the active sheet. */
export function readRange(pane: Frame, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(wanted);
        range.load("formulas");
        await context.sync();
        return range.formulas as unknown[][];
      }),
    address,
  );
}

/** Waits until a reading is as expected, and gives the last one. */
export async function settled<T>(read: () => Promise<T>, expected: T): Promise<T> {
  let last = await read();
  for (let n = 0; n < 50 && JSON.stringify(last) !== JSON.stringify(expected); n += 1) {
    await new Promise((done) => setTimeout(done, 100));
    last = await read();
  }
  return last;
}
