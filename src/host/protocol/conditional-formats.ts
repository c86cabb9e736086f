import { type Area, holdsArea, intersectAreas } from "../workbook/area";
import { subtractArea } from "../workbook/area-subtraction";
import {
  type ConditionalFormatState,
  type ConditionalFormatType,
  emptyConditionalStyle,
} from "../workbook/conditional-format-state";
import { requireAllowance } from "./edit-permission";
import { type CellsTarget, ConditionalFormatTarget } from "./targets";

/** `Excel.ConditionalFormatType`. */
export const FORMAT_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const satisfies readonly ConditionalFormatType[];

/** The formats that touch the cells, in order of priority. */
export function formatsOf(cells: CellsTarget): ConditionalFormatTarget[] {
  const { session, sheet, areas } = cells;
  const touches = (format: ConditionalFormatState) =>
    format.ranges.some((range) => areas.some((area) => intersectAreas(range, area) !== null));
  return sheet.conditionalFormats
    .filter(touches)
    .map((format) => new ConditionalFormatTarget(session, sheet, format));
}

/** A new format on the cells. It comes first: "added to the collection at the first/top priority" ([D] `add`). */
export function addFormat(
  cells: CellsTarget,
  type: ConditionalFormatType,
): ConditionalFormatTarget {
  const { session, sheet } = cells;
  requireAllowance(session, sheet, "allowFormatCells");
  const format: ConditionalFormatState = {
    id: session.nextGuid(),
    ranges: [...cells.areas],
    type,
    formula: "",
    rule: null,
    style: emptyConditionalStyle(),
    stopIfTrue: false,
    source: null,
  };
  sheet.conditionalFormats.unshift(format);
  return new ConditionalFormatTarget(session, sheet, format);
}

/** `conditionalFormats.clearAll`: the formats go from these cells, and stay on the others. */
export function clearFormats(cells: CellsTarget): void {
  const { session, sheet, areas } = cells;
  requireAllowance(session, sheet, "allowFormatCells");
  for (const format of sheet.conditionalFormats) format.ranges = without(format.ranges, areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}

function without(ranges: readonly Area[], taken: readonly Area[]): Area[] {
  return taken.reduce<Area[]>(
    (left, area) =>
      left.flatMap((range) => (holdsArea(area, range) ? [] : subtractArea(range, area))),
    [...ranges],
  );
}

/** Moves a format to a zero-based priority; "the highest possible" for a number beyond the last ([D] `priority`). */
export function setPriority(target: ConditionalFormatTarget, priority: number): void {
  const list = target.sheet.conditionalFormats;
  const count = list.length;
  const place = priority < 0 ? Math.max(0, count + priority) : Math.min(priority, count - 1);
  list.splice(list.indexOf(target.format), 1);
  list.splice(place, 0, target.format);
}
