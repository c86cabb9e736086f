import type { TableContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";

/** The edits that empty a ranking sheet: its tables give way first, and the heights of their rows go with them. */
export function clearRanking(
  sheet: string,
  tables: readonly TableContents[],
): readonly SheetEdit[] {
  const rows = Math.max(0, ...tables.map((table) => table.row + table.rows));
  return [
    ...tables.map(({ name }): SheetEdit => ({ kind: "removeTable", sheet, table: name })),
    { kind: "clearSheet", sheet },
    ...(rows === 0 ? [] : [{ kind: "autofitRows", sheet, row: 0, rows } as const]),
  ];
}
