import type { LedgerEntry } from "../../domain/assessment/ledger";
import { defaultSettings, type Settings } from "../../domain/settings";
import { mergeSettings } from "../../results/settings/merge-settings";
import { parseLedger } from "../../results/ledger/parse-ledger";
import type { SettingsOverrides } from "../../results/settings/parse-settings";
import { parseSettingsSheet } from "../../results/settings/parse-settings-sheet";
import { ledgerIdentity } from "../../results/ledger/ledger-identity";
import type { CellGrid } from "../../sheet/cell-grid";
import type { SheetMark } from "../../sheet/sheet-edit";
import { isReportForm } from "../../tracking/report-form/form-columns";
import { unitKey } from "../../tracking/name/unit-key";
import { done, failed, type Outcome } from "../outcome";
import type { SheetContents, WorkbookContents } from "../workbook-port";

/** The sheets of ours of one kind, in the order of their tabs. */
export function ownSheets(
  contents: WorkbookContents,
  kind: SheetMark["kind"],
): readonly SheetContents[] {
  return contents.sheets.filter(({ mark }) => mark?.kind === kind);
}

/** The sheets that may be tracking sheets: the user's own that hold anything. Ours, and copies of a form, are never input. */
export function inputGrids(contents: WorkbookContents): readonly CellGrid[] {
  return contents.sheets.flatMap(({ mark, grid }) =>
    mark === null && grid !== null && !isReportForm(grid) ? [grid] : [],
  );
}

/**
 * The settings that hold: what the office said on the settings sheet over the defaults, and what a file or the pane says over
 * both. A settings sheet with a mistake is the failure `bad-settings`, with the cell.
 */
export function readSettings(
  contents: WorkbookContents,
  overrides: SettingsOverrides,
): Outcome<Settings> {
  let settings = defaultSettings;
  for (const sheet of ownSheets(contents, "settings")) {
    const reading = parseSettingsSheet(sheet);
    if ("problem" in reading) {
      const { problem, cell } = reading;
      return failed({ code: "bad-settings", sheet: sheet.name, cell, values: { ...problem } });
    }
    settings = mergeSettings(settings, reading.settings);
  }
  return done(mergeSettings(settings, overrides));
}

/** All reminders that were issued, of all ledger sheets; an entry that stands twice counts once, as it stands last. */
export function readLedger(contents: WorkbookContents, settings: Settings): readonly LedgerEntry[] {
  const keyOf = (name: string) => unitKey(name, { aliases: settings.aliases });
  const entries = ownSheets(contents, "ledger")
    .flatMap((sheet) => parseLedger(sheet, keyOf).entries)
    .map(({ entry }) => [ledgerIdentity(entry), entry] as const);
  return [...new Map(entries).values()];
}
