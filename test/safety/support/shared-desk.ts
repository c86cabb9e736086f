import type { Outcome } from "../../../src/app/outcome";
import { openExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import { openExcel, type ExcelInNode } from "../../../src/host/node/open-excel";
import type { SheetState } from "../../../src/host/workbook/sheet-state";
import { snapshotWorkbook } from "../../../src/host/workbook/workbook-snapshot";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { formatFailure } from "../../../src/strings/failures";
import { pictureSheet } from "../../support/workbook-picture";

/** A workbook on which the user, a coauthor and the add-in work in turn, with what must hold after each turn of the add-in. */
export class SharedDesk {
  readonly port: WorkbookPort;
  /** The sheet of April, whatever it is called later. */
  readonly trackedId: string;

  private constructor(readonly excel: ExcelInNode) {
    this.port = openExcelWorkbook(excel.Excel);
    this.trackedId = excel.host.workbook.sheets[1]?.id ?? "";
  }

  /** Opens a copy of the office's workbook. */
  static async open(office: WorkbookState): Promise<SharedDesk> {
    return new SharedDesk(await openExcel(snapshotWorkbook(office)));
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

  /** Asks the add-in for something: her sheets must stay as they are but for our rules, and a refusal must be a sentence. */
  async ask<Value>(act: (port: WorkbookPort) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const before = this.pictures(this.hers);
    const notes = this.notes();
    const outcome = await act(this.port);
    const after = this.pictures(this.hers.filter(({ id }) => before.has(id)));
    for (const [id, picture] of before) {
      if (after.get(id) !== picture)
        throw new Error(`her sheet was changed: ${picture.slice(0, 80)}`);
    }
    const lost = notes.filter((note) => !this.notes().includes(note));
    if (lost.length > 0) throw new Error(`notes were lost: ${lost.join(", ")}`);
    if (!outcome.done) {
      const sentence = formatFailure(outcome.failure);
      if (!/hãy|cần/u.test(sentence)) throw new Error(`no sentence: ${sentence}`);
      if (outcome.failure.code === "unexpected") throw new Error(JSON.stringify(outcome.failure));
    }
    return outcome;
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

  /** Where the units of April stand now: zero-based, the first of them and the first column of the table. */
  unitsPlace(): { readonly row: number; readonly column: number } | null {
    const sheet = this.hers.find(({ id }) => id === this.trackedId);
    if (sheet === undefined) return null;
    const column = columnOf(sheet, "STT");
    const isUnit = (row: number) => textAt(sheet, row, column + 1).startsWith("UBND xã");
    const row = sheet.cells.rowIndexes().find(isUnit);
    return row === undefined ? null : { row, column };
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
    const [name, total, done, overdue] = [1, 2, 3, 6].map((at) => at + columnOf(sheet, "STT"));
    const rows = sheet.cells
      .rowIndexes()
      .map((row) => [name, total, done, overdue].map((at) => sheet.cells.get(row, at ?? 0)?.value))
      .filter(([unit]) => typeof unit === "string" && unit.startsWith("UBND xã"));
    const sum = (at: number): number => rows.reduce((all, row) => all + Number(row[at] ?? 0), 0);
    const average = shown(sum(2), sum(1));
    return rows
      .filter((row) => Number(row[3]) > 0 || shown(Number(row[2]), Number(row[1])) < average)
      .map(([unit]) => (typeof unit === "string" ? unit : ""))
      .sort();
  }
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

function columnOf({ cells }: SheetState, title: string): number {
  for (const row of cells.rowIndexes()) {
    const found = cells.row(row);
    const place = found?.cells.findIndex(({ value }) => value === title) ?? -1;
    if (place >= 0) return found?.columns[place] ?? -1;
  }
  return -1;
}
