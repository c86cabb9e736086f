import {
  areaColumn,
  groupColumn,
  kindColumn,
  kindWords,
} from "../../strings/recognition/unit-words";
import type { ColumnDraft, ColumnUse } from "../column/column-draft";
import { type SheetView, isBlank } from "../sheet-view";
import { normalText, tidyText } from "./normal-text";

/** What columns beside the names say of a unit: its larger area, its kind, its group; "" for nothing. */
export interface NameCompanion {
  readonly area: string;
  readonly kind: string;
  readonly group: string;
}

/** The companions of the names, by row of the grid; null where the table has no such column. */
export type NameCompanions = ReadonlyMap<number, NameCompanion>;

type CompanionUse = Extract<ColumnUse, "unit-area" | "unit-kind" | "unit-group">;

/**
 * Finds the columns that tell units apart besides their names ("Huyện", "Địa bàn", "Loại", "Khối"), marks them as such, and
 * reads them row by row. An empty cell repeats the one above it, as in a cell that is merged downwards.
 */
export function readNameCompanions(
  view: SheetView,
  drafts: readonly ColumnDraft[],
  unitRows: readonly number[],
): NameCompanions | null {
  const columns = drafts.flatMap((draft) => {
    const use = companionUse(view, draft, unitRows);
    if (use === null) return [];
    draft.use = use;
    draft.reason = "header-words";
    return [{ column: draft.column, use }];
  });
  if (columns.length === 0) return null;
  const read = (use: CompanionUse): readonly string[] => {
    const found = columns.find((column) => column.use === use);
    return found === undefined ? [] : filledDown(view, found.column, unitRows);
  };
  const [areas, kinds, groups] = [read("unit-area"), read("unit-kind"), read("unit-group")];
  return new Map(
    unitRows.map((row, unit) => [
      row,
      { area: areas[unit] ?? "", kind: kinds[unit] ?? "", group: groups[unit] ?? "" },
    ]),
  );
}

const taken: ReadonlySet<ColumnUse> = new Set(["name", "index", "code", "period"]);

function companionUse(
  view: SheetView,
  { use, levels, column, profile }: ColumnDraft,
  unitRows: readonly number[],
): CompanionUse | null {
  const [leaf = ""] = levels;
  if (taken.has(use) || profile.figures > 0) return null;
  if (areaColumn.test(leaf)) return "unit-area";
  if (kindColumn.test(leaf) && holdsKinds(view, column, unitRows)) return "unit-kind";
  return groupColumn.test(leaf) ? "unit-group" : null;
}

function holdsKinds(view: SheetView, column: number, unitRows: readonly number[]): boolean {
  const texts = filledDown(view, column, unitRows);
  return texts.length > 0 && texts.every((text) => kindWords.has(normalText(text)));
}

function filledDown(view: SheetView, column: number, unitRows: readonly number[]): string[] {
  let last = "";
  return unitRows.map((row) => {
    const value = view.value(row, column);
    if (typeof value === "string" && !isBlank(value)) last = tidyText(value);
    return last;
  });
}
