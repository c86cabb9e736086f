import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "./area";

/**
 * Cells inserted before (`count` > 0) or deleted from (`count` < 0) position `at` along one axis, within a lane
 * of the other axis: whole rows have the lane of all columns.
 */
export interface AreaShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** First place and number of places on the other axis that move. */
  readonly lane: { readonly start: number; readonly length: number };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function spanBetween(start: number, end: number): Span | null {
  return start < end ? { start, length: end - start } : null;
}

function makeRoom(span: Span, at: number, count: number, limit: number): Span | null {
  const end = span.start + span.length;
  const start = span.start >= at ? span.start + count : span.start;
  return spanBetween(start, Math.min(end > at ? end + count : end, limit));
}

function closeGap(span: Span, at: number, count: number): Span | null {
  const moved = (place: number) => (place <= at ? place : Math.max(place - count, at));
  return spanBetween(moved(span.start), moved(span.start + span.length));
}

function shiftSpan(span: Span, at: number, count: number, limit: number): Span | null {
  if (span.start === 0 && span.length === limit) return span;
  return count > 0 ? makeRoom(span, at, count, limit) : closeGap(span, at, -count);
}

/**
 * Where an area is after the shift, or null when all its cells were deleted. An area that is only partly in the
 * lane stays where it is, as Excel leaves references to it.
 */
export function shiftArea(area: Area, shift: AreaShift): Area | null {
  const rows = { start: area.row, length: area.rows };
  const columns = { start: area.column, length: area.columns };
  const across = shift.axis === "rows" ? columns : rows;
  const laneEnd = shift.lane.start + shift.lane.length;
  if (across.start < shift.lane.start || across.start + across.length > laneEnd) return area;
  if (shift.axis === "rows") {
    const moved = shiftSpan(rows, shift.at, shift.count, ROW_LIMIT);
    return moved && { ...area, row: moved.start, rows: moved.length };
  }
  const moved = shiftSpan(columns, shift.at, shift.count, COLUMN_LIMIT);
  return moved && { ...area, column: moved.start, columns: moved.length };
}
