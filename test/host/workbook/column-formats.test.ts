import * as fc from "fast-check";

import {
  changeColumns,
  columnFormatAt,
  type ColumnSpan,
  shiftColumns,
} from "../../../src/host/workbook/column-formats";

const change = fc.record({
  first: fc.integer({ min: 0, max: 30 }),
  count: fc.integer({ min: 1, max: 10 }),
  width: fc.option(fc.integer({ min: 1, max: 4 })),
});

function applied(changes: readonly { first: number; count: number; width: number | null }[]) {
  let spans: readonly ColumnSpan[] = [];
  const widths = new Map<number, number | null>();
  for (const { first, count, width } of changes) {
    spans = changeColumns(spans, first, first + count - 1, () => ({ width }));
    for (let column = first; column < first + count; column += 1) widths.set(column, width);
  }
  return { spans, widths };
}

test("each column has the width that it was last given", () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const { spans, widths } = applied(changes);
      for (let column = 0; column < 45; column += 1) {
        expect(columnFormatAt(spans, column).width).toBe(widths.get(column) ?? null);
      }
    }),
  );
});

test("spans are rising, apart, and differ from their neighbours", () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const { spans } = applied(changes);
      for (const [place, span] of spans.entries()) {
        const next = spans[place + 1];
        expect(span.first).toBeLessThanOrEqual(span.last);
        if (next) expect(span.last).toBeLessThan(next.first);
        const isNeighbour = next?.first === span.last + 1;
        if (isNeighbour) expect(next.width).not.toBe(span.width);
      }
    }),
  );
});

test("inserted columns are plain and the others keep their widths", () => {
  const spans = changeColumns([], 1, 3, () => ({ width: 20 }));
  const moved = shiftColumns(spans, 2, 2);
  const widths = [0, 1, 2, 3, 4, 5, 6].map((column) => columnFormatAt(moved, column).width);
  expect(widths).toEqual([null, 20, null, null, 20, 20, null]);
});

test("deleted columns take their widths along", () => {
  const spans = changeColumns([], 1, 3, () => ({ width: 20 }));
  const moved = shiftColumns(spans, 0, -2);
  const widths = [0, 1, 2].map((column) => columnFormatAt(moved, column).width);
  expect(widths).toEqual([20, 20, null]);
});
