import type { Outcome } from "../../../src/app/outcome";
import { openExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import type { ExcelInNode } from "../../../src/host/node/open-excel";
import type { SheetState } from "../../../src/host/workbook/sheet-state";
import { snapshotWorkbook } from "../../../src/host/workbook/workbook-snapshot";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { formatFailure } from "../../../src/strings/failures";
import { pictureSheet } from "../../support/workbook-picture";

/** Something that the add-in is asked for. */
export type Request = (port: WorkbookPort) => Promise<Outcome<unknown>>;

/** Whose pane is asked: hers, or a coauthor's, who sees the same workbook and has read it at other times. */
export type Seat = 0 | 1;

/** A workbook on which the user, a coauthor and the add-in work in turn, with what must hold after each turn of the add-in. */
export class SharedDesk {
  /** The sheet of April, whatever it is called later. */
  readonly trackedId: string;
  readonly #ports: readonly WorkbookPort[];
  /** The sheets that the add-in made for her to fill in, with what they held then, by their ids. */
  readonly #given = new Map<string, string>();

  private constructor(readonly excel: ExcelInNode) {
    this.#ports = [openExcelWorkbook(excel.Excel), openExcelWorkbook(excel.Excel)];
    this.trackedId = excel.host.workbook.sheets[1]?.id ?? "";
  }

  /** Puts a copy of the office's workbook into an Excel that is running. */
  static open(excel: ExcelInNode, office: WorkbookState): SharedDesk {
    excel.host.reopen(snapshotWorkbook(office));
    return new SharedDesk(excel);
  }

  get workbook(): WorkbookState {
    return this.excel.host.workbook;
  }

  /** The user's sheets: all that bear no mark of ours. */
  get hers(): readonly SheetState[] {
    return this.workbook.sheets.filter(({ customProperties }) => customProperties.length === 0);
  }

  /** The sheets of ours. */
  get ours(): readonly SheetState[] {
    return this.workbook.sheets.filter(({ customProperties }) => customProperties.length > 0);
  }

  /** Does what the user does through Excel's own commands; what Excel refuses her (a protected sheet) is not done. */
  async user(act: (context: Excel.RequestContext) => void): Promise<void> {
    try {
      await this.excel.Excel.run(async (context) => {
        act(context);
        await context.sync();
      });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "RichApi.Error") throw error;
    }
  }

  /** How often the add-in has written, as far as its journal says. */
  get writes(): string {
    const { settings } = this.workbook;
    return ["0", "1"].map((slot) => settings.get(`xepHangTthc.journal.${slot}`)).join();
  }

  /** The sheets that the add-in made to be filled in. */
  get forms(): readonly SheetState[] {
    return this.hers.filter(({ id }) => this.#given.has(id));
  }

  /** Asks the add-in for something: her sheets must stay as they are but for our rules, and a refusal must be a sentence. */
  async ask<Value>(
    seat: Seat,
    act: (port: WorkbookPort) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> {
    const port = this.#ports[seat];
    if (port === undefined) throw new Error("nobody sits there");
    const before = this.pictures(this.hers);
    const entered = new Map(this.hers.map((sheet) => [sheet.id, cellsOf(sheet)]));
    const notes = this.notes();
    const outcome = await act(port);
    const after = this.pictures(this.hers);
    for (const [id, picture] of before) {
      const isBlank = this.#given.get(id) === entered.get(id);
      judgeSheet(picture, after.get(id), isBlank);
    }
    for (const sheet of this.hers)
      if (!before.has(sheet.id)) this.#given.set(sheet.id, cellsOf(sheet));
    const lost = notes.filter((note) => !this.notes().includes(note));
    if (lost.length > 0) throw new Error(`notes were lost: ${lost.join(", ")}`);
    if (!outcome.done) {
      const sentence = formatFailure(outcome.failure);
      if (!/hãy|cần/u.test(sentence)) throw new Error(`no sentence: ${sentence}`);
      if (outcome.failure.code === "unexpected") throw new Error(JSON.stringify(outcome.failure));
    }
    return outcome;
  }

  /** Nothing of ours is half-made or left over, whatever was done. */
  judgeWorkbook(): void {
    const left = this.workbook.sheets.filter(
      ({ name, customProperties }) =>
        name.startsWith("~") || customProperties.some(({ value }) => value.includes("unfinished")),
    );
    if (left.length > 0) throw new Error(`half-made: ${left.map(({ name }) => name).join(", ")}`);
  }

  private pictures(sheets: readonly SheetState[]): ReadonlyMap<string, string> {
    return new Map(
      sheets.map((sheet) => {
        const picture = { ...pictureSheet(this.workbook, sheet), rules: [] };
        const foreign = sheet.conditionalFormats.filter(({ formula }) => !isOurs(formula));
        return [sheet.id, JSON.stringify([picture, foreign.map(({ formula }) => formula)])];
      }),
    );
  }

  /** What the user has written anywhere on sheets of ours. */
  private notes(): readonly string[] {
    return this.ours.flatMap(({ cells }) =>
      cells
        .rowIndexes()
        .flatMap((row) => cells.row(row)?.cells ?? [])
        .flatMap(({ value }) =>
          typeof value === "string" && value.startsWith("note ") ? [value] : [],
        ),
    );
  }

  /** Where the units of April stand now: zero-based, the first of them, the first column of the table, and how many it has. */
  unitsPlace(): {
    readonly row: number;
    readonly column: number;
    readonly columns: number;
    readonly offsetOf: (title: string) => number;
  } | null {
    const sheet = this.hers.find(({ id }) => id === this.trackedId);
    if (sheet === undefined) return null;
    const column = columnOf(sheet, "STT");
    const names = columnOf(sheet, "Đơn vị");
    const isUnit = (row: number) => textAt(sheet, row, names).startsWith("UBND xã");
    const row = sheet.cells.rowIndexes().find(isUnit);
    const offsetOf = (title: string) => columnOf(sheet, title) - column;
    const columns = offsetOf("Hồ sơ quá hạn") + 1;
    return row === undefined ? null : { row, column, columns, offsetOf };
  }

  /** A cell for a note on a sheet of ours: in the column for notes of a ranking, else beside everything. */
  notesPlace(
    at: number,
  ): { readonly sheetId: string; readonly row: number; readonly column: number } | null {
    const sheet = this.ours[at % Math.max(1, this.ours.length)];
    if (sheet === undefined) return null;
    const [column, header] = [columnOf(sheet, "Ghi chú"), rowOf(sheet, "Ghi chú")];
    const row = Math.max(header, 8) + 1 + (at % 4);
    return { sheetId: sheet.id, row, column: column < 0 ? 16 : column };
  }

  /** The names that are highlighted on a sheet of hers, in the column of names, sorted. */
  highlightedNames(sheet: SheetState): readonly string[] {
    const column = columnOf(sheet, "Đơn vị");
    const names = sheet.conditionalFormats
      .filter(({ formula }) => isOurs(formula))
      .flatMap(({ ranges, formula }) => {
        const wanted = [...formula.matchAll(/="([^"]*)"/gu)].map(([, name]) => name);
        return ranges
          .filter((range) => range.column === column)
          .flatMap((range) => rowsOf(range).map((row) => textAt(sheet, row, column)))
          .filter((name) => wanted.includes(name));
      });
    return [...new Set(names)].sort();
  }

  /** The names that ought to be highlighted, computed from the cells alone: overdue dossiers, or a rate below the average. */
  shortfallNames(sheet: SheetState): readonly string[] {
    const titles = ["Đơn vị", "Tổng số hồ sơ", "Đã số hóa", "Hồ sơ quá hạn"];
    const [name, total, done, overdue] = titles.map((title) => columnOf(sheet, title));
    const rows = sheet.cells
      .rowIndexes()
      .map((row) => [name, total, done, overdue].map((at) => sheet.cells.get(row, at ?? 0)?.value))
      .filter(([unit]) => typeof unit === "string" && unit.startsWith("UBND xã"));
    const sum = (at: number): number => rows.reduce((all, row) => all + Number(row[at] ?? 0), 0);
    const average = shown(sum(2), sum(1));
    return rows
      .filter((row) => Number(row[3] ?? 0) > 0 || shown(Number(row[2]), Number(row[1])) < average)
      .map(([unit]) => (typeof unit === "string" ? unit : ""))
      .sort();
  }
}

/** A sheet of hers is as it was; one that was made for her may be taken away while nothing was entered into it. */
function judgeSheet(before: string, after: string | undefined, isBlankForm: boolean): void {
  if (after === before || (after === undefined && isBlankForm)) return;
  const what = after === undefined ? "is gone" : "was changed";
  throw new Error(`her sheet ${what}: ${before.slice(0, 80)}`);
}

/** What is entered in a sheet, and where. */
function cellsOf({ cells }: SheetState): string {
  const entered = cells.rowIndexes().map((row) => {
    const found = cells.row(row);
    return [row, found?.columns, found?.cells.map(({ value, formula }) => [value, formula])];
  });
  return JSON.stringify(entered);
}

function textAt({ cells }: SheetState, row: number, column: number): string {
  const value = cells.get(row, column)?.value;
  return typeof value === "string" ? value : "";
}

function isOurs(formula: string): boolean {
  return formula.includes("xep-hang-tthc");
}

function shown(part: number, whole: number): number {
  return Math.floor((part * 20_000 + whole) / (2 * whole));
}

function rowsOf({ row, rows }: { readonly row: number; readonly rows: number }): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function rowOf({ cells }: SheetState, title: string): number {
  const holds = (row: number) =>
    cells.row(row)?.cells.some(({ value }) => value === title) === true;
  return cells.rowIndexes().find(holds) ?? -1;
}

function columnOf({ cells }: SheetState, title: string): number {
  for (const row of cells.rowIndexes()) {
    const found = cells.row(row);
    const place = found?.cells.findIndex(({ value }) => value === title) ?? -1;
    if (place >= 0) return found?.columns[place] ?? -1;
  }
  return -1;
}
