import { restyleArea, stylesIn } from "../workbook/cell-access";
import type { CellStyle, StyleChange } from "../workbook/cell-style";
import { requireAllowance } from "./edit-permission";
import { EVENT, WORKBOOK_TARGET } from "./event-queue";
import { formatArea } from "../workbook/area";
import type { CellsTarget } from "./targets";

/** A property that all cells share; null where they differ. */
export function sharedStyle<T>(cells: CellsTarget, pick: (style: CellStyle) => T): T | null {
  const { sheet, session } = cells;
  const found = new Set<T>();
  for (const area of cells.areas) {
    for (const style of stylesIn(sheet, area, session.workbook.styles)) found.add(pick(style));
  }
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? null : first;
}

/** Changes the style of the cells. */
export function changeStyle(
  cells: CellsTarget,
  change: StyleChange | ((style: CellStyle) => StyleChange),
): void {
  const { session, sheet } = cells;
  const { styles } = session.workbook;
  requireAllowance(session, sheet, "allowFormatCells");
  const changeOf = typeof change === "function" ? change : () => change;
  for (const area of cells.areas) {
    restyleArea(sheet, area, (style) => {
      const before = style ?? styles.plain;
      return styles.change(before, changeOf(before));
    });
    session.events.happened(EVENT.formatChanged, [sheet.id, WORKBOOK_TARGET], {
      address: formatArea(area),
      worksheetId: sheet.id,
    });
  }
}
