import { type Area, intersectAreas } from "../workbook/area";
import type { Cell } from "../workbook/cell-store";
import type { SheetState } from "../workbook/sheet-state";
import { view, type View } from "./object-type";
import { usedArea, visibleAreas } from "./range-regions";
import { AreasTarget, type CellsTarget, RangeTarget } from "./targets";

/** The kinds of `Excel.SpecialCellType` that this host finds. */
export const SPECIAL_TYPES = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
] as const;

/** `Excel.SpecialCellValueType`. */
export const SPECIAL_VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

type SpecialType = (typeof SPECIAL_TYPES)[number];
type SpecialValues = (typeof SPECIAL_VALUES)[number];

const WORD_OF = { object: "Errors", boolean: "Logical", number: "Number", string: "Text" } as const;

function isOfValues(cell: Cell | null, values: SpecialValues): boolean {
  const value = cell?.value ?? null;
  if (values === "All" || value === null) return true;
  return values.includes(WORD_OF[typeof value as keyof typeof WORD_OF]);
}

function matches(cell: Cell | null, type: SpecialType, values: SpecialValues): boolean {
  const hasFormula = (cell?.formula ?? null) !== null;
  const isBlank = cell === null || (cell.value === null && !hasFormula);
  if (type === "Blanks") return isBlank;
  const isKind = type === "Formulas" ? hasFormula : !isBlank && !hasFormula;
  return isKind && isOfValues(cell, values);
}

/** Runs of neighbouring cells of a row, joined downwards where they are equally wide. */
function matchingAreas(
  sheet: SheetState,
  area: Area,
  fits: (cell: Cell | null) => boolean,
): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const runs: Area[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!fits(sheet.cells.get(row, column))) continue;
      const last = runs.at(-1);
      if (last && last.column + last.columns === column) {
        runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      } else runs.push({ row, column, rows: 1, columns: 1 });
    }
    const grown = runs.map((run) => {
      const above = open.find((each) => each.column === run.column && each.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(
      ...open.filter(
        (each) => !grown.some((run) => run.row === each.row && run.column === each.column),
      ),
    );
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * The rectangles of an area with cells of a kind. Blanks, constants and formulas are only sought in the used part
 * of the sheet, as "Go To Special" does; the visible cells in the whole area.
 */
export function specialAreas(
  sheet: SheetState,
  area: Area,
  type: SpecialType,
  values: SpecialValues,
): Area[] {
  if (type === "Visible") return visibleAreas(sheet, area);
  if (type === "ConditionalFormats") {
    return sheet.conditionalFormats.flatMap(({ ranges }) => {
      return ranges.flatMap((each) => intersectAreas(each, area) ?? []);
    });
  }
  const used = usedArea(sheet, false);
  const part = used && intersectAreas(used, area);
  return part ? matchingAreas(sheet, part, (cell) => matches(cell, type, values)) : [];
}

/** The object of the API for several rectangles of a sheet. */
export function areasView(cells: CellsTarget, areas: readonly Area[]): View {
  const { session, sheet } = cells;
  const ranges = areas.map((area) => new RangeTarget(session, sheet, area));
  return view("RangeAreas", new AreasTarget(session, sheet, ranges));
}
