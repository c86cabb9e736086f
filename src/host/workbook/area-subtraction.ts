import { type Area, intersectAreas } from "./area";

/** What is left of an area without the cells of another: up to four rectangles, from the top to the bottom. */
export function subtractArea(area: Area, taken: Area): Area[] {
  const hole = intersectAreas(area, taken);
  if (!hole) return [area];
  const holeEnd = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const parts: Area[] = [
    { ...area, rows: hole.row - area.row },
    { ...hole, column: area.column, columns: hole.column - area.column },
    { ...hole, column: right, columns: area.column + area.columns - right },
    { ...area, row: holeEnd, rows: area.row + area.rows - holeEnd },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
