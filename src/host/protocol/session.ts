import { type Area } from "../workbook/area";
import type { SheetState } from "../workbook/sheet-state";
import { sheetIdOf, type WorkbookState } from "../workbook/workbook-state";
import { EventQueue } from "./event-queue";
import { refusal } from "./host-error";
import type { HostSettings } from "./host-settings";
import { ReferenceStore } from "./reference-store";

/** An open workbook as one add-in sees it: the data, the objects handed out, and what is to be told later. */
export class Session {
  readonly references = new ReferenceStore();
  readonly events = new EventQueue();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  #sheetSerial: number;
  #serial = 0;

  constructor(
    readonly workbook: WorkbookState,
    readonly settings: HostSettings,
  ) {
    this.#sheetSerial = workbook.sheets.length;
  }

  /** The sheet with this id or (in any case) this name, or null. */
  findSheet(key: string): SheetState | null {
    const { sheets } = this.workbook;
    const name = key.toLowerCase();
    return (
      sheets.find(({ id }) => id === key) ??
      sheets.find((s) => s.name.toLowerCase() === name) ??
      null
    );
  }

  /** The sheet that is shown. */
  activeSheet(): SheetState {
    const { sheets, activeSheetId } = this.workbook;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (!sheet) throw refusal("GeneralException", "A workbook without sheets.");
    return sheet;
  }

  /** Whether the sheet is still in the workbook. */
  hasSheet(sheet: SheetState): boolean {
    return this.workbook.sheets.includes(sheet);
  }

  /** An id that no sheet of this workbook had. */
  nextSheetId(): string {
    let id = sheetIdOf(this.#sheetSerial);
    while (this.findSheet(id)) id = sheetIdOf((this.#sheetSerial += 1));
    this.#sheetSerial += 1;
    return id;
  }

  /** A GUID in braces that this session has not given before. */
  nextGuid(): string {
    this.#serial += 1;
    const serial = this.#serial.toString(16).toUpperCase().padStart(12, "0");
    return `{10000000-0000-0000-0000-${serial}}`;
  }

  /** A table id that is free: ids are numbers, given rising. */
  nextTableId(): string {
    const ids = this.workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id)));
    return String(Math.max(0, ...ids) + 1);
  }

  /** Refuses what changes the workbook's structure (sheets added, deleted, renamed, moved, hidden). */
  requireOpenStructure(): void {
    if (this.workbook.protection !== null) throw refusal("AccessDenied");
    this.requireWritable();
  }

  /** Refuses writing into a workbook that was opened for reading. */
  requireWritable(): void {
    if (this.workbook.readOnly) throw refusal("AccessDenied");
  }

  /**
   * Refuses what desktop Excel only does in the workbook that has the focus (docs: excel-add-ins-troubleshooting,
   * "API limitations when the active workbook switches").
   */
  requireFocus(): void {
    if (this.settings.isOtherWorkbookInFront) throw refusal("GeneralException");
  }

  /** Selects cells of a sheet and shows the sheet, telling those who listen. */
  select(sheet: SheetState, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.events.selectionChanged(sheet, area);
  }

  /** Shows a sheet. */
  activate(sheet: SheetState): void {
    const before = this.activeSheet();
    if (before === sheet) return;
    this.workbook.activeSheetId = sheet.id;
    this.events.activationChanged(before, sheet);
  }
}
