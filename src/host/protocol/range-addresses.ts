import { type Area, COLUMN_LIMIT, formatArea, parseArea, ROW_LIMIT } from "../workbook/area";
import { parseReferenceFormula } from "../workbook/formula-references";
import { quoteSheetName, splitSheetAddress } from "../workbook/sheet-names";
import type { SheetState } from "../workbook/sheet-state";
import type { Given } from "./given";
import { refusal } from "./host-error";
import type { Session } from "./session";
import { RangeTarget } from "./targets";

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT };

/** Longest address that `Range.address` and `RangeAreas.address` give ([D] in their declaration). */
const ADDRESS_LIMIT = 8192;

/** "Sheet1!A1:B2", with several areas separated by commas, cut at 8192 characters. */
export function addressOf(sheet: SheetState, areas: readonly Area[]): string {
  const name = quoteSheetName(sheet.name);
  return areas
    .map((area) => `${name}!${formatArea(area)}`)
    .join(",")
    .slice(0, ADDRESS_LIMIT);
}

function namedArea(session: Session, sheet: SheetState, word: string): RangeTarget | null {
  const lower = word.toLowerCase();
  const isMeant = ({ name }: { name: string }) => name.toLowerCase() === lower;
  const name = sheet.names.find(isMeant) ?? session.workbook.names.find(isMeant);
  if (name) return rangeOfFormula(session, sheet, name.formula);
  for (const owner of session.workbook.sheets) {
    const table = owner.tables.find(isMeant);
    if (table) return new RangeTarget(session, owner, table.area);
  }
  return null;
}

/** The cells that "=Sheet1!$A$1:$B$2" names; null for any other formula. `own` stands in for a missing sheet name. */
export function rangeOfFormula(
  session: Session,
  own: SheetState | null,
  formula: string,
): RangeTarget | null {
  const [reference, ...more] = parseReferenceFormula(formula) ?? [];
  if (!reference || more.length > 0) return null;
  const sheet = reference.sheetName === null ? own : session.findSheet(reference.sheetName);
  return sheet && new RangeTarget(session, sheet, reference.area);
}

/**
 * The cells that an address or a name means, seen from a sheet: "A1:B2", "Sheet1!A:C", a defined name, a table.
 * Refuses what is none with InvalidArgument, and a sheet that is not the one asked with it.
 */
export function rangeOfText(session: Session, sheet: SheetState, text: string): RangeTarget {
  const { sheetName, address } = splitSheetAddress(text);
  const owner = sheetName === null ? sheet : session.findSheet(sheetName);
  if (owner !== sheet) throw refusal("InvalidArgument");
  const area = parseArea(address);
  if (area) return new RangeTarget(session, sheet, area);
  const named = namedArea(session, sheet, address);
  if (named?.sheet !== sheet) throw refusal("InvalidArgument");
  return named;
}

/** A range given as an object of the API, or as an address on a sheet. */
export function givenRange(session: Session, sheet: SheetState, given: Given): RangeTarget {
  const range = given.target(RangeTarget);
  return range ?? rangeOfText(session, sheet, given.text());
}

/** A range given as an object or as an address that may name any sheet of the workbook. */
export function givenRangeAnywhere(session: Session, sheet: SheetState, given: Given): RangeTarget {
  const range = given.target(RangeTarget);
  if (range) return range;
  const { sheetName } = splitSheetAddress(given.text());
  const owner = sheetName === null ? sheet : session.findSheet(sheetName);
  if (!owner) throw refusal("InvalidArgument");
  return rangeOfText(session, owner, given.text());
}
