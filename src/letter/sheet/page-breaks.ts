import type { LayoutRow } from "./layout-row";

/** A4 between margins of 20 mm at top and bottom, in points, less a little for printers that round rows up. */
const pageHeight = 715;

/**
 * The rows before which a page begins: before every appendix, and before a heading or a signature that would otherwise be
 * cut from what follows it. Other breaks are left to Excel.
 */
export function placePageBreaks(rows: readonly LayoutRow[]): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  rows.forEach((row, index) => {
    if (row.pageBreakBefore === true) {
      breaks.push(index);
      used = 0;
    }
    const block = startsBlock(rows, index) ? heightOfBlock(rows, index) : row.height;
    if (used + block > pageHeight && used > 0) {
      if (block > row.height && block <= pageHeight) breaks.push(index);
      used = 0;
    }
    used += row.height;
  });
  return breaks;
}

/** Whether a run of rows that belong together begins here. */
function startsBlock(rows: readonly LayoutRow[], index: number): boolean {
  return rows[index]?.keepWithNext === true && rows[index - 1]?.keepWithNext !== true;
}

function heightOfBlock(rows: readonly LayoutRow[], from: number): number {
  let height = 0;
  for (let index = from; index < rows.length; index += 1) {
    height += rows[index]?.height ?? 0;
    if (rows[index]?.keepWithNext !== true) return height;
  }
  return height;
}
