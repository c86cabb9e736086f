import type { Settings } from "../../domain/settings";
import type { SheetContents } from "../../sheet/sheet-contents";
import { isReportForm } from "../../tracking/report-form/form-columns";
import { parseReportForm, type FormReading } from "../../tracking/report-form/parse-report-form";
import type { WorkbookContents } from "../workbook-port";

/** Whether a sheet is a periodic report's form: one that the add-in made, or a copy of one, told by its texts. */
function isFormSheet({ mark, grid }: SheetContents): boolean {
  const mayBe = mark === null || (mark.kind === "form" && mark.unfinished !== true);
  return mayBe && grid !== null && isReportForm(grid);
}

/** The forms of periodic reports in a workbook, in the order of their tabs. */
export function readReportForms(
  contents: WorkbookContents,
  { aliases }: Pick<Settings, "aliases">,
): readonly FormReading[] {
  return contents.sheets.flatMap((sheet) => {
    const reading =
      sheet.grid !== null && isFormSheet(sheet) ? parseReportForm(sheet.grid, aliases) : null;
    return reading === null ? [] : [reading];
  });
}
