import type { WrittenFormula } from "./cell-content";
import { shiftSharedFormula } from "./shared-formula";

/** A zero-based cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Group {
  readonly text: string;
  /** The cell that gave the text. */
  readonly origin: CellPlace;
  readonly places: CellPlace[];
}

/** The groups of cells of a sheet that share one text of a formula, by the number that the file gives them. */
export class SharedFormulas {
  readonly #groups = new Map<string, Group>();

  /** The cells of each group. */
  groups(): Iterable<readonly [string, readonly CellPlace[]]> {
    return [...this.#groups].map(([id, group]) => [id, group.places] as const);
  }

  /** The text of a cell's formula as it reads in that cell; undefined for a share of a group that was not begun. */
  textOf(formula: WrittenFormula, place: CellPlace): string | undefined {
    const { kind, text, group: id } = formula;
    if (kind !== "shared" || id === undefined) return text;
    const known = this.#groups.get(id);
    if (text !== "") {
      // A second text for one number begins the group anew for the cells after it.
      this.#groups.set(id, { text, origin: place, places: [...(known?.places ?? []), place] });
      return text;
    }
    if (!known) return undefined;
    known.places.push(place);
    const offset = {
      rows: place.row - known.origin.row,
      columns: place.column - known.origin.column,
    };
    return shiftSharedFormula(known.text, offset);
  }
}
