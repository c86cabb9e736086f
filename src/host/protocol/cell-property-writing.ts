import { CELL_BORDERS } from "./border-names";
import type { Given } from "./given";
import { refusal } from "./host-error";
import type { ObjectType } from "./object-type";
import { rangeFormat } from "./objects/range-format";
import { formatProtection, rangeBorder, rangeFill, rangeFont } from "./objects/range-format-parts";
import { changeColumnsOf, changeRows } from "./range-lines";
import { writeHyperlink } from "./range-links";
import type { CellsTarget, RangeTarget } from "./targets";
import { wireName } from "./wire-format";

/** The members of an object that were given, i.e. are not null. */
function given(value: Given): [string, Given][] {
  return [...value.members()].filter(([, member]) => !member.isAbsent);
}

function assign<S>(type: ObjectType<S>, state: S, value: Given): void {
  for (const [name, member] of given(value)) {
    const write = type.scalars?.[wireName(name)]?.write;
    if (!write) throw refusal("InvalidArgument");
    write(state, member);
  }
}

function assignBorders(cells: CellsTarget, value: Given): void {
  for (const [name, member] of given(value)) {
    const side = CELL_BORDERS[name];
    if (side === undefined) throw refusal("InvalidArgument");
    assign(rangeBorder, { cells, side }, member);
  }
}

type Assign = (cells: CellsTarget, value: Given) => void;

const PARTS: Readonly<Record<string, Assign>> = {
  fill: (cells, value) => assign(rangeFill, cells, value),
  font: (cells, value) => assign(rangeFont, cells, value),
  protection: (cells, value) => assign(formatProtection, cells, value),
  borders: assignBorders,
};

/** Applies `Excel.CellPropertiesFormat`; sizes only belong to whole rows and columns. */
function assignFormat(cells: CellsTarget, value: Given, size: string | null): void {
  for (const [name, member] of given(value)) {
    const isSize = name === "rowHeight" || name === "columnWidth";
    const part = PARTS[name];
    const write = rangeFormat.scalars?.[wireName(name)]?.write;
    if (part) part(cells, member);
    else if (write && (!isSize || name === size)) write(cells, member);
    else throw refusal("InvalidArgument");
  }
}

function assignCell(cell: RangeTarget, value: Given): void {
  for (const [name, member] of given(value)) {
    if (name === "format") assignFormat(cell, member, null);
    else if (name === "hyperlink") writeHyperlink(cell, member);
    else throw refusal("InvalidArgument");
  }
}

/** `Range.setCellProperties`: one `SettableCellProperties` a cell, in a matrix of the range's size. */
export function setCellProperties(range: RangeTarget, value: Given): void {
  const { area } = range;
  const rows = value.list().map((row) => row.list());
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw refusal("InvalidArgument");
  }
  for (const [r, row] of rows.entries()) {
    for (const [c, properties] of row.entries()) {
      const cell = range.at({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
      if (!properties.isAbsent) assignCell(cell, properties);
    }
  }
}

function lineOf(value: Given, count: number): readonly Given[] {
  const line = value.list();
  if (line.length !== count) throw refusal("InvalidArgument");
  return line;
}

/** `Range.setRowProperties`: one `SettableRowProperties` a row. */
export function setRowProperties(range: RangeTarget, value: Given): void {
  const { area } = range;
  for (const [r, properties] of lineOf(value, area.rows).entries()) {
    const row = range.at({ ...area, row: area.row + r, rows: 1 });
    for (const [name, member] of given(properties)) {
      if (name === "format") assignFormat(row, member, "rowHeight");
      else if (name === "rowHidden") changeRows(row, () => ({ hidden: member.flag() }));
      else throw refusal("InvalidArgument");
    }
  }
}

/** `Range.setColumnProperties`: one `SettableColumnProperties` a column. */
export function setColumnProperties(range: RangeTarget, value: Given): void {
  const { area } = range;
  for (const [c, properties] of lineOf(value, area.columns).entries()) {
    const column = range.at({ ...area, column: area.column + c, columns: 1 });
    for (const [name, member] of given(properties)) {
      if (name === "format") assignFormat(column, member, "columnWidth");
      else if (name === "columnHidden") changeColumnsOf(column, () => ({ hidden: member.flag() }));
      else throw refusal("InvalidArgument");
    }
  }
}
