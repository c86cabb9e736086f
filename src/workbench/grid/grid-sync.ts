import type { ExcelHost } from "../../host/protocol/excel-host";
import { HostError } from "../../host/protocol/host-error";
import { type Area, isSameArea } from "../../host/workbook/area";
import { snapshotWorkbook } from "../../host/workbook/workbook-snapshot";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import type { Grid, GridEvent } from "./create-grid";
import { EditBatch } from "./edit-batch";
import { planGridChanges } from "./grid-changes";
import { areaOfGridRange } from "./grid-range";
import type { GridRange } from "./grid-words";
import { repairedMerges } from "./merge-repair";
import { noteMutation } from "./note-mutation";
import { QuietMoment } from "./quiet-moment";
import { planSelection, shownArea } from "./show-selection";
import { takeOverEdits } from "./take-over-edits";

/** Told when Excel would have refused an edit, with its code; the grid then shows the workbook as it was. */
export type RefusedEditListener = (code: string) => void;

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: GridRange }[];
}

/** The add-in's requests of one write follow each other faster than anybody looks: they are shown together. */
const PATIENCE = { pause: 30, longest: 1000 };

/**
 * Keeps the grid and an open workbook the same: what the add-in wrote is shown when it pauses, at the latest before the person
 * does something; what a person did in the grid is taken over once per command.
 */
export class GridSync {
  readonly #host: ExcelHost;
  readonly #grid: Grid;
  readonly #refused: RefusedEditListener;
  #shown: WorkbookState;
  #batch = new EditBatch();
  #isWaiting = false;
  readonly #pause = new QuietMoment(() => this.#show(), PATIENCE);

  constructor(host: ExcelHost, grid: Grid, refused: RefusedEditListener) {
    this.#host = host;
    this.#grid = grid;
    this.#refused = refused;
    this.#shown = snapshotWorkbook(host.workbook);
    grid.load(host.workbook);
    grid.apply(planSelection(null, host.workbook));
  }

  /** The workbook may have changed: it is shown soon. */
  modelChanged(): void {
    this.#pause.note();
  }

  /** Shows at once what is still to be shown. */
  showNow(): void {
    this.#pause.flush();
  }

  /** Another workbook is shown from now on. */
  stop(): void {
    this.#pause.cancel();
  }

  /** Something happened in the grid. */
  gridChanged(event: GridEvent): void {
    if (noteMutation(this.#batch, event, this.#grid)) this.#wait();
    else if (event.id === "sheet.operation.set-selections") this.#select(event.params);
    else if (event.id === "sheet.operation.set-worksheet-active") this.#activate(event.params);
    else if (event.id === "sheet.operation.set-cell-edit-visible") this.#noteTyping(event.params);
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      // What the add-in wrote goes first: after taking over, the grid counts as showing everything.
      this.#show();
      this.#takeOver();
    });
  }

  #takeOver(): void {
    const batch = this.#batch;
    if (batch.isEmpty) return;
    this.#batch = new EditBatch();
    try {
      this.#host.edit("Local", (session) => takeOverEdits(session, batch, this.#grid));
    } catch (error) {
      this.#refuse(error);
      return;
    }
    this.#grid.apply(repairedMerges(this.#host.workbook, batch, this.#grid));
    this.#shown = snapshotWorkbook(this.#host.workbook);
  }

  #refuse(error: unknown): void {
    if (!(error instanceof HostError)) throw error;
    this.#grid.load(this.#host.workbook);
    this.#shown = snapshotWorkbook(this.#host.workbook);
    this.#grid.apply(planSelection(null, this.#host.workbook));
    this.#refused(error.code);
  }

  #show(): void {
    const { workbook } = this.#host;
    const changes = planGridChanges(this.#shown, workbook);
    const selection = planSelection(this.#shown, workbook);
    if (changes.length + selection.length === 0) return;
    this.#shown = snapshotWorkbook(workbook);
    this.#grid.apply([...changes, ...selection]);
    if (selection.length > 0) this.#reveal();
  }

  #reveal(): void {
    const { sheets, activeSheetId } = this.#host.workbook;
    const sheet = sheets.find(({ id }) => id === activeSheetId);
    if (sheet) this.#grid.reveal({ ...sheet.selection, rows: 1, columns: 1 });
  }

  #select(params: object): void {
    const { subUnitId, selections } = params as SelectionParams;
    const last = selections.at(-1);
    if (!last) return;
    const area: Area = areaOfGridRange(last.range, this.#grid.readSize(subUnitId));
    this.#host.edit("Local", (session) => {
      const sheet = session.findSheet(subUnitId);
      if (sheet && !isSameArea(area, shownArea(sheet))) session.select(sheet, area);
    });
    this.#selectionShown();
  }

  #activate(params: object): void {
    this.#host.edit("Local", (session) => {
      const sheet = session.findSheet((params as SelectionParams).subUnitId);
      if (sheet) session.activate(sheet);
    });
    this.#selectionShown();
  }

  #selectionShown(): void {
    const { activeSheetId, sheets } = this.#host.workbook;
    this.#shown.activeSheetId = activeSheetId;
    const now = new Map(sheets.map((sheet) => [sheet.id, sheet.selection]));
    for (const sheet of this.#shown.sheets) sheet.selection = now.get(sheet.id) ?? sheet.selection;
  }

  #noteTyping(params: object): void {
    this.#host.settings.isEditingCell = "visible" in params && params.visible === true;
  }
}
