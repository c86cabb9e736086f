import type { Settings } from "../../domain/settings";
import { planSettings } from "../../results/settings/plan-settings";
import { freeSheetName } from "../../results/sheet-name";
import { sheetNames } from "../../strings/results";
import { ownSheets } from "../reading/office-workbook";
import type { Outcome } from "../outcome";
import type { WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/** Writes settings to the settings sheet of the workbook, which is made if there is none. Gives the number of requests. */
export async function saveSettings(
  port: WorkbookPort,
  settings: Settings,
): Promise<Outcome<number>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const existing = ownSheets(contents.value, "settings").at(-1) ?? null;
  const names = contents.value.sheets.map(({ name }) => name);
  const sheetName = existing?.name ?? freeSheetName(sheetNames.settings, names);
  return writePlan(port, contents.value, planSettings(settings, { sheetName, existing }));
}
