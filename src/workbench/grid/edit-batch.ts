import type { Area } from "../../host/workbook/area";
import { type AreaShift } from "../../host/workbook/area-shift";
import { DirtyCells } from "./dirty-cells";

/** What happened to a sheet as a whole. */
export type SheetStep =
  | { readonly kind: "shift"; readonly sheetId: string; readonly shift: AreaShift }
  | {
      readonly kind: "add";
      readonly sheetId: string;
      readonly name: string;
      readonly index: number;
    }
  | { readonly kind: "remove"; readonly sheetId: string }
  | { readonly kind: "rename"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "move"; readonly sheetId: string; readonly index: number }
  | { readonly kind: "hide"; readonly sheetId: string; readonly isHidden: boolean }
  | { readonly kind: "color"; readonly sheetId: string; readonly color: string }
  | { readonly kind: "gridlines"; readonly sheetId: string; readonly isShown: boolean };

/** What must be read again of one sheet. */
export class DirtySheet {
  readonly cells = new DirtyCells();
  /** Cells that the grid calculated; nobody typed them. */
  readonly recalculated = new DirtyCells();
  readonly rows = new Set<number>();
  readonly columns = new Set<number>();
  hasMerges = false;
  hasFreeze = false;
}

/**
 * The edits of one command of the grid. The grid tells its mutations one by one, with formulas rewritten before or
 * after the rows moved; so the steps are done first, and what a cell holds is read when all of them are over.
 */
export class EditBatch {
  readonly steps: SheetStep[] = [];
  readonly #sheets = new Map<string, DirtySheet>();

  /** Whether nothing happened. */
  get isEmpty(): boolean {
    return this.steps.length === 0 && this.#sheets.size === 0;
  }

  /** What is to be read again of a sheet; made when first asked for. */
  sheet(sheetId: string): DirtySheet {
    const known = this.#sheets.get(sheetId);
    if (known) return known;
    const made = new DirtySheet();
    this.#sheets.set(sheetId, made);
    return made;
  }

  /** The sheets with something to read again. */
  sheets(): readonly (readonly [string, DirtySheet])[] {
    return [...this.#sheets];
  }

  /** Notes inserted or deleted rows or columns; what was noted before moves with the cells. */
  addShift(sheetId: string, shift: AreaShift): void {
    this.steps.push({ kind: "shift", sheetId, shift });
    const known = this.#sheets.get(sheetId);
    known?.cells.shift(shift);
    known?.recalculated.shift(shift);
  }

  /** Notes rows or columns whose size or visibility changed. */
  addLines(sheetId: string, axis: "rows" | "columns", areas: readonly Area[]): void {
    const lines = this.sheet(sheetId)[axis];
    for (const area of areas) {
      const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
      for (let index = first; index < first + count; index += 1) lines.add(index);
    }
  }
}
