import { done } from "../../app/outcome";
import type { WorkbookContents } from "../../app/workbook-port";
import type { PaneServices } from "../pane-services";
import type { PaneSession } from "./open-session";
import { behind } from "./open-session";

type SettingsServices = Pick<
  PaneServices,
  "explainReading" | "saveSettings" | "parseSettings" | "formatSettings"
>;

/** A workbook without a settings sheet: what a settings file leaves out is then the default, not what this workbook says. */
const noWorkbook: WorkbookContents = {
  fileName: "",
  sheets: [],
  settings: {},
  activeSheet: "",
  readOnly: false,
  structureProtected: false,
};

/** What the settings tab asks for, the answers that are remembered, and how the workbook was read with them. */
export function settingsServices(session: PaneSession): SettingsServices {
  const { port } = session;
  return {
    explainReading: async (analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { explainReading } = await import("../../app/reading/explain-reading");
      return done(explainReading(found.value));
    },
    saveSettings: async (settings) => {
      const { saveSettings } = await import("../../app/settings/save-settings");
      const saved = await saveSettings(port, settings);
      return saved.done ? done(null) : saved;
    },
    parseSettings: async (text) => {
      const { parseSettingsFile } = await import("../../app/settings/settings-file");
      const { readSettings } = await import("../../app/reading/office-workbook");
      const overrides = parseSettingsFile(text);
      return overrides.done ? readSettings(noWorkbook, overrides.value) : overrides;
    },
    formatSettings: async (settings) => {
      const { formatSettingsFile } = await import("../../app/settings/format-settings-file");
      return formatSettingsFile(settings);
    },
  };
}
