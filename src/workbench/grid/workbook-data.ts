import type { WorkbookState } from "../../host/workbook/workbook-state";
import { conditionalRulesOf } from "./conditional-rules";
import type { GridWorkbookData } from "./grid-words";
import { sheetDataOf } from "./sheet-data";
import { styleDataOf } from "./style-data";
import { StyleIds } from "./style-ids";

/** Name under which the grid keeps conditional formats beside the sheets. */
const RULES_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** The grid's name of the one workbook that is open. */
export const GRID_WORKBOOK_ID = "workbook";

/** A workbook in the grid's words, to be loaded at once. The styles' names are unique to this call. */
export function workbookDataOf(workbook: WorkbookState): GridWorkbookData {
  const ids = new StyleIds();
  const { plain } = workbook.styles;
  const sheets = workbook.sheets.map((sheet) => sheetDataOf(sheet, plain, ids));
  const rules = workbook.sheets.map((s) => [s.id, conditionalRulesOf(s.conditionalFormats)]);
  return {
    id: GRID_WORKBOOK_ID,
    name: workbook.name,
    appVersion: "0.25.1",
    styles: ids.table(),
    defaultStyle: styleDataOf(plain),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: RULES_RESOURCE, data: JSON.stringify(Object.fromEntries(rules)) }],
  };
}
