import type { Area } from "../../workbook/area";
import { parseReferenceFormula } from "../../workbook/formula-references";
import { isWholeColumns, isWholeRows } from "../../workbook/area";
import type { DefinedName, SheetState } from "../../workbook/sheet-state";
import { childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";

/** Begins the names that Excel makes for its own use: print areas, titles, filters. */
const BUILT_IN_NAME = "_xlnm.";
/** The name of a sheet's print area. */
export const PRINT_AREA = `${BUILT_IN_NAME}Print_Area`;
/** The name of the rows and columns that a sheet repeats on each page. */
export const PRINT_TITLES = `${BUILT_IN_NAME}Print_Titles`;

function areasOf(text: string): readonly Area[] {
  return parseReferenceFormula(`=${text}`)?.map(({ area }) => area) ?? [];
}

function readBuiltIn(name: string, text: string, sheet: SheetState): void {
  if (name === PRINT_AREA) sheet.pageLayout.printArea = areasOf(text);
  if (name !== PRINT_TITLES) return;
  for (const area of areasOf(text)) {
    if (isWholeRows(area)) sheet.pageLayout.titleRows = area;
    else if (isWholeColumns(area)) sheet.pageLayout.titleColumns = area;
  }
}

function readName(element: XmlElement): DefinedName {
  return {
    name: element.attributes.get("name") ?? "",
    formula: `=${element.text}`,
    comment: element.attributes.get("comment") ?? "",
    visible: !booleanAttribute(element, "hidden", false),
  };
}

/**
 * Reads the defined names: the workbook's are given back, a sheet's go to the sheet, print areas and titles to its
 * layout. `sheetAt` finds the sheet by its place in the file.
 */
export function readDefinedNames(
  section: XmlElement | undefined,
  sheetAt: (place: number) => SheetState | undefined,
): DefinedName[] {
  const names: DefinedName[] = [];
  for (const element of childrenOf(section, "definedName")) {
    const place = numberAttribute(element, "localSheetId");
    const sheet = place === undefined ? undefined : sheetAt(place);
    const name = readName(element);
    const isBuiltIn = name.name.startsWith(BUILT_IN_NAME);
    if (isBuiltIn && sheet) readBuiltIn(name.name, element.text, sheet);
    if (isBuiltIn) continue;
    if (place === undefined) names.push(name);
    else sheet?.names.push(name);
  }
  return names;
}
