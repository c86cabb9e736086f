import { formatRange } from "../sheet/address";
import type { CellGrid } from "../sheet/cell-grid";
import type { SheetContents } from "../sheet/sheet-contents";
import { composeGrid } from "./compose-grid";
import { parseAddress } from "./parse-address";
import type { ReadBlock } from "./read-blocks";
import { readLimits } from "./read-limits";
import type { SheetOutline } from "./read-outline";
import type { SheetLook } from "./read-sheet";

/** One sheet as it stands, from its outline, the first look at its cells and the blocks that were read after it. */
export function composeContents(
  outline: SheetOutline,
  look: SheetLook,
  blocks: readonly ReadBlock[],
): SheetContents {
  const { id, name, hidden, mark } = outline;
  return {
    id,
    name,
    hidden,
    protected: outline.protected,
    mark,
    grid: gridOf(outline, look, blocks),
    tables: look.tables,
    highlights: look.highlights,
    ...(look.charts === null ? {} : { charts: look.charts }),
    ...cutOf(look.used),
  };
}

function gridOf(
  { name, mark, hidden }: SheetOutline,
  look: SheetLook,
  blocks: readonly ReadBlock[],
): CellGrid | null {
  const first = look.window === null ? [] : [look.window];
  const hiddenRows = new Set([
    ...look.hiddenRows,
    ...blocks.flatMap((block) => [...block.hiddenRows]),
  ]);
  const grid = composeGrid(name, [...first, ...blocks.map(({ window }) => window)], {
    ...(hiddenRows.size === 0 ? {} : { hiddenRows }),
    ...(look.fontName === null ? {} : { fontName: look.fontName }),
    ...(hidden ? { hidden } : {}),
  });
  if (grid === null || mark !== null) return grid;
  const sampleFormats = (grid.values[0] ?? []).map(
    (_, index) => look.sampleFormats.get(grid.left + index) ?? "General",
  );
  return { ...grid, sampleFormats };
}

/** The whole address where cells lie outside what is ever read. */
function cutOf(used: string | null): { readonly cutFrom?: string } {
  const range = used === null ? null : parseAddress(used);
  if (range === null) return {};
  const isWithin =
    range.row + range.rows <= readLimits.rows && range.column + range.columns <= readLimits.columns;
  return isWithin ? {} : { cutFrom: formatRange(range) };
}
