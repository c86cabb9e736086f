import { holdsArea, intersectAreas, isSameArea } from "../workbook/area";
import { requireAllowance } from "./edit-permission";
import { Given } from "./given";
import { writeValues } from "./range-values";
import type { RangeTarget } from "./targets";

/** `Range.hyperlink`: of the range's cells, null where there is none. */
export function readHyperlink(range: RangeTarget): Record<string, unknown> | null {
  const link = range.sheet.hyperlinks.find(({ area }) => holdsArea(area, range.area));
  if (!link) return null;
  const shown: Record<string, unknown> = {};
  if (link.address !== null) shown.address = link.address;
  if (link.documentReference !== null) shown.documentReference = link.documentReference;
  if (link.screenTip !== null) shown.screenTip = link.screenTip;
  return shown;
}

/** Sets a hyperlink; `textToDisplay` becomes the cells' text. */
export function writeHyperlink(range: RangeTarget, given: Given): void {
  const { session, sheet, area } = range;
  requireAllowance(session, sheet, "allowInsertHyperlinks");
  const link = {
    area,
    address: given.member("address").textOr(null),
    documentReference: given.member("documentReference").textOr(null),
    screenTip: given.member("screenTip").textOr(null),
  };
  const text = given.member("textToDisplay");
  sheet.hyperlinks = sheet.hyperlinks.filter((each) => !isSameArea(each.area, area));
  sheet.hyperlinks.push(link);
  if (!text.isAbsent) writeValues(range, new Given(text.text()));
}

/** Takes the hyperlinks away that touch the range. */
export function clearHyperlinks(range: RangeTarget): void {
  const { sheet, area } = range;
  sheet.hyperlinks = sheet.hyperlinks.filter((each) => !intersectAreas(each.area, area));
}
