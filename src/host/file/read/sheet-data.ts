import { COLUMN_LIMIT, columnLetters, columnOfLetters, ROW_LIMIT } from "../../workbook/area";
import { type Cell, CellStore, type CellValue } from "../../workbook/cell-store";
import type { CellStyle } from "../../workbook/cell-style";
import type { RowFormat } from "../../workbook/sheet-state";
import { FileFault } from "../refusal";
import type { XmlScanner } from "../xml/xml-scanner";
import { type CellContent, readCellContent } from "./cell-content";
import { parseCellValue, type ValueContext } from "./cell-values";
import { readRowFormat } from "./row-format";
import { RowSpans } from "./row-spans";
import { SharedFormulas } from "./shared-formulas";

/** What the cells of a sheet refer to, and how many of them the workbook may still have. */
export interface CellContext extends ValueContext {
  readonly part: string;
  readonly sheet: string;
  readonly cellStyles: readonly CellStyle[];
  readonly budget: { cells: number };
}

/** The rows and cells of a sheet, and where they stand in its part. */
export interface SheetData {
  readonly cells: CellStore;
  readonly rows: Map<number, RowFormat>;
  readonly spans: RowSpans;
  readonly shared: SharedFormulas;
}

/** The plain shape of a cell: a constant, or nothing but a style. Most cells of most sheets have it. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,5})")?(?: t="(n|s|b|e|str|inlineStr)")?(?:\/>|>(?:<v>([^<&_\r]*)<\/v>|<is><t>([^<&_\r]*)<\/t><\/is>)?<\/c>)/y;

class SheetDataReader {
  readonly data: SheetData;
  readonly #scanner: XmlScanner;
  readonly #context: CellContext;
  readonly #isUnprefixed: boolean;
  #row = -1;
  #column = -1;
  #columns: number[] = [];
  #cells: Cell[] = [];

  constructor(scanner: XmlScanner, context: CellContext) {
    this.#scanner = scanner;
    this.#context = context;
    this.#isUnprefixed = scanner.scope.writtenPrefix("") === "";
    const shared = new SharedFormulas();
    this.data = { cells: new CellStore(), rows: new Map(), spans: new RowSpans(), shared };
  }

  readRow(): void {
    const scanner = this.#scanner;
    const { start, depth } = scanner;
    this.#row = this.#indexOfRow(scanner.attribute("r"));
    this.#column = -1;
    this.#columns = [];
    this.#cells = [];
    const format = readRowFormat(
      (name) => scanner.attribute(name),
      (index) => this.#styleAt(index),
    );
    if (format) this.data.rows.set(this.#row, format);
    for (;;) {
      if (this.#isUnprefixed && this.#readPlainCells()) continue;
      const token = scanner.next();
      if (token === "close" && scanner.depth === depth) break;
      if (token === "open" && scanner.name === "c") this.#readCell();
    }
    this.#keepRow();
    this.data.spans.add(this.#row, start, scanner.end);
  }

  #keepRow(): void {
    this.#context.budget.cells -= this.#cells.length;
    if (this.#context.budget.cells < 0) throw new FileFault("too-large", "too many cells");
    this.data.cells.setRow(this.#row, { columns: this.#columns, cells: this.#cells });
  }

  #fault(detail: string): FileFault {
    const { part, sheet } = this.#context;
    const cell = `${columnLetters(Math.max(this.#column, 0))}${this.#row + 1}`;
    return new FileFault("bad-workbook", detail, {
      part,
      sheet,
      cell,
      offset: this.#scanner.start,
    });
  }

  #indexOfRow(written: string | undefined): number {
    this.data.spans.hasImplicitPlaces ||= written === undefined;
    const row = written === undefined ? this.#row + 1 : Number(written) - 1;
    if (!Number.isInteger(row) || row <= this.#row || row >= ROW_LIMIT) {
      throw this.#fault(`row ${String(written)} after row ${this.#row + 1}`);
    }
    return row;
  }

  #styleAt(index: number): CellStyle | null {
    return index === 0 ? null : (this.#context.cellStyles[index] ?? null);
  }

  /** Whether at least one cell of the plain shape stood here. */
  #readPlainCells(): boolean {
    let found = this.#scanner.match(PLAIN_CELL);
    if (!found) return false;
    while (found) {
      const [, letters = "", row, style, type = "n", text, inline] = found;
      this.#moveTo(columnOfLetters(letters), Number(row) - 1);
      const value = type === "inlineStr" ? (inline ?? text ?? null) : this.#value(type, text);
      this.#put(value, null, style === undefined ? 0 : Number(style));
      found = this.#scanner.match(PLAIN_CELL);
    }
    return true;
  }

  #moveTo(column: number, row: number): void {
    const before = this.#column;
    this.#column = column;
    if (column <= before || column >= COLUMN_LIMIT || row !== this.#row) {
      throw this.#fault("a cell that is out of order");
    }
  }

  #value(type: string, text: string | undefined): CellValue {
    const value = parseCellValue(type, text, this.#context);
    if (value === undefined) throw this.#fault(`no value of type ${type}: ${String(text)}`);
    return value;
  }

  #put(value: CellValue, formula: string | null, style: number): void {
    this.#columns.push(this.#column);
    this.#cells.push({ value, formula, style: this.#styleAt(style) });
  }

  #readCell(): void {
    const scanner = this.#scanner;
    const place = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(scanner.attribute("r") ?? "");
    this.data.spans.hasImplicitPlaces ||= scanner.attribute("r") === undefined;
    if (place) this.#moveTo(columnOfLetters(place[1] ?? ""), Number(place[2]) - 1);
    else if (scanner.attribute("r") === undefined) this.#moveTo(this.#column + 1, this.#row);
    else throw this.#fault("a cell without a proper address");
    const style = Number(scanner.attribute("s") ?? 0);
    const type = scanner.attribute("t") ?? "n";
    const content = readCellContent(scanner);
    const value =
      content.inline !== undefined && type === "inlineStr"
        ? content.inline
        : this.#value(type, content.text);
    this.#put(value, this.#formulaOf(content), style);
  }

  #formulaOf(content: CellContent): string | null {
    if (!content.formula) return null;
    const at = { row: this.#row, column: this.#column };
    const text = this.data.shared.textOf(content.formula, at);
    if (text === undefined) throw this.#fault("a shared formula without its first cell");
    return text === "" ? null : `=${text}`;
  }
}

/** Called on the `open` of `sheetData`: reads to its `close`. Wrong addresses and values give a `FileFault`. */
export function readSheetData(scanner: XmlScanner, context: CellContext): SheetData {
  const reader = new SheetDataReader(scanner, context);
  const { depth } = scanner;
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth === depth) return reader.data;
    if (token === "open" && scanner.name === "row") reader.readRow();
  }
}
