import fc from "fast-check";
import type { LayoutRow } from "../../../src/letter/sheet/layout-row";
import { countPages, placePageBreaks } from "../../../src/letter/sheet/page-breaks";

const text = (height: number): LayoutRow => ({ height, texts: [] });
const heading = (height: number): LayoutRow => ({ height, texts: [], keepWithNext: true });

test("a heading that would end a page begins the next one", () => {
  expect(placePageBreaks([text(400), text(300), heading(25), text(100)])).toEqual([2]);
});

test("headings that follow each other stay together", () => {
  expect(placePageBreaks([text(400), text(280), heading(25), heading(25), text(100)])).toEqual([2]);
});

test("a heading that only some printers would leave alone begins the next page too", () => {
  expect(placePageBreaks([text(400), text(290), heading(16), text(15), text(100)])).toEqual([2]);
});

test("pages are counted by their height and by the breaks that are set", () => {
  expect(countPages([])).toBe(1);
  expect(countPages([text(400), text(328)])).toBe(1);
  expect(countPages([text(400), text(328), text(1)])).toBe(2);
  expect(countPages([text(100), { ...text(20), pageBreakBefore: true }])).toBe(2);
});

test("running text is left to flow", () => {
  expect(placePageBreaks([text(400), text(300), text(100), text(100)])).toEqual([]);
});

test("an appendix begins a page wherever it comes", () => {
  const appendix: LayoutRow = { height: 20, texts: [], pageBreakBefore: true };
  expect(placePageBreaks([text(100), appendix, text(100)])).toEqual([1]);
});

test("no heading is the last of a page, whatever the rows and however tall the page is", () => {
  const rows = fc.array(
    fc
      .tuple(fc.integer({ min: 15, max: 200 }), fc.boolean())
      .map(([height, isHeading]) => (isHeading ? heading(Math.min(height, 40)) : text(height))),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(712, 720, 728, 736, 744), (drawn, capacity) => {
      const all = [...drawn, text(20)];
      const breaks = new Set(placePageBreaks(all));
      let used = 0;
      return all.every((row, index) => {
        const begins = breaks.has(index) || used + row.height > capacity;
        used = begins ? row.height : used + row.height;
        const isAlone = begins && all[index - 1]?.keepWithNext === true;
        return !isAlone || heightOfRun(all, index) > 712;
      });
    }),
  );
});

/** The height of the rows that belong together around a row. */
function heightOfRun(rows: readonly LayoutRow[], index: number): number {
  let from = index;
  while (rows[from - 1]?.keepWithNext === true) from -= 1;
  let to = index;
  while (rows[to]?.keepWithNext === true) to += 1;
  return rows.slice(from, to + 1).reduce((sum, { height }) => sum + height, 0);
}
