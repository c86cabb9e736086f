import type { Settings } from "../../domain/settings";
import { blockOf } from "../../sheet/cell-block";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { settingExplanations } from "../../strings/setting-explanations";
import { settingsTexts as texts } from "../../strings/settings";
import { changedBlock } from "../ranking/changed-block";
import { findKeys } from "./parse-settings-sheet";
import { listPage } from "../list-page";
import { formatEdit } from "../ranking/ranking-style";
import { formatSettingCell } from "./format-setting";
import { settingAt, settingsRows, type SettingsRow } from "./settings-rows";

const headerRow = 3;
const fontName = "Times New Roman";

/**
 * What the settings sheet needs to state these settings: all of it where there is none, the changed values where there is one.
 * Keys that an older sheet lacks are added below its last key. Rows may stand in any order; the user's other cells stay.
 */
export function planSettings(
  settings: Settings,
  target: { readonly sheetName: string; readonly existing: SheetContents | null },
): readonly SheetEdit[] {
  const { existing } = target;
  if (existing === null || existing.mark?.unfinished === true)
    return makeSheet(settings, target.sheetName, existing !== null);
  const keys = findKeys(existing);
  const last = keys.reduce((row, place) => Math.max(row, place.row), headerRow);
  const column = keys[0]?.column ?? 0;
  let next = last;
  const cells = settingsRows.flatMap((row) => {
    const place = keys.find(({ key }) => key === row.key);
    const value = valueOf(settings, row);
    if (place !== undefined) return [{ row: place.row, column: place.column + 1, value }];
    next += 1;
    return [row.key, value, explanationOf(row.key)].map((text, index) => ({
      row: next,
      column: column + index,
      value: text,
    }));
  });
  return changedBlock(existing, cells);
}

function valueOf(settings: Settings, { key, shape }: SettingsRow): string | number {
  return formatSettingCell(shape, settingAt(settings, key));
}

const mark = { kind: "settings", subject: "" } as const;

function makeSheet(settings: Settings, sheet: string, isCutOff: boolean): readonly SheetEdit[] {
  const body = settingsRows.map((row) => [row.key, valueOf(settings, row), explanationOf(row.key)]);
  const titles = [texts.key, texts.value, texts.explanation];
  return [
    ...(isCutOff ? againFrom(sheet) : [addSheet(sheet)]),
    { kind: "setColumnWidths", sheet, column: 0, widths: [28, 44, 70] },
    {
      kind: "writeValues",
      sheet,
      row: 0,
      column: 0,
      values: blockOf([[texts.title], [texts.howTo]]),
    },
    { kind: "writeValues", sheet, row: headerRow, column: 0, values: blockOf([titles, ...body]) },
    ...formatSheet(sheet),
    { kind: "autofitRows", sheet, row: headerRow, rows: settingsRows.length + 1 },
    { kind: "freezeRows", sheet, rows: headerRow + 1 },
    { kind: "setupPage", sheet, page: listPage },
    { kind: "markSheet", sheet, mark },
  ];
}

const tabColor = "#7F7F7F";

function addSheet(sheet: string): SheetEdit {
  return { kind: "addSheet", sheet, mark: { ...mark, unfinished: true }, tabColor };
}

/** A sheet that was cut off half-made begins anew. */
function againFrom(sheet: string): readonly SheetEdit[] {
  return [
    { kind: "dressSheet", sheet, tabColor },
    { kind: "clearSheet", sheet },
  ];
}

function formatSheet(sheet: string): readonly SheetEdit[] {
  const rows = settingsRows.length;
  const line = { row: 0, column: 0, rows: 1, columns: 1 };
  const area = { row: headerRow, column: 0, rows: rows + 1, columns: 3 };
  return [
    formatEdit(sheet, line, { fontName, fontSize: 14, bold: true }),
    formatEdit(sheet, { ...line, row: 1 }, { fontName, fontSize: 11, italic: true }),
    formatEdit(sheet, area, {
      fontName,
      fontSize: 11,
      vertical: "top",
      horizontal: "left",
      wrap: true,
      borders: { style: "thin", color: "#BFBFBF" },
    }),
    formatEdit(sheet, { ...area, rows: 1 }, { bold: true, fill: "#DDEBF7" }),
    formatEdit(sheet, { ...area, row: headerRow + 1, rows, columns: 1 }, { fill: "#F2F2F2" }),
  ];
}

/** What a setting means; loaded with the sheet that says it, not with the reading of one. */
function explanationOf(key: string): string {
  const explanations: Readonly<Record<string, string>> = settingExplanations;
  return explanations[key] ?? "";
}
