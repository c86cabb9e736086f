import type { SettingValue, SheetMark } from "../sheet/sheet-edit";
import { markKey, parseMark, settingPrefix } from "./sheet-marks";

/** A sheet without its cells. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly mark: SheetMark | null;
  readonly tables: readonly { readonly id: string; readonly name: string }[];
}

/** The workbook without its cells. */
export interface WorkbookOutline {
  readonly fileName: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly activeSheet: string;
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly sheets: readonly SheetOutline[];
}

const sheetProperties = [
  "items/id",
  "items/name",
  "items/visibility",
  "items/protection/protected",
  "items/customProperties/items/key",
  "items/customProperties/items/value",
  "items/tables/items/id",
  "items/tables/items/name",
].join(",");

/** Queues the reading of every sheet without its cells; {@link collectSheets} reads it after the sync. */
export function queueSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  workbook.worksheets.load(sheetProperties);
  return workbook.worksheets;
}

/** The plain outlines of sheets, once they are synced. */
export function collectSheets(sheets: Excel.WorksheetCollection): readonly SheetOutline[] {
  return sheets.items.map(outlineOf);
}

/** An outline that is queued; {@link collectOutline} reads it after the sync. */
export interface QueuedOutline {
  readonly workbook: Excel.Workbook;
  readonly active: Excel.Worksheet;
}

/** Queues the reading of everything about the workbook but its cells. */
export function queueOutline(context: Excel.RequestContext): QueuedOutline {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.settings.load("items/key,items/value");
  queueSheets(context);
  active.load("name");
  return { workbook, active };
}

/** The plain values of an outline, once it is synced. */
export function collectOutline({ workbook, active }: QueuedOutline): WorkbookOutline {
  const settings = workbook.settings.items;
  const kept = new Map(settings.map(({ key, value }) => [key, value as SettingValue]));
  return {
    fileName: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    activeSheet: active.name,
    settings: ownSettings(kept),
    sheets: collectSheets(workbook.worksheets),
  };
}

function ownSettings(
  kept: ReadonlyMap<string, SettingValue>,
): Readonly<Record<string, SettingValue>> {
  const own = [...kept].flatMap(([key, value]): [string, SettingValue][] =>
    key.startsWith(settingPrefix) ? [[key.slice(settingPrefix.length), value]] : [],
  );
  return Object.fromEntries(own);
}

function outlineOf(sheet: Excel.Worksheet): SheetOutline {
  const property = sheet.customProperties.items.find(({ key }) => key === markKey);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection.protected,
    mark: property === undefined ? null : parseMark(property.value),
    tables: sheet.tables.items.map(({ id, name }) => ({ id, name })),
  };
}
