import { StyleTable } from "../../../src/host/workbook/cell-style";
import {
  isSameContent,
  styleOfGridCell,
  valueOfGridCell,
} from "../../../src/workbench/grid/cell-reading";
import type { GridCellData } from "../../../src/workbench/grid/grid-words";
import { styleDataOf } from "../../../src/workbench/grid/style-data";

function valueOf(content: GridCellData, formula: string | null = null): unknown {
  return valueOfGridCell({ content, formula, style: null });
}

test("numbers, texts and booleans come by the grid's type", () => {
  expect(valueOf({ v: 12.5, t: 2 })).toBe(12.5);
  expect(valueOf({ v: "12.5", t: 2 })).toBe(12.5);
  expect(valueOf({ v: "007", t: 1 })).toBe("007");
  expect(valueOf({ v: "UBND xã" })).toBe("UBND xã");
  expect(valueOf({ v: 1, t: 3 })).toBe(true);
  expect(valueOf({ v: 0, t: 3 })).toBe(false);
});

test("an empty text is an empty cell unless a formula gave it", () => {
  expect(valueOf({ v: "" })).toBeNull();
  expect(valueOf({})).toBeNull();
  expect(valueOf({ v: "" }, '=""')).toBe("");
});

test("only a formula gives an error; typed, the same letters are text", () => {
  expect(valueOf({ v: "#DIV/0!" }, "=1/0")).toEqual({ error: "#DIV/0!" });
  expect(valueOf({ v: "#DIV/0!" })).toBe("#DIV/0!");
});

test("text with several fonts is read as text, with its lines", () => {
  const p = { body: { dataStream: "dòng 1\rdòng 2\r\n" } };
  expect(valueOf({ p })).toBe("dòng 1\ndòng 2");
});

test("a cell without a style of its own keeps having none, also under a styled row", () => {
  const styles = new StyleTable();
  const inherited = styles.change(styles.plain, { font: { italic: true } });
  expect(styleOfGridCell(null, null, { inherited: null, styles })).toBeNull();
  expect(styleOfGridCell(null, {}, { inherited, styles })).toBeNull();
});

test("a style that is added to a cell under a styled row is laid over the row's", () => {
  const styles = new StyleTable();
  const inherited = styles.change(styles.plain, { font: { italic: true } });
  const style = styleOfGridCell(null, { bl: 1 }, { inherited, styles });
  expect(style?.font).toMatchObject({ bold: true, italic: true });
});

test("formats cleared in the grid leave a cell without a style", () => {
  const styles = new StyleTable();
  const before = styles.change(styles.plain, { font: { bold: true } });
  expect(styleOfGridCell(before, null, { inherited: null, styles })).toBeNull();
});

test("an unchanged style is the same object", () => {
  const styles = new StyleTable();
  const before = styles.change(styles.plain, { font: { bold: true } });
  expect(styleOfGridCell(before, styleDataOf(before), { inherited: null, styles })).toBe(before);
});

test("contents are the same by value and formula, not by look", () => {
  const styles = new StyleTable();
  const cell = { value: 1, formula: null, style: null };
  expect(isSameContent(cell, { ...cell, style: styles.plain })).toBe(true);
  expect(isSameContent(cell, { ...cell, formula: "=1" })).toBe(false);
  expect(isSameContent(null, { value: null, formula: null, style: null })).toBe(true);
});
