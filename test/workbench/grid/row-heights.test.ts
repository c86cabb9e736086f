import { createSheet, type SheetState } from "../../../src/host/workbook/sheet-state";
import { type CellStyle, StyleTable } from "../../../src/host/workbook/cell-style";
import { estimateRowHeight } from "../../../src/workbench/grid/row-heights";

const styles = new StyleTable();
const wrapped = styles.change(styles.plain, { alignment: { wrap: true } });
const title = styles.change(styles.plain, { font: { size: 14 }, alignment: { wrap: true } });
const LONG = "Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn của các đơn vị trong tháng";

function heightOf(style: CellStyle, merges: SheetState["merges"] = []): number {
  const sheet = createSheet("{a}", "A");
  sheet.cells.set(0, 0, { value: LONG, formula: null, style });
  return estimateRowHeight(sheet, 0, merges, styles.plain);
}

test("an empty row has the sheet's default height", () => {
  expect(estimateRowHeight(createSheet("{a}", "A"), 3, [], styles.plain)).toBe(15);
});

test("a long text on one line needs one line, and wrapped it needs several", () => {
  expect(heightOf(styles.plain)).toBe(15);
  expect(heightOf(wrapped)).toBeGreaterThan(60);
});

test("a text in cells merged across counts as one line of its size", () => {
  const across = [{ row: 0, column: 0, rows: 1, columns: 8 }];
  expect(heightOf(title, across)).toBeGreaterThan(15);
  expect(heightOf(title, across)).toBeLessThan(25);
});

test("a text in cells merged downwards does not count", () => {
  expect(heightOf(wrapped, [{ row: 0, column: 0, rows: 2, columns: 1 }])).toBe(15);
});
