import type { RankingRow } from "./ranking-rows";

/** How many lines a page key moves. */
const page = 8;

/** The first line with a unit at or after an index, else the last one before it; -1 in a list without units. */
export function unitRowNear(rows: readonly RankingRow[], index: number): number {
  const after = rows.findIndex((row, place) => place >= index && row.kind === "unit");
  return after >= 0 ? after : rows.findLastIndex((row) => row.kind === "unit");
}

/** Where a key leads from a line; null for a key that does not move. Headings of groups are stepped over. */
export function nextRow(rows: readonly RankingRow[], from: number, key: string): number | null {
  switch (key) {
    case "ArrowDown":
      return unitRowNear(rows, from + 1);
    case "ArrowUp":
      return unitRowBefore(rows, from - 1);
    case "PageDown":
      return unitRowNear(rows, from + page);
    case "PageUp":
      return unitRowBefore(rows, from - page);
    case "Home":
      return unitRowNear(rows, 0);
    case "End":
      return unitRowNear(rows, rows.length);
    default:
      return null;
  }
}

function unitRowBefore(rows: readonly RankingRow[], index: number): number {
  const before = rows.findLastIndex((row, place) => place <= index && row.kind === "unit");
  return before >= 0 ? before : unitRowNear(rows, 0);
}
