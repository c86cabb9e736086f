import type { CellStyle } from "../../host/workbook/cell-style";
import type { GridStyle } from "./grid-words";
import { styleDataOf } from "./style-data";

/** Names for the styles of a workbook, as the grid keeps styles in a table of their own. */
export class StyleIds {
  readonly #ids = new Map<CellStyle, string>();

  constructor(readonly prefix = "s") {}

  /** The name of a style; the same style always has the same one. */
  idOf(style: CellStyle): string {
    const known = this.#ids.get(style);
    if (known !== undefined) return known;
    const id = `${this.prefix}${this.#ids.size}`;
    this.#ids.set(style, id);
    return id;
  }

  /** The table of all styles named so far. */
  table(): Record<string, GridStyle> {
    return Object.fromEntries([...this.#ids].map(([style, id]) => [id, styleDataOf(style)]));
  }
}
