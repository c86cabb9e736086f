import { done, failed, type Outcome } from "../../src/app/outcome";
import type { AppliedEdits, WorkbookContents, WorkbookPort } from "../../src/app/workbook-port";
import type { CellRange } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-grid";
import type {
  HighlightContents,
  SheetContents,
  TableContents,
} from "../../src/sheet/sheet-contents";
import type { SettingValue, SheetEdit, SheetMark } from "../../src/sheet/sheet-edit";
import { linesOf } from "./lines-of";

/** A sheet that can be changed: cells by "row,column". */
export interface MemorySheet {
  readonly id: string;
  name: string;
  mark: SheetMark | null;
  hidden: boolean;
  protected: boolean;
  /** What cells show; a formula's value is that of the sheet it came from, as nothing is computed here. */
  cells: Map<string, CellValue>;
  formulas: Map<string, string>;
  tables: TableContents[];
  highlights: HighlightContents[];
}

/** A workbook of values alone that obeys the port, as strict as Excel where a plan could go wrong. */
export class InMemoryWorkbook implements WorkbookPort {
  readonly sheets: MemorySheet[] = [];
  readonly settings = new Map<string, SettingValue>();
  /** Every edit that was applied, in order. */
  readonly applied: SheetEdit[] = [];
  fileName = "so-theo-doi.xlsx";
  readOnly = false;
  structureProtected = false;
  private nextId = 1;

