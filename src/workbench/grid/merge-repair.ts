import type { Area } from "../../host/workbook/area";
import { formatArea } from "../../host/workbook/area";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import type { EditBatch } from "./edit-batch";
import { type GridChange, sheetChange } from "./grid-change";
import { gridRangeOf } from "./grid-range";
import type { GridReader } from "./grid-reader";

function missing(areas: readonly Area[], there: readonly Area[]): Area[] {
  const known = new Set(there.map(formatArea));
  return areas.filter((area) => !known.has(formatArea(area)));
}

/**
 * After rows or columns were inserted or deleted: what brings the grid's merges to those of the workbook. The grid
 * loses a merge beside another one when such an insertion is undone.
 */
export function repairedMerges(
  workbook: WorkbookState,
  batch: EditBatch,
  grid: GridReader,
): readonly GridChange[] {
  const shifted = new Set(batch.steps.flatMap((s) => (s.kind === "shift" ? [s.sheetId] : [])));
  return workbook.sheets
    .filter(({ id }) => shifted.has(id))
    .flatMap(({ id, merges }) => {
      const shown = grid.readMerges(id);
      const ranges = (areas: readonly Area[]) => areas.map((area) => gridRangeOf(area));
      const [extra, lost] = [ranges(missing(shown, merges)), ranges(missing(merges, shown))];
      const change = (verb: string, params: object) =>
        sheetChange(`sheet.mutation.${verb}-worksheet-merge`, id, params);
      return [
        ...(extra.length > 0 ? [change("remove", { ranges: extra })] : []),
        ...(lost.length > 0 ? [change("add", { ranges: lost })] : []),
      ];
    });
}
