import type { Given } from "./given";
import { refusal } from "./host-error";
import { type ObjectType } from "./object-type";
import { rangeFormat } from "./objects/range-format";
import { formatProtection, rangeBorder, rangeFill, rangeFont } from "./objects/range-format-parts";
import { publicName, wireName } from "./wire-format";
import { addressOf } from "./range-addresses";
import { changeColumnsOf, changeRows } from "./range-lines";
import { readHyperlink, writeHyperlink } from "./range-links";
import type { CellsTarget, RangeTarget } from "./targets";

/** Names of borders in `Excel.CellBorderCollection`, with the sides that they mean. */
const BORDERS: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function assign<S>(type: ObjectType<S>, state: S, given: Given): void {
  for (const [name, value] of given.members()) {
    if (value.isAbsent) continue;
    const write = type.scalars?.[wireName(name)]?.write;
    if (!write) throw refusal("InvalidArgument");
    write(state, value);
  }
}

function assignBorders(cells: CellsTarget, given: Given): void {
  for (const [name, value] of given.members()) {
    const side = BORDERS[name];
    if (value.isAbsent) continue;
    if (side === undefined) throw refusal("InvalidArgument");
    assign(rangeBorder, { cells, side }, value);
  }
}

/** Applies `Excel.CellPropertiesFormat`. */
function assignFormat(cells: CellsTarget, given: Given): void {
  for (const [name, value] of given.members()) {
    if (value.isAbsent) continue;
    if (name === "fill") assign(rangeFill, cells, value);
    else if (name === "font") assign(rangeFont, cells, value);
    else if (name === "borders") assignBorders(cells, value);
    else if (name === "protection") assign(formatProtection, cells, value);
    else if (!["rowHeight", "columnWidth"].includes(name)) {
      const write = rangeFormat.scalars?.[wireName(name)]?.write;
      if (!write) throw refusal("InvalidArgument");
      write(cells, value);
    } else throw refusal("InvalidArgument");
  }
}

function assignProperties(range: RangeTarget, given: Given): void {
  for (const [name, value] of given.members()) {
    if (value.isAbsent) continue;
    if (name === "format") assignFormat(range, value);
    else if (name === "hyperlink") writeHyperlink(range, value);
    else throw refusal("InvalidArgument");
  }
}

function rowsOf(range: RangeTarget, given: Given): readonly (readonly Given[])[] {
  const rows = given.list().map((row) => row.list());
  const { area } = range;
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw refusal("InvalidArgument");
  }
  return rows;
}

/** `Range.setCellProperties`: one `SettableCellProperties` a cell. */
export function setCellProperties(range: RangeTarget, given: Given): void {
  const { area } = range;
  for (const [r, row] of rowsOf(range, given).entries()) {
    for (const [c, properties] of row.entries()) {
      const cell = range.at({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
      if (!properties.isAbsent) assignProperties(cell, properties);
    }
  }
}

function oneLine(given: Given, count: number): readonly Given[] {
  const line = given.list();
  if (line.length !== count) throw refusal("InvalidArgument");
  return line;
}

/** `Range.setRowProperties`: one `SettableRowProperties` a row. */
export function setRowProperties(range: RangeTarget, given: Given): void {
  const { area } = range;
  for (const [r, properties] of oneLine(given, area.rows).entries()) {
    const row = range.at({ ...area, row: area.row + r, rows: 1 });
    const hidden = properties.member("rowHidden");
    if (!hidden.isAbsent) changeRows(row, () => ({ hidden: hidden.flag() }));
    assignLine(row, properties.member("format"), "rowHeight");
  }
}

/** `Range.setColumnProperties`: one `SettableColumnProperties` a column. */
export function setColumnProperties(range: RangeTarget, given: Given): void {
  const { area } = range;
  for (const [c, properties] of oneLine(given, area.columns).entries()) {
    const column = range.at({ ...area, column: area.column + c, columns: 1 });
    const hidden = properties.member("columnHidden");
    if (!hidden.isAbsent) changeColumnsOf(column, () => ({ hidden: hidden.flag() }));
    assignLine(column, properties.member("format"), "columnWidth");
  }
}

function assignLine(cells: RangeTarget, given: Given, sizeName: string): void {
  if (given.isAbsent) return;
  const size = given.member(sizeName);
  if (!size.isAbsent) rangeFormat.scalars?.[wireName(sizeName)]?.write?.(cells, size);
  for (const name of ["fill", "font", "borders"] as const) {
    const value = given.member(name);
    if (value.isAbsent) continue;
    if (name === "fill") assign(rangeFill, cells, value);
    if (name === "font") assign(rangeFont, cells, value);
    if (name === "borders") assignBorders(cells, value);
  }
}

type Bag = Record<string, unknown>;

function pickFrom<S>(type: ObjectType<S>, state: S, wanted: Given): Bag {
  const bag: Bag = {};
  for (const [name, asked] of wanted.members()) {
    const read = type.scalars?.[wireName(name)]?.read;
    if (asked.raw === true && read) bag[publicName(name)] = read(state);
  }
  return bag;
}

function pickFormat(cells: CellsTarget, wanted: Given): Bag {
  const bag = pickFrom(rangeFormat, cells, wanted);
  const parts = { fill: rangeFill, font: rangeFont, protection: formatProtection } as const;
  for (const [name, type] of Object.entries(parts)) {
    const asked = wanted.member(name);
    if (!asked.isAbsent) bag[name] = pickFrom(type, cells, asked);
  }
  const borders = wanted.member("borders");
  if (!borders.isAbsent) {
    const sides = [...borders.members()].flatMap(([name, asked]) => {
      const side = BORDERS[name];
      return side === undefined ? [] : [[name, pickFrom(rangeBorder, { cells, side }, asked)]];
    });
    bag.borders = Object.fromEntries(sides) as Bag;
  }
  return bag;
}

function pickProperties(range: RangeTarget, wanted: Given): Bag {
  const bag: Bag = {};
  if (wanted.member("address").raw === true) bag.address = addressOf(range.sheet, [range.area]);
  if (wanted.member("addressLocal").raw === true)
    bag.addressLocal = addressOf(range.sheet, [range.area]);
  if (wanted.member("hyperlink").raw === true) bag.hyperlink = readHyperlink(range);
  const format = wanted.member("format");
  if (!format.isAbsent) bag.format = pickFormat(range, format);
  return bag;
}

/** `Range.getCellProperties`: the asked properties of each cell. */
export function getCellProperties(range: RangeTarget, wanted: Given): Bag[][] {
  const { row, column, rows, columns } = range.area;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const cell = range.at({ row: row + r, column: column + c, rows: 1, columns: 1 });
      return pickProperties(cell, wanted);
    }),
  );
}

/** `Range.getRowProperties` and `getColumnProperties`: the asked properties of each line. */
export function getLineProperties(
  range: RangeTarget,
  axis: "rows" | "columns",
  wanted: Given,
): Bag[] {
  const { area } = range;
  const count = axis === "rows" ? area.rows : area.columns;
  return Array.from({ length: count }, (_line, step) => {
    const line =
      axis === "rows"
        ? { ...area, row: area.row + step, rows: 1 }
        : { ...area, column: area.column + step, columns: 1 };
    return pickProperties(range.at(line), wanted);
  });
}
