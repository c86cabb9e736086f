import type { LayoutRow } from "./layout-row";

/**
 * How much may fit a page, in points. A4 between margins of 20 mm has 728; programs and printers that round rows or scale to
 * the width fit a little less or more, and nothing may be cut apart by any of them.
 */
const pageHeights = [712, 720, 728, 736, 744] as const;

const usualPageHeight = 728;

/**
 * The rows before which a page begins: before every appendix, and before a heading or a signature that could otherwise be
 * cut from what follows it. Other breaks are left to Excel, so that an edited draft still flows.
 */
export function placePageBreaks(rows: readonly LayoutRow[]): readonly number[] {
  const breaks: number[] = [];
  let used = pageHeights.map(() => 0);
  rows.forEach((row, index) => {
    const block = startsBlock(rows, index) ? heightOfBlock(rows, index) : 0;
    const isCut = pageHeights.some((height, page) => isCutBy(height, used[page] ?? 0, block));
    if (row.pageBreakBefore === true || isCut) {
      breaks.push(index);
      used = pageHeights.map(() => 0);
    }
    used = pageHeights.map((height, page) => {
      const before = used[page] ?? 0;
      return before + row.height > height ? row.height : before + row.height;
    });
  });
  return breaks;
}

/** How many pages the rows take on A4 between margins of 20 mm, with the breaks of {@link placePageBreaks}. */
export function countPages(rows: readonly LayoutRow[]): number {
  const breaks = new Set(placePageBreaks(rows));
  let pages = 1;
  let used = 0;
  rows.forEach(({ height }, index) => {
    if (used > 0 && (breaks.has(index) || used + height > usualPageHeight)) {
      pages += 1;
      used = 0;
    }
    used += height;
  });
  return pages;
}

/** Whether a block that fits a page would begin on one and end on the next. */
function isCutBy(pageHeight: number, used: number, block: number): boolean {
  return used > 0 && block <= pageHeight && used + block > pageHeight;
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
