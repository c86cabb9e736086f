import type { Report } from "../../domain/report";
import type { RankingRow } from "./ranking-rows";

/** Pixels of the parts of a line; the styles of the rows use the same numbers. */
export const rowMetrics = { nameLine: 20, statusLine: 18, padding: 12, group: 44 } as const;

/** How many letters of a name surely fit beside the figures: an average of 7.6 px a letter. */
const pixelsPerLetter = 7.6;
const besideName = 168;

/**
 * Where each line begins, in pixels from the top of the list; the last entry is the height of all. A name takes as many
 * lines as it may need at this width, so that no name is ever cut.
 */
export function rowOffsets(
  report: Report,
  rows: readonly RankingRow[],
  width: number,
): Float64Array {
  const letters = Math.max(12, Math.floor((width - besideName) / pixelsPerLetter));
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + heightOf(report, row, letters);
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

function heightOf(report: Report, row: RankingRow, letters: number): number {
  if (row.kind === "group") return rowMetrics.group;
  const lines = nameLines(report.units[row.unit]?.name ?? "", letters);
  return lines * rowMetrics.nameLine + rowMetrics.statusLine + rowMetrics.padding;
}

/** Counts the lines of a name that breaks between words; a word longer than a line is broken. */
function nameLines(name: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of name.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
      continue;
    }
    lines += used === 0 ? Math.ceil(word.length / letters) - 1 : Math.ceil(word.length / letters);
    used = word.length % letters;
  }
  return lines;
}
