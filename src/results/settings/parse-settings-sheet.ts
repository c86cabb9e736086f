import { formatCell } from "../../sheet/address";
import type { SheetContents } from "../../sheet/sheet-contents";
import { expectedValues, settingsTexts } from "../../strings/settings";
import { cellAt } from "../cell-at";
import { parseSettings, type SettingsOverrides, type SettingsProblem } from "./parse-settings";
import { parseSettingCell } from "./parse-setting-cell";
import { nestSetting, settingsRows } from "./settings-rows";

/** The settings that a settings sheet gives, or what is wrong with it and in which cell. */
export type SettingsSheetReading =
  | { readonly settings: SettingsOverrides }
  | { readonly problem: SettingsProblem; readonly cell: string };

/** Where a key stands on the sheet. */
export interface KeyPlace {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The keys of the sheet, below the header "Khóa" wherever the user has moved it; empty where the header is gone. */
export function findKeys(sheet: SheetContents): readonly KeyPlace[] {
  const values = sheet.grid?.values ?? [];
  const header = values.findIndex((line) => line.includes(settingsTexts.key));
  if (sheet.grid === null || header < 0) return [];
  const column = values[header]?.indexOf(settingsTexts.key) ?? 0;
  return values.slice(header + 1).flatMap((line, index) => {
    const key = String(line[column] ?? "").trim();
    const row = (sheet.grid?.top ?? 0) + header + 1 + index;
    return key === "" ? [] : [{ key, row, column: column + (sheet.grid?.left ?? 0) }];
  });
}

/** Reads the settings sheet: the value stands right of its key; empty cells give nothing, unknown keys are an error. */
export function parseSettingsSheet(sheet: SheetContents): SettingsSheetReading {
  let settings: SettingsOverrides = {};
  for (const place of findKeys(sheet)) {
    const reading = parseRow(sheet, place);
    if ("problem" in reading) return reading;
    settings = combine(settings, reading.settings);
  }
  return { settings };
}

function parseRow(sheet: SheetContents, { key, row, column }: KeyPlace): SettingsSheetReading {
  const known = settingsRows.find((one) => one.key === key);
  if (known === undefined) {
    const expected = expectedValues.knownKey(settingsRows.map((one) => one.key).join(", "));
    return { problem: { path: key, expected, found: key }, cell: formatCell(row, column) };
  }
  const value = parseSettingCell(known.shape, cellAt(sheet.grid, row, column + 1));
  if (value === undefined) return { settings: {} };
  const parsed = parseSettings(nestSetting(key, value));
  return "problem" in parsed ? { ...parsed, cell: formatCell(row, column + 1) } : parsed;
}

function combine(base: SettingsOverrides, more: SettingsOverrides): SettingsOverrides {
  const named = ["authority", "signer", "belowAverage", "commend", "superiorLetter"] as const;
  const merged = named.flatMap((key) =>
    base[key] === undefined && more[key] === undefined
      ? []
      : [[key, { ...base[key], ...more[key] }] as const],
  );
  return { ...base, ...more, ...Object.fromEntries(merged) };
}