  addUserSheet(name: string, values: readonly (readonly CellValue[])[] = []): MemorySheet {
    const sheet = this.makeSheet(name, null);
    put(sheet, 0, 0, values);
    return sheet;
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  contents(name: string): SheetContents {
    return contentsOf(this.sheet(name));
  }

  apply(edits: readonly SheetEdit[]): void {
    for (const edit of edits) {
      this.applied.push(edit);
      this.applyOne(edit);
    }
  }

  readWorkbook(): Promise<Outcome<WorkbookContents>> {
    return Promise.resolve(
      done({
        fileName: this.fileName,
        sheets: this.sheets.map(contentsOf),
        settings: Object.fromEntries(this.settings),
        activeSheet: this.sheets[0]?.name ?? "",
        readOnly: this.readOnly,
        structureProtected: this.structureProtected,
      }),
    );
  }

  readFormulas(
    sheet: string,
    { row, column, rows, columns }: CellRange,
  ): Promise<Outcome<readonly (readonly CellValue[])[]>> {
    const { cells, formulas } = this.sheet(sheet);
    return Promise.resolve(
      done(
        Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (__, right) => {
            const key = `${row + down},${column + right}`;
            return formulas.get(key) ?? cells.get(key) ?? "";
          }),
        ),
      ),
    );
  }

  applyEdits(edits: readonly SheetEdit[]): Promise<Outcome<AppliedEdits>> {
    this.apply(edits);
    return Promise.resolve(done({ edits: edits.length, requests: 1 }));
  }

  reveal(sheet: string): Promise<Outcome<null>> {
    const known = this.sheets.some(({ name }) => name === sheet);
    return Promise.resolve(known ? done(null) : failed({ code: "no-such-sheet", sheet }));
  }

  private makeSheet(name: string, mark: SheetMark | null): MemorySheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`sheet ${name} exists`);
    }
    const sheet: MemorySheet = {
      id: `{${this.nextId}}`,
      name,
      mark,
      hidden: false,
      protected: false,
      cells: new Map(),
      formulas: new Map(),
      tables: [],
      highlights: [],
    };
    this.nextId += 1;
    this.sheets.push(sheet);
    return sheet;
  }

  private applyOne(edit: SheetEdit): void {
    switch (edit.kind) {
      case "addSheet":
        this.makeSheet(edit.sheet, edit.mark);
        return;
      case "deleteSheet":
        this.sheets.splice(this.sheets.indexOf(this.sheet(edit.sheet)), 1);
        return;
      case "copySheet": {
        const { cells, formulas, highlights } = this.sheet(edit.from);
        const copy = this.makeSheet(edit.sheet, edit.mark);
        copy.cells = new Map(cells);
        copy.formulas = new Map(formulas);
        copy.highlights = [...highlights];
        return;
      }
      case "setSetting":
        this.settings.set(edit.key, edit.value);
        if (edit.value === null) this.settings.delete(edit.key);
        return;
      default:
        this.applyToSheet(this.sheet(edit.sheet), edit);
    }
  }

  private applyToSheet(sheet: MemorySheet, edit: SheetEdit): void {
    if (sheet.protected) throw new Error(`${sheet.name} is protected`);
    switch (edit.kind) {
      case "clearSheet":
        if (sheet.tables.length > 0) throw new Error("cleared under a table");
        sheet.cells.clear();
        return;
      case "clearContents":
        for (const key of keysOf(edit.range)) sheet.cells.delete(key);
        return;
      case "writeValues":
        put(sheet, edit.row, edit.column, linesOf(edit.values));
        return;
      case "writeFormulas":
        linesOf(edit.formulas).forEach((line, down) => {
          line.forEach((formula, right) => {
            if (formula !== null)
              sheet.formulas.set(`${edit.row + down},${edit.column + right}`, formula);
          });
        });
        return;
      case "releaseSheet":
        sheet.mark = null;
        return;
      case "markSheet":
        sheet.mark = edit.mark;
        return;
      case "addTable":
        this.addTable(sheet, edit.table, edit.range);
        return;
      case "resizeTable":
        sheet.tables = sheet.tables.map((table) =>
          table.name === edit.table ? { ...table, ...edit.range } : table,
        );
        return;
      case "removeTable":
        sheet.tables = sheet.tables.filter(({ name }) => name !== edit.table);
        return;
      case "addHighlight":
        sheet.highlights.push({ id: `h${this.nextId}`, formula: edit.formula });
        this.nextId += 1;
        return;
      case "removeHighlight":
        sheet.highlights = sheet.highlights.filter(({ id }) => id !== edit.id);
        return;
      default:
    }
  }

  private addTable(
    sheet: MemorySheet,
    name: string,
    range: { row: number; column: number; rows: number; columns: number },
  ): void {
    const all = this.sheets.flatMap(({ tables }) =>
      tables.map((table) => table.name.toLowerCase()),
    );
    if (all.includes(name.toLowerCase())) throw new Error(`table ${name} exists`);
    const cells = new Set(keysOf(range));
    if (sheet.tables.some((table) => keysOf(table).some((key) => cells.has(key)))) {
      throw new Error(`table ${name} lies over another`);
    }
    const header = keysOf({ ...range, rows: 1 }).map((key) => sheet.cells.get(key) ?? "");
    if (new Set(header).size !== header.length || header.includes("")) {
      throw new Error(`headers of ${name}`);
    }
    sheet.tables.push({ name, ...range });
  }
}

function keysOf(range: { row: number; column: number; rows: number; columns: number }): string[] {
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    return `${row},${range.column + (index % range.columns)}`;
  });
}

function put(
  sheet: MemorySheet,
  row: number,
  column: number,
  values: readonly (readonly (CellValue | null)[])[],
): void {
  values.forEach((line, down) => {
    line.forEach((value, right) => {
      if (value === null) return;
      const key = `${row + down},${column + right}`;
      if (value === "") sheet.cells.delete(key);
      else sheet.cells.set(key, value);
    });
  });
}

function contentsOf(sheet: MemorySheet): SheetContents {
  const { id, name, hidden, mark, tables, highlights } = sheet;
  let [rows, columns] = [0, 0];
  for (const key of sheet.cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sheet.cells.get(`${row},${column}`) ?? ""),
  );
  return {
    id,
    name,
    hidden,
    protected: sheet.protected,
    mark,
    grid: rows === 0 ? null : { sheet: name, top: 0, left: 0, values },
    tables: [...tables],
    highlights: [...highlights],
  };
}
