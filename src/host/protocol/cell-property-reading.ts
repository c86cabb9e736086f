import { CELL_BORDERS } from "./border-names";
import type { Given } from "./given";
import type { ObjectType } from "./object-type";
import { rangeFormat } from "./objects/range-format";
import { formatProtection, rangeBorder, rangeFill, rangeFont } from "./objects/range-format-parts";
import { addressOf } from "./range-addresses";
import { readHyperlink } from "./range-links";
import type { CellsTarget, RangeTarget } from "./targets";
import { publicName, wireName } from "./wire-format";

type Bag = Record<string, unknown>;

function pickFrom<S>(type: ObjectType<S>, state: S, wanted: Given): Bag {
  const bag: Bag = {};
  for (const [name, asked] of wanted.members()) {
    const read = type.scalars?.[wireName(name)]?.read;
    if (asked.raw === true && read) bag[publicName(name)] = read(state);
  }
  return bag;
}

function pickBorders(cells: CellsTarget, wanted: Given): Bag {
  const bag: Bag = {};
  for (const [name, asked] of wanted.members()) {
    const side = CELL_BORDERS[name];
    if (side !== undefined) bag[name] = pickFrom(rangeBorder, { cells, side }, asked);
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
  return borders.isAbsent ? bag : { ...bag, borders: pickBorders(cells, borders) };
}

function pickProperties(range: RangeTarget, wanted: Given): Bag {
  const address = addressOf(range.sheet, [range.area]);
  const known: Readonly<Record<string, () => unknown>> = {
    address: () => address,
    addressLocal: () => address,
    hyperlink: () => readHyperlink(range),
    format: () => pickFormat(range, wanted.member("format")),
  };
  const asked = [...wanted.members()].filter(([, value]) => value.raw !== false && !value.isAbsent);
  return Object.fromEntries(
    asked.flatMap(([name]) => (known[name] ? [[name, known[name]()]] : [])),
  );
}

/** `Range.getCellProperties`: the asked properties of each cell, in a matrix. */
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
