import type { SheetState } from "../../workbook/sheet-state";
import { SheetSource } from "../read/sheet-source";
import { listSheets, type ListedSheet } from "../read/workbook-sheets";
import type { WorkbookParts } from "../read/workbook-source";
import { changeStartTag } from "../xml/start-tag";
import { renderXml, xmlNode } from "../xml/xml-node";
import { numberAttribute } from "../xml/xml-values";
import { attributeChange } from "./sheet-markup";

/** A sheet of the file to be: one of the model, or one without cells that is only carried along. */
export interface PlacedSheet {
  /** The id of the model's sheet, or a key of our own for one that the model does not hold. */
  readonly key: string;
  readonly sheet: SheetState | null;
  /** How it stands in the workbook part as it was read. */
  readonly listed: ListedSheet | null;
}

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Whether a sheet of the model is the very one that was read: an id may be given anew, and a copy shares the source. */
export function isSameSheet(loaded: SheetState, sheet: SheetState): boolean {
  return loaded.id === sheet.id && loaded.source === sheet.source && loaded.source !== null;
}

function loadedSheet(listed: ListedSheet, loaded: readonly SheetState[]): SheetState | undefined {
  const link = listed.relationship?.id;
  return loaded.find(
    ({ source }) => source instanceof SheetSource && source.origin.relationship === link,
  );
}

/** The sheets of the file as it was read, with the ids of those that the model still has. */
export function placesBefore(
  parts: WorkbookParts,
  loaded: readonly SheetState[],
  sheets: readonly SheetState[],
): readonly PlacedSheet[] {
  return listSheets(parts.root, parts.relationships).map((listed, place) => {
    const before = loadedSheet(listed, loaded);
    const sheet = before && sheets.find((each) => isSameSheet(before, each));
    return { key: sheet?.id ?? `place ${place}`, listed, sheet: sheet ?? null };
  });
}

/** The sheets in their new order: the model's, and each carried one after the sheet that it followed. */
export function placesAfter(
  before: readonly PlacedSheet[],
  sheets: readonly SheetState[],
): PlacedSheet[] {
  const placed: PlacedSheet[] = sheets.map((sheet) => ({
    key: sheet.id,
    sheet,
    listed: before.find(({ key }) => key === sheet.id)?.listed ?? null,
  }));
  before.forEach((carried, place) => {
    if (carried.sheet || carried.listed?.hasCells === true) return;
    const earlier = before.slice(0, place).map(({ key }) => key);
    const at = placed.findLastIndex(({ key }) => earlier.includes(key));
    placed.splice(at + 1, 0, carried);
  });
  return placed;
}

/** The content of the `sheets` element; `linkOf` gives the relationship of a sheet that is new. */
export function sheetsMarkup(
  placed: readonly PlacedSheet[],
  parts: WorkbookParts,
  text: string,
  linkOf: (key: string) => string,
): string {
  const ids = listSheets(parts.root, parts.relationships).map(
    ({ element }) => numberAttribute(element, "sheetId") ?? 0,
  );
  let lastId = Math.max(0, ...ids);
  const items = placed.map(({ key, sheet, listed }) => {
    if (listed) {
      const { element } = listed;
      const then = { name: listed.name, state: STATES[listed.visibility] };
      const now = sheet ? { name: sheet.name, state: STATES[sheet.visibility] } : then;
      const tag = text.slice(element.start, element.contentStart);
      return (
        changeStartTag(tag, attributeChange(then, now)) +
        text.slice(element.contentStart, element.end)
      );
    }
    lastId += 1;
    const attributes = {
      name: sheet?.name,
      sheetId: lastId,
      state: STATES[sheet?.visibility ?? "Visible"],
      "r:id": linkOf(key),
    };
    return renderXml(xmlNode("sheet", attributes), parts.prefixes);
  });
  return items.join("");
}
