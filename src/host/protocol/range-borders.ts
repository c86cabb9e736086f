import type { Area } from "../workbook/area";
import type { BorderLine, BorderStyle } from "../workbook/cell-style";
import type { BorderTarget } from "./object-states";
import { changeStyle, sharedStyle } from "./range-style";
import type { CellsTarget } from "./targets";

/** `Excel.BorderIndex`, in the order of the collection. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Edge = "top" | "bottom" | "left" | "right" | "diagonal";

/** Strips of an area with the edge of their cells that makes up one side of it. */
function strips(area: Area, side: string): [Area, Edge][] {
  const { row, column, rows, columns } = area;
  const lastRow = { ...area, row: row + rows - 1, rows: 1 };
  const lastColumn = { ...area, column: column + columns - 1, columns: 1 };
  const known: Readonly<Record<string, [Area, Edge][]>> = {
    EdgeTop: [[{ ...area, rows: 1 }, "top"]],
    EdgeBottom: [[lastRow, "bottom"]],
    EdgeLeft: [[{ ...area, columns: 1 }, "left"]],
    EdgeRight: [[lastColumn, "right"]],
    InsideVertical: [
      [{ ...area, columns: columns - 1 }, "right"],
      [{ ...area, column: column + 1, columns: columns - 1 }, "left"],
    ],
    InsideHorizontal: [
      [{ ...area, rows: rows - 1 }, "bottom"],
      [{ ...area, row: row + 1, rows: rows - 1 }, "top"],
    ],
    DiagonalDown: [[area, "diagonal"]],
    DiagonalUp: [[area, "diagonal"]],
  };
  return (known[side] ?? []).filter(([part]) => part.rows > 0 && part.columns > 0);
}

function partsOf({ cells, side }: BorderTarget): { part: CellsTarget; edge: Edge }[] {
  const { session, sheet } = cells;
  return cells.areas.flatMap((area) =>
    strips(area, side).map(([strip, edge]) => ({ part: { session, sheet, areas: [strip] }, edge })),
  );
}

const NO_LINE: BorderLine = { line: "none", color: null };

function lineOf(border: BorderStyle, edge: Edge, side: string): BorderLine {
  if (side === "DiagonalDown" && !border.diagonalDown) return NO_LINE;
  if (side === "DiagonalUp" && !border.diagonalUp) return NO_LINE;
  return border[edge];
}

/** Something about a side; null where its cells differ. */
export function readBorder<T>(target: BorderTarget, pick: (line: BorderLine) => T): T | null {
  const [first, ...others] = partsOf(target).slice(0, target.cells.areas.length);
  if (!first) return pick(NO_LINE);
  const values = [first, ...others].map(({ part, edge }) =>
    sharedStyle(part, ({ border }) => pick(lineOf(border, edge, target.side))),
  );
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Changes the line of a side. */
export function writeBorder(target: BorderTarget, change: (line: BorderLine) => BorderLine): void {
  const { side } = target;
  for (const { part, edge } of partsOf(target)) {
    changeStyle(part, ({ border }) => {
      const line = change(lineOf(border, edge, side));
      const isDrawn = line.line !== "none";
      if (side === "DiagonalDown") return { border: { diagonal: line, diagonalDown: isDrawn } };
      if (side === "DiagonalUp") return { border: { diagonal: line, diagonalUp: isDrawn } };
      return { border: { [edge]: line } };
    });
  }
}
