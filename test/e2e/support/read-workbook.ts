import type { Frame } from "playwright-core";

/** The names of the sheets that office.js in the pane sees, in their order. */
export function sheetNames(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** The values of all rows of a sheet, as office.js in the pane reads them. */
export function readSheet(pane: Frame, name: string): Promise<unknown[][]> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(wanted).getUsedRange(true);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    name,
  );
}

/** How many rules colour cells of a sheet. */
export function countRules(pane: Frame, name: string): Promise<number> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(wanted);
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
    name,
  );
}

/** The address of the selected cells with their sheet: "'Tháng 04.2023'!P39". */
export function readSelection(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}
