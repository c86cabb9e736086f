import { decodeLegacyText } from "../name/legacy-text";
import { tidyText } from "../name/normal-text";
import type { HeaderBlock } from "./header-block";
import type { SheetView } from "../sheet-view";

/**
 * The header path of every column of a block, top level first; empty where a column has no header.
 *
 * Merged cells give their value in the first cell only and nothing says how far they reach, so it is inferred: an empty
 * cell belongs to the header at its left in the same row where both columns have headers of their own further down and
 * stand under the same headers further up. A header that is merged downwards has nothing below it and so no children.
 */
export function headerPaths(view: SheetView, block: HeaderBlock): string[][] {
  const width = block.right - block.left + 1;
  const texts = block.levels.map((row) =>
    Array.from({ length: width }, (_, index) =>
      tidyText(headerText(view, row, block.left + index)),
    ),
  );
  const origins = inferOrigins(texts, width);
  return Array.from({ length: width }, (_, column) => pathOf(texts, origins, column));
}

/** A header may be a number or a date ("2023"), never an error; one in a legacy encoding is given as it reads. */
function headerText(view: SheetView, row: number, column: number): string {
  const value = view.value(row, column);
  if (typeof value === "number") return String(value);
  const text = view.text(row, column);
  return decodeLegacyText(text, view.grid.fontName) ?? text;
}

/** For every level and column the column whose cell holds the header, or -1. */
function inferOrigins(texts: readonly (readonly string[])[], width: number): number[][] {
  const lowest = texts.map((_, level) => columnsWithTextBelow(texts, level, width));
  const origins: number[][] = [];
  texts.forEach((row, level) => {
    const own: number[] = [];
    let parent = -1;
    for (let column = 0; column < width; column++) {
      if (row[column] !== "") parent = column;
      own.push(row[column] !== "" ? column : inherited(parent, column));
    }
    origins.push(own);

    function inherited(from: number, column: number): number {
      const below = lowest[level];
      if (from < 0 || below?.[column] !== true || below[from] !== true) return -1;
      const together = origins.every((above) => above[column] === above[from]);
      return together ? from : -1;
    }
  });
  return origins;
}

function columnsWithTextBelow(
  texts: readonly (readonly string[])[],
  level: number,
  width: number,
): boolean[] {
  return Array.from({ length: width }, (_, column) =>
    texts.slice(level + 1).some((row) => row[column] !== ""),
  );
}

function pathOf(
  texts: readonly (readonly string[])[],
  origins: readonly (readonly number[])[],
  column: number,
): string[] {
  const path: string[] = [];
  texts.forEach((row, level) => {
    const origin = origins[level]?.[column] ?? -1;
    const text = origin < 0 ? "" : (row[origin] ?? "");
    if (text !== "" && !(text === path.at(-1) && isLone(origins[level - 1], column)))
      path.push(text);
  });
  return path;
}

/** Whether a header stands over its own column alone: its repetition below is then the same header, not a child of it. */
function isLone(origins: readonly number[] | undefined, column: number): boolean {
  const origin = origins?.[column];
  return origins?.filter((other) => other === origin).length === 1;
}
