import { formatSettingsFile } from "../../app/format-settings-file";
import { readSettings } from "../../app/office-workbook";
import { saveSettings } from "../../app/save-settings";
import { parseSettingsFile } from "../../app/settings-file";
import type { WorkbookContents } from "../../app/workbook-port";
import type { PaneServices } from "../pane-services";
import type { PaneSession } from "./open-session";

type SettingsServices = Pick<PaneServices, "saveSettings" | "parseSettings" | "formatSettings">;

/** A workbook without a settings sheet: what a settings file leaves out is then the default, not what this workbook says. */
const noWorkbook: WorkbookContents = {
  fileName: "",
  sheets: [],
  settings: {},
  activeSheet: "",
  readOnly: false,
  structureProtected: false,
};

/** What the settings tab asks for, and the answers that are remembered. */
export function settingsServices({ port }: PaneSession): SettingsServices {
  return {
    saveSettings: (settings) => saveSettings(port, settings),
    parseSettings: (text) => {
      const overrides = parseSettingsFile(text);
      return overrides.done ? readSettings(noWorkbook, overrides.value) : overrides;
    },
    formatSettings: formatSettingsFile,
  };
}
