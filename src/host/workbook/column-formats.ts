import { COLUMN_LIMIT } from "./area";
import type { CellStyle } from "./cell-style";

/**
 * What a column has of its own. `width` is in the file's unit (characters of the default font including the
 * padding: 9.140625 is 64 pixels), null for the sheet's default.
 */
export interface ColumnFormat {
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: CellStyle | null;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
}

/** Neighbouring columns, `first` to `last` (zero-based, inclusive), with one format. */
export interface ColumnSpan extends ColumnFormat {
  readonly first: number;
  readonly last: number;
}

/** A column that nobody changed. */
const PLAIN_COLUMN: ColumnFormat = {
  width: null,
  hidden: false,
  style: null,
  outlineLevel: 0,
  collapsed: false,
};

/** The format of a zero-based column from the sheet's spans (rising, not overlapping). */
export function columnFormatAt(spans: readonly ColumnSpan[], column: number): ColumnFormat {
  return spans.find((span) => column >= span.first && column <= span.last) ?? PLAIN_COLUMN;
}

function isSameFormat(a: ColumnFormat, b: ColumnFormat): boolean {
  return (
    a.width === b.width &&
    a.hidden === b.hidden &&
    a.style === b.style &&
    a.outlineLevel === b.outlineLevel &&
    a.collapsed === b.collapsed
  );
}

function pieces(spans: readonly ColumnSpan[], first: number, last: number): ColumnSpan[] {
  const found: ColumnSpan[] = [];
  let next = first;
  for (const span of spans) {
    if (span.last < first || span.first > last) continue;
    const from = Math.max(span.first, first);
    if (from > next) found.push({ ...PLAIN_COLUMN, first: next, last: from - 1 });
    found.push({ ...span, first: from, last: Math.min(span.last, last) });
    next = Math.min(span.last, last) + 1;
  }
  if (next <= last) found.push({ ...PLAIN_COLUMN, first: next, last });
  return found;
}

function joined(spans: readonly ColumnSpan[]): ColumnSpan[] {
  const result: ColumnSpan[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before && before.last + 1 === span.first && isSameFormat(before, span)) {
      result[result.length - 1] = { ...before, last: span.last };
    } else result.push(span);
  }
  return result.filter((span) => !isSameFormat(span, PLAIN_COLUMN));
}

/** The spans after a change of the columns `first` to `last`; spans with equal formats are joined. */
export function changeColumns(
  spans: readonly ColumnSpan[],
  first: number,
  last: number,
  change: (format: ColumnFormat) => Partial<ColumnFormat>,
): ColumnSpan[] {
  const changed = pieces(spans, first, last).map((span) => ({ ...span, ...change(span) }));
  const before = first === 0 ? [] : pieces(spans, 0, first - 1);
  const after = last >= COLUMN_LIMIT - 1 ? [] : pieces(spans, last + 1, COLUMN_LIMIT - 1);
  return joined([...before, ...changed, ...after]);
}

/** The spans after columns were inserted before `at` (count > 0, plain) or deleted from it (count < 0). */
export function shiftColumns(
  spans: readonly ColumnSpan[],
  at: number,
  count: number,
): ColumnSpan[] {
  const kept = at === 0 ? [] : pieces(spans, 0, at - 1);
  const from = count < 0 ? at - count : at;
  const to = COLUMN_LIMIT - 1 - Math.max(count, 0);
  const moved = from > to ? [] : pieces(spans, from, to);
  return joined([
    ...kept,
    ...moved.map((span) => ({ ...span, first: span.first + count, last: span.last + count })),
  ]);
}
