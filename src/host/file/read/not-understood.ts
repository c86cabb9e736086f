import type { SheetState } from "../../workbook/sheet-state";
import type { OpenedPackage } from "../package/opened-package";
import { SheetSource } from "./sheet-source";

/** Something of the file that the model does not hold: it is kept as it came. `element` is absent for a whole part. */
export interface NotUnderstood {
  readonly part: string;
  readonly element?: string;
}

/** The sections of a worksheet that the model holds, or that say nothing on their own. */
const UNDERSTOOD_SECTIONS: ReadonlySet<string> = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"],
  ...["sheetProtection", "autoFilter", "conditionalFormatting", "dataValidations", "hyperlinks"],
  ...["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "tableParts"],
]);

/** The ends of the content types of parts that the model holds, or that the package itself is made of. */
const UNDERSTOOD_TYPES =
  /(?:main|worksheet|styles|sharedStrings|theme|table|customProperty|relationships|webextension|webextensiontaskpanes|core-properties|extended-properties|custom-properties|calcChain)\+xml$|spreadsheetml\.customProperty$/;

/** What was met in the file and is only carried along. */
export function listNotUnderstood(
  opened: OpenedPackage,
  sheets: readonly SheetState[],
): NotUnderstood[] {
  const found: NotUnderstood[] = [];
  for (const { name } of opened.entries) {
    const type = opened.contentTypes.typeOf(name) ?? "";
    const isStructure = name.endsWith("/") || name === "[Content_Types].xml";
    if (!isStructure && !UNDERSTOOD_TYPES.test(type)) found.push({ part: name });
  }
  for (const { source } of sheets) {
    if (!(source instanceof SheetSource)) continue;
    const names = source.origin.sections.map(({ name }) => name);
    for (const element of new Set(names)) {
      if (!UNDERSTOOD_SECTIONS.has(element)) found.push({ part: source.origin.part, element });
    }
  }
  return found;
}
