import { openExcel } from "../../../src/host/node/open-excel";
import { createWorkbook } from "../../../src/host/workbook/workbook-state";

test("values written by the real office.js are read back", async () => {
  const { Excel, host } = await openExcel(createWorkbook(["T4"]));
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("T4");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "x"],
      [true, "=A1+1"],
    ];
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(read).toStrictEqual({
    values: [
      [1, "x"],
      [true, ""],
    ],
    formulas: [
      [1, "x"],
      [true, "=A1+1"],
    ],
    address: "'T4'!A1:B2",
  });
  expect(host.log.own).toHaveLength(1);
  expect(host.referenceCount).toBe(0);
});
