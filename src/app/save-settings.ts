import type { Settings } from "../domain/settings";
import { planSettings } from "../results/plan-settings";
import { freeSheetName } from "../results/sheet-name";
import { sheetNames } from "../strings/results";
import { ownSheets } from "./office-workbook";
import { done, type Outcome } from "./outcome";
import type { WorkbookPort } from "./workbook-port";
import { findObstacle } from "./writable";

/** Writes settings on the settings sheet of the workbook, which is made where there is none. */
export async function saveSettings(port: WorkbookPort, settings: Settings): Promise<Outcome<null>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const existing = ownSheets(contents.value, "settings").at(-1) ?? null;
  const names = contents.value.sheets.map(({ name }) => name);
  const sheetName = existing?.name ?? freeSheetName(sheetNames.settings, names);
  const edits = planSettings(settings, { sheetName, existing });
  const obstacle = findObstacle(contents.value, edits);
  if (obstacle !== null) return obstacle;
  const applied = await port.applyEdits(edits);
  return applied.done ? done(null) : applied;
}
