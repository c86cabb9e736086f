import { type Area, formatArea } from "../workbook/area";
import type { SheetState } from "../workbook/sheet-state";

/** An event as the client wants it: `message` is JSON text. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

/** The numbers of the events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Where the event came from, as its arguments tell. */
export type EventSource = "Local" | "Remote";

const CATEGORY = 65536;
/** The target of events of the workbook and of its collections. */
export const WORKBOOK_TARGET = "Workbook";

/** What happened during a batch, for those who registered; delivered after the answer. */
export class EventQueue {
  readonly #listeners = new Map<string, number>();
  #waiting: HostEvent[] = [];
  /** "Remote" while a coauthor edits. */
  source: EventSource = "Local";

  /** Counts a listener in. */
  register(targetId: string, type: number): void {
    const key = `${targetId} ${type}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  /** Counts a listener out. */
  unregister(targetId: string, type: number): void {
    const key = `${targetId} ${type}`;
    const left = (this.#listeners.get(key) ?? 0) - 1;
    if (left > 0) this.#listeners.set(key, left);
    else this.#listeners.delete(key);
  }

  /** Queues an event for each of the targets that has a listener. */
  raise(
    type: number,
    targetIds: readonly string[],
    message: Readonly<Record<string, unknown>>,
  ): void {
    for (const targetId of targetIds) {
      if (!this.#listeners.has(`${targetId} ${type}`)) continue;
      const text = JSON.stringify(message);
      this.#waiting.push({
        messageCategory: CATEGORY,
        messageType: type,
        targetId,
        message: text,
        id: "",
      });
    }
  }

  /** Takes what waits. */
  drain(): HostEvent[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  /** Cells were edited, inserted or deleted. */
  cellsChanged(
    sheet: SheetState,
    area: Area,
    changeType = "RangeEdited",
    shiftDirection = "None",
  ): void {
    const message = {
      address: formatArea(area),
      changeType,
      shiftDirection,
      source: this.source,
      triggerSource: this.source === "Local" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
    };
    this.raise(EVENT.changed, [sheet.id, WORKBOOK_TARGET], message);
    for (const table of sheet.tables) {
      if (!touches(table.area, area)) continue;
      const about = { ...message, tableId: table.id };
      this.raise(EVENT.tableChanged, [table.id, WORKBOOK_TARGET], about);
    }
  }

  /** The selection moved. */
  selectionChanged(sheet: SheetState, area: Area): void {
    const message = { address: formatArea(area), worksheetId: sheet.id };
    this.raise(EVENT.selectionChanged, [sheet.id, WORKBOOK_TARGET], message);
  }

  /** Another sheet is shown. */
  activationChanged(before: SheetState, now: SheetState): void {
    this.raise(EVENT.deactivated, [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
    this.raise(EVENT.activated, [now.id, WORKBOOK_TARGET], { worksheetId: now.id });
  }

  /** Something happened to a sheet or to a table as a whole. */
  happened(
    type: number,
    targetIds: readonly string[],
    about: Readonly<Record<string, unknown>>,
  ): void {
    this.raise(type, targetIds, { ...about, source: this.source });
  }
}

function touches(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
