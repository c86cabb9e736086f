import type { Report } from "../../domain/report/report";
import type { RankingRow } from "./ranking-rows";

/** Pixels of the parts of a line; the styles of the rows use the same numbers. */
export const rowMetrics = {
  nameLine: 20,
  statusLine: 18,
  padding: 12,
  group: 44,
  first: 26,
} as const;

/** Columns of a line in pixels: the rank, the figure, the question mark, and the gaps between them. */
export const rowColumns = { rank: 46, longRank: 62, figure: 62, why: 36, gap: 4 } as const;

/** From this many units on, ranks need their wider column and smaller digits. */
const longRankFrom = 1000;

/** Rounding of the layout, so that a name that just fits is not expected on one line and drawn on two. */
const slack = 2;

/** What the heights of the lines depend on. */
export interface RowLayout {
  readonly report: Report;
  readonly rows: readonly RankingRow[];
  /** Of the whole list, in pixels. */
  readonly width: number;
  readonly measure: (text: string) => number;
}

/**
 * Where each line begins, in pixels from the top of the list; the last entry is the height of all. A name takes as many
 * lines as it needs at this width, so that no name is ever cut.
 */
export function rowOffsets(layout: RowLayout): Float64Array {
  const { report, rows, width, measure } = layout;
  const { figure, why, gap } = rowColumns;
  const room = Math.max(60, width - rankColumn(report) - figure - why - 3 * gap - slack);
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    const name = row.kind === "unit" ? (report.units[row.unit]?.name ?? "") : null;
    offsets[index + 1] = (offsets[index] ?? 0) + heightOf(name, index, { room, measure });
  });
  return offsets;
}

/** Index of the line at a height: the last one that begins at or above it. */
export function rowAt(offsets: Float64Array, top: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether ranks are so long ("793/3321") that they are written smaller. */
export function hasLongRanks(report: Report): boolean {
  return report.units.length >= longRankFrom;
}

/** The width of the column of ranks. */
export function rankColumn(report: Report): number {
  return hasLongRanks(report) ? rowColumns.longRank : rowColumns.rank;
}

interface NameRoom {
  readonly room: number;
  readonly measure: (text: string) => number;
}

/** `name` is null for the heading of a group, which stands off from what is above it. */
function heightOf(name: string | null, index: number, place: NameRoom): number {
  if (name === null) return index === 0 ? rowMetrics.first : rowMetrics.group;
  const { nameLine, statusLine, padding } = rowMetrics;
  return countLines(name, place) * nameLine + statusLine + padding;
}

/** Counts the lines of a name that breaks between words; a word wider than a line is broken. */
function countLines(name: string, { room, measure }: NameRoom): number {
  const space = measure(" ");
  let lines = 1;
  let used = 0;
  for (const word of name.split(" ")) {
    const width = measure(word);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const further = Math.ceil(width / room);
    lines += used === 0 ? further - 1 : further;
    used = width % room;
  }
  return lines;
}
