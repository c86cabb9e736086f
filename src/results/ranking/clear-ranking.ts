import type { TableContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";

const standardHeight = 15;

/** The edits that empty a ranking sheet: the heights of its rows first, while its tables say how far it reaches, then these. */
export function clearRanking(
  sheet: string,
  tables: readonly TableContents[],
): readonly SheetEdit[] {
  const rows = Math.max(0, ...tables.map((table) => table.row + table.rows));
  return [
    ...(rows === 0
      ? []
      : [{ kind: "setRowHeight", sheet, row: 0, rows, height: standardHeight } as const]),
    ...tables.map(({ name }): SheetEdit => ({ kind: "removeTable", sheet, table: name })),
    { kind: "clearSheet", sheet },
  ];
}
