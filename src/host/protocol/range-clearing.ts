import { intersectAreas } from "../workbook/area";
import { restyleArea } from "../workbook/cell-access";
import { emptyArea } from "../workbook/structural-edit";
import { subtractArea } from "../workbook/area-subtraction";
import { requireAllowance, requireContentAccess } from "./edit-permission";
import { refusal } from "./host-error";
import { clearHyperlinks } from "./range-links";
import type { RangeTarget } from "./targets";

/** What `Range.clear` may take away (`Excel.ClearApplyTo`). */
export const CLEAR_KINDS = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

/** A kind of clearing. */
type ClearKind = (typeof CLEAR_KINDS)[number];

/** `Range.clear`. "All" and "Formats" also take the conditional formats away, as Excel's own command does. */
export function clearRange(range: RangeTarget, kind: ClearKind): void {
  if (kind === "All" || kind === "Contents" || kind === "ResetContents") clearContents(range);
  if (kind === "All" || kind === "Formats") clearFormats(range);
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") clearHyperlinks(range);
  if (kind === "All") {
    clearHyperlinks(range);
    clearValidations(range);
  }
}

function clearContents(range: RangeTarget): void {
  requireContentAccess(range);
  requireWholeMerges(range);
  emptyArea(range.sheet, range.area);
  range.session.events.cellsChanged(range.sheet, range.area);
}

function clearFormats(range: RangeTarget): void {
  const { session, sheet, area } = range;
  requireAllowance(session, sheet, "allowFormatCells");
  requireWholeMerges(range);
  restyleArea(sheet, area, () => session.workbook.styles.plain);
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  for (const format of sheet.conditionalFormats) {
    format.ranges = format.ranges.flatMap((each) => subtractArea(each, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}

function clearValidations({ sheet, area }: RangeTarget): void {
  for (const validation of sheet.validations) {
    validation.ranges = validation.ranges.flatMap((each) => subtractArea(each, area));
  }
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
}

/** "We can't do that to a merged cell": Excel clears a merge as a whole or not at all. */
function requireWholeMerges({ sheet, area }: RangeTarget): void {
  const isCut = sheet.merges.some((merge) => {
    const common = intersectAreas(merge, area);
    return common !== null && (common.rows !== merge.rows || common.columns !== merge.columns);
  });
  if (isCut) throw refusal("InvalidOperation", "We can't do that to a merged cell.");
}
