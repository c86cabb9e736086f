import { PLAIN_STYLE, StyleTable } from "../../../src/host/workbook/cell-style";

test("the same look is the same object", () => {
  const styles = new StyleTable();
  const bold = styles.change(styles.plain, { font: { bold: true } });
  const again = styles.change(styles.plain, { font: { bold: true } });
  expect(again).toBe(bold);
  expect(bold).not.toBe(styles.plain);
});

test("a change and its reverse give the object that the file had", () => {
  const styles = new StyleTable();
  const loaded = styles.intern({ ...PLAIN_STYLE, numberFormat: "0.0%", source: 17 });
  const red = styles.change(loaded, { fill: { pattern: "solid", color: "#FF0000" } });
  const back = styles.change(red, { fill: { pattern: "none", color: null } });
  expect(red.source).toBe(17);
  expect(back).toBe(loaded);
});

test("styles of the file that look alike stay apart by their source", () => {
  const styles = new StyleTable();
  const first = styles.intern({ ...PLAIN_STYLE, source: 1 });
  const second = styles.intern({ ...PLAIN_STYLE, source: 2 });
  expect(first).not.toBe(second);
});
