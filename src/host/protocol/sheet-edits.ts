import { sheetNameFault } from "../workbook/sheet-names";
import { createSheet, type SheetState, type SheetVisibility } from "../workbook/sheet-state";
import { rewriteDeletedSheet, rewriteSheetName } from "../workbook/structural-edit";
import { snapshotSheet } from "../workbook/workbook-snapshot";
import { EVENT, WORKBOOK_TARGET } from "./event-queue";
import { refusal } from "./host-error";
import type { Session } from "./session";

function requireFreeName(session: Session, name: string, own: SheetState | null): void {
  if (sheetNameFault(name) !== null) throw refusal("InvalidArgument");
  const taken = session.workbook.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken && taken !== own) throw refusal("ItemAlreadyExists");
}

function freeName(session: Session): string {
  let n = session.workbook.sheets.length + 1;
  const isTaken = () =>
    session.workbook.sheets.some(({ name }) => name.toLowerCase() === `sheet${n}`);
  while (isTaken()) n += 1;
  return `Sheet${n}`;
}

/** `worksheets.add`: at the end, not activated; without a name Excel gives one. */
export function addSheet(session: Session, name: string | null): SheetState {
  session.requireFocus();
  session.requireOpenStructure();
  const wanted = name === null || name === "" ? freeName(session) : name;
  requireFreeName(session, wanted, null);
  const sheet = createSheet(session.nextSheetId(), wanted);
  session.workbook.sheets.push(sheet);
  tell(session, EVENT.sheetAdded, sheet);
  return sheet;
}

/** Renames a sheet; formulas and names follow. */
export function renameSheet(session: Session, sheet: SheetState, name: string): void {
  session.requireOpenStructure();
  requireFreeName(session, name, sheet);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  sheet.name = name;
  rewriteSheetName(session.workbook, nameBefore, name);
  session.events.happened(EVENT.nameChanged, [sheet.id, WORKBOOK_TARGET], {
    nameAfter: name,
    nameBefore,
    worksheetId: sheet.id,
  });
}

function visibleSheets(session: Session): SheetState[] {
  return session.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
}

function requireOtherVisible(session: Session, sheet: SheetState): void {
  const isOnly = visibleSheets(session).every((each) => each === sheet);
  if (isOnly) throw refusal("InvalidOperation");
}

/** Deletes a sheet. Refused for the last visible one and (as `delete` is declared) for a very hidden one. */
export function deleteSheet(session: Session, sheet: SheetState): void {
  session.requireOpenStructure();
  if (sheet.visibility === "VeryHidden") throw refusal("InvalidOperation");
  requireOtherVisible(session, sheet);
  const { workbook } = session;
  const place = workbook.sheets.indexOf(sheet);
  const wasActive = workbook.activeSheetId === sheet.id;
  if (wasActive) leaveSheet(session, place);
  workbook.sheets.splice(place, 1);
  rewriteDeletedSheet(workbook, sheet.name);
  tell(session, EVENT.sheetDeleted, sheet);
}

/** Shows the nearest visible sheet instead of the one at a place. */
function leaveSheet(session: Session, place: number): void {
  const { sheets } = session.workbook;
  const others = [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()];
  const next = others.find(({ visibility }) => visibility === "Visible");
  if (next) session.activate(next);
}

/** Hides or shows a sheet; the last visible one stays. */
export function setVisibility(
  session: Session,
  sheet: SheetState,
  visibility: SheetVisibility,
): void {
  session.requireOpenStructure();
  if (visibility !== "Visible" && sheet.visibility === "Visible") {
    requireOtherVisible(session, sheet);
    const isActive = session.activeSheet() === sheet;
    if (isActive) leaveSheet(session, session.workbook.sheets.indexOf(sheet));
  }
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  session.events.happened(EVENT.visibilityChanged, [sheet.id, WORKBOOK_TARGET], {
    visibilityAfter: visibility,
    visibilityBefore,
    worksheetId: sheet.id,
  });
}

/** Moves a sheet to a zero-based position among all sheets, hidden ones included. */
export function moveSheet(session: Session, sheet: SheetState, position: number): void {
  session.requireOpenStructure();
  const { sheets } = session.workbook;
  if (position >= sheets.length) throw refusal("InvalidArgument");
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(position, 0, sheet);
  session.events.happened(EVENT.moved, [sheet.id, WORKBOOK_TARGET], {
    positionAfter: position,
    positionBefore,
    worksheetId: sheet.id,
  });
}

function copyName(session: Session, name: string): string {
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const wanted = name.slice(0, 31 - suffix.length) + suffix;
    if (!session.findSheet(wanted)) return wanted;
  }
}

/** `worksheet.copy`: cells, formats and layout, named "Name (2)". Tables get new ids and names. */
export function copySheet(
  session: Session,
  sheet: SheetState,
  place: { readonly type: string; readonly relativeTo: SheetState | null },
): SheetState {
  session.requireOpenStructure();
  const name = copyName(session, sheet.name);
  const copy: SheetState = {
    ...snapshotSheet(sheet),
    id: session.nextSheetId(),
    name,
    source: null,
  };
  copy.tables = [];
  session.workbook.sheets.splice(copyPlace(session, place), 0, copy);
  for (const table of sheet.tables) {
    const id = session.nextTableId();
    copy.tables.push({ ...structuredClone(table), id, name: `${table.name}_${id}` });
  }
  tell(session, EVENT.sheetAdded, copy);
  return copy;
}

function copyPlace(
  session: Session,
  { type, relativeTo }: { readonly type: string; readonly relativeTo: SheetState | null },
): number {
  const { sheets } = session.workbook;
  if (type === "Beginning" || type === "None") return 0;
  if (type !== "Before" && type !== "After") return sheets.length;
  if (!relativeTo) throw refusal("InvalidArgument");
  return sheets.indexOf(relativeTo) + (type === "After" ? 1 : 0);
}

function tell(session: Session, type: number, sheet: SheetState): void {
  session.events.happened(type, [WORKBOOK_TARGET], { worksheetId: sheet.id });
}
