import { type CellStyle, StyleTable } from "../../../src/host/workbook/cell-style";
import type { GridStyle } from "../../../src/workbench/grid/grid-words";
import { styleChangeOf } from "../../../src/workbench/grid/style-change";
import { styleDataOf } from "../../../src/workbench/grid/style-data";

const styles = new StyleTable();
const title: CellStyle = styles.change(styles.plain, {
  font: { name: "Times New Roman", size: 14, bold: true, underline: "DoubleAccountant" },
  fill: { pattern: "gray125", color: "#FFEE00", patternColor: "#000000" },
  border: { top: { line: "mediumDashed", color: "#112233" }, diagonalUp: true },
  alignment: { horizontal: "CenterAcrossSelection", vertical: "Justify", wrap: true, indent: 2 },
  numberFormat: "0.0%",
});

test("a style that nobody touched has no change, whatever the grid cannot say of it", () => {
  expect(styleChangeOf(title, styleDataOf(title))).toBeNull();
});

test("the same style is one object of the grid", () => {
  expect(styleDataOf(title)).toBe(styleDataOf(title));
});

const edits: readonly (readonly [string, GridStyle, object])[] = [
  ["bold taken off", { bl: 0 }, { font: { bold: false } }],
  ["another size", { fs: 9 }, { font: { size: 9 } }],
  ["red text", { cl: { rgb: "rgb(255, 0, 0)" } }, { font: { color: "#FF0000" } }],
  ["centred", { ht: 2, vt: 2 }, { alignment: { vertical: "Center" } }],
  ["not wrapped", { tb: 1 }, { alignment: { wrap: false } }],
  ["a number format", { n: { pattern: "dd/mm/yyyy" } }, { numberFormat: "dd/mm/yyyy" }],
  ["the number format cleared", { n: null }, { numberFormat: "General" }],
  [
    "another fill",
    { bg: { rgb: "#00ff00" } },
    { fill: { pattern: "solid", color: "#00FF00", patternColor: null } },
  ],
  ["no fill", { bg: null }, { fill: { pattern: "none", color: null, patternColor: null } }],
];

test.each(edits)("only what a person changed is changed: %s", (_name, edit, change) => {
  expect(styleChangeOf(title, { ...styleDataOf(title), ...edit })).toEqual(change);
});

test("a border drawn in the grid is a border of the model, by the file's name of its line", () => {
  const bd = { ...styleDataOf(title).bd, b: { s: 7, cl: { rgb: "#0000ff" } } };
  const change = styleChangeOf(title, { ...styleDataOf(title), bd });
  expect(change?.border?.bottom).toEqual({ line: "double", color: "#0000FF" });
  expect(change?.border?.top).toEqual({ line: "mediumDashed", color: "#112233" });
});

test("text turned upwards, downwards and stacked reads back as it was", () => {
  for (const rotation of [0, 45, 90, 135, 180, 255]) {
    const turned = styles.change(styles.plain, { alignment: { rotation } });
    expect(styleChangeOf(turned, styleDataOf(turned))).toBeNull();
    const change = styleChangeOf(styles.plain, styleDataOf(turned));
    expect(change?.alignment?.rotation ?? 0).toBe(rotation);
  }
});
