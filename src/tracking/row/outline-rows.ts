import { outlineNumber } from "../../strings/recognition/row-words";
import type { CellValue } from "../../sheet/cell-grid";
import { tidyText } from "../name/normal-text";
import { familyOfKind } from "../name/unit-family";
import type { SheetView } from "../sheet-view";
import { rowKind } from "./row-kind";
import type { MarkedRow, TableRows } from "./table-rows";

/** Where the running numbers and the names of a table stand; columns count from the grid's corner. */
interface OutlineFrame {
  readonly view: SheetView;
  readonly indexColumn: number | null;
}

interface Numbered {
  readonly row: number;
  /** The number before the dot of "1.2", and of "1" itself. */
  readonly head: string;
  readonly isChild: boolean;
}

/**
 * Settles rows that are numbered as an outline, "1" with "1.1", "1.2" below it. Such rows are parts of the unit "1", counted
 * in it and so no units themselves; where "1" is the heading of a group, or the district of the communes below it, it is the
 * section with their sum, and they are the units.
 */
export function settleOutline(rows: TableRows, { view, indexColumn }: OutlineFrame): TableRows {
  if (indexColumn === null) return rows;
  const numbered = rows.units.map((row) => numberOf(view, row, indexColumn));
  const sections: MarkedRow[] = [];
  const parts: { readonly row: number; readonly of: number }[] = [];
  numbered.forEach((parent, index) => {
    if (parent === null || parent.isChild) return;
    const children = childrenAfter(numbered, index, parent.head);
    if (children.length === 0) return;
    if (isSection(rows, parent.row, children)) sections.push(sectionOf(rows, parent.row));
    else for (const row of children) parts.push({ row, of: parent.row });
  });
  return sections.length + parts.length === 0 ? rows : withOutline(rows, sections, parts);
}

/** Whether a running number could be one below another, "1.2" and not "1". */
export function isBelowAnother(value: CellValue): boolean {
  return typeof value === "number" ? !Number.isInteger(value) : String(value).includes(".");
}

function numberOf(view: SheetView, row: number, column: number): Numbered | null {
  const value = view.value(row, column);
  if (typeof value === "boolean") return null;
  const found = outlineNumber.exec(tidyText(String(value)));
  const head = found?.[1];
  return head === undefined ? null : { row, head, isChild: found?.[2] !== undefined };
}

/** The rows right below one that carry its number and one of their own. */
function childrenAfter(
  numbered: readonly (Numbered | null)[],
  index: number,
  head: string,
): number[] {
  const children: number[] = [];
  for (let below = index + 1; below < numbered.length; below++) {
    const next = numbered[below];
    if (next?.isChild !== true || next.head !== head) break;
    children.push(next.row);
  }
  return children;
}

function isSection(rows: TableRows, parent: number, children: readonly number[]): boolean {
  const label = rows.labels[parent];
  if (label?.heading === true) return true;
  const family = familyOfKind(label?.unit.kind ?? "other");
  const isArea = family === "districts" || family === "provinces";
  return isArea && children.some((row) => isCommune(rows, row));
}

function isCommune({ labels }: TableRows, row: number): boolean {
  return familyOfKind(labels[row]?.unit.kind ?? "other") === "communes";
}

function sectionOf({ labels }: TableRows, row: number): MarkedRow {
  const label = labels[row]?.headingText ?? "";
  return { row, kind: rowKind.section, label, hasFigures: true, sum: "part" };
}

function withOutline(
  rows: TableRows,
  sections: readonly MarkedRow[],
  parts: TableRows["parts"],
): TableRows {
  const notes = parts.map(({ row }): MarkedRow => {
    const label = rows.labels[row]?.text ?? "";
    return { row, kind: rowKind.note, label, hasFigures: true, sum: null };
  });
  const marked = [...rows.marked, ...sections, ...notes].sort((a, b) => a.row - b.row);
  const taken = new Set([...sections, ...notes].map(({ row }) => row));
  return {
    ...rows,
    units: rows.units.filter((row) => !taken.has(row)),
    marked,
    parts: [...rows.parts, ...parts],
  };
}
