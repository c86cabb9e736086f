import type { SheetState } from "../../workbook/sheet-state";
import type { SheetOrigin, SheetSection } from "../read/sheet-source";
import { alignRows, type AlignedRow } from "./row-alignment";
import {
  changedRowMarkup,
  formatOf,
  type ModelRow,
  newRowMarkup,
  type RowContext,
} from "./row-markup";
import { readRowPieces } from "./row-pieces";
import type { StyleWriter } from "./style-writer";

/** A sheet of the file: its text, where everything stands in it, and how the model had it when it was read. */
export interface LoadedSheet {
  readonly text: string;
  readonly origin: SheetOrigin;
  readonly loaded: SheetState;
}

/** What changed among the cells, for what depends on them elsewhere. */
export interface CellChanges {
  readonly markup: string;
  readonly areFormulasChanged: boolean;
  /** Rows or columns were put in or taken out. */
  readonly areCellsMoved: boolean;
}

function modelRow(sheet: SheetState, row: number): ModelRow {
  return { row, cells: sheet.cells.row(row), format: formatOf(sheet.rows, row) };
}

function isSameFormat(left: ModelRow["format"], right: ModelRow["format"]): boolean {
  const keys = Object.keys(left) as (keyof ModelRow["format"])[];
  // Which of the hidden rows a filter hid is not written into a row.
  return keys.every((key) => key === "filtered" || left[key] === right[key]);
}

/** The groups of shared formulas of which a cell moved or is not the same object any more. */
function groupsToUnshare(sheet: SheetState, { origin, loaded }: LoadedSheet): Set<string> {
  const broken = new Set<string>();
  for (const [group, places] of origin.shared.groups()) {
    const isWhole = places.every(
      ({ row, column }) => sheet.cells.get(row, column) === loaded.cells.get(row, column),
    );
    if (!isWhole) broken.add(group);
  }
  return broken;
}

function hasFormula({ cells }: ModelRow): boolean {
  return cells?.cells.some(({ formula }) => formula !== null) ?? false;
}

function rowsOfGroups({ origin }: LoadedSheet, groups: ReadonlySet<string>): Set<number> {
  const rows = new Set<number>();
  for (const [group, places] of origin.shared.groups()) {
    if (groups.has(group)) for (const { row } of places) rows.add(row);
  }
  return rows;
}

class SheetDataWriter {
  readonly #sheet: SheetState;
  readonly #file: LoadedSheet;
  #context: RowContext;
  readonly #unsharedRows: ReadonlySet<number>;
  #kept = 0;
  areFormulasChanged = false;
  areCellsMoved = false;

  constructor(sheet: SheetState, file: LoadedSheet, styles: StyleWriter) {
    this.#sheet = sheet;
    this.#file = file;
    const noteMove = () => {
      this.areCellsMoved = true;
    };
    const unshared = groupsToUnshare(sheet, file);
    this.#unsharedRows = rowsOfGroups(file, unshared);
    this.#context = {
      styles,
      prefix: file.origin.prefixes.main,
      unshared,
      isExplicit: false,
      noteMove,
    };
  }

  /** The markup of all rows, or null when every one is as it came. */
  rows(): string | null {
    const { spans } = this.#file.origin;
    const aligned = alignRows(this.#sheet, spans, this.#file.loaded);
    const pieces = aligned.map((each) => this.#row(each));
    if (this.#kept === spans.count && aligned.length === this.#kept) return null;
    this.#noteLostRows(aligned);
    if (!spans.hasImplicitPlaces) return pieces.join("");
    this.#context = { ...this.#context, isExplicit: true };
    return aligned.map((each) => this.#row(each)).join("");
  }

  /** Rows of the file that are gone may have had formulas. */
  #noteLostRows(aligned: readonly AlignedRow[]): void {
    const { spans } = this.#file.origin;
    const places = new Set(aligned.map(({ place }) => place));
    for (let place = 0; place < spans.count; place += 1) {
      if (places.has(place)) continue;
      this.areFormulasChanged ||= hasFormula(modelRow(this.#file.loaded, spans.row(place)));
    }
  }

  #row({ row, place }: AlignedRow): string {
    const after = modelRow(this.#sheet, row);
    if (place < 0) {
      this.areFormulasChanged ||= hasFormula(after);
      return newRowMarkup(after, this.#context);
    }
    const { origin, text, loaded } = this.#file;
    const before = modelRow(loaded, origin.spans.row(place));
    const gap = this.#gapBefore(place);
    const markup = text.slice(origin.spans.start(place), origin.spans.end(place));
    if (this.#isKept(before, after)) {
      this.#kept += 1;
      return gap + markup;
    }
    this.areFormulasChanged ||= hasFormula(before) || hasFormula(after);
    const pieces = readRowPieces(markup, origin.part, origin.bindings);
    return gap + changedRowMarkup(pieces, before, after, this.#context);
  }

  #isKept(before: ModelRow, after: ModelRow): boolean {
    if (this.#context.isExplicit) return false;
    const isInPlace = before.row === after.row && !this.#unsharedRows.has(before.row);
    return isInPlace && before.cells === after.cells && isSameFormat(before.format, after.format);
  }

  /** White space between rows, in a file that is written for reading. */
  #gapBefore(place: number): string {
    const { spans } = this.#file.origin;
    if (place === 0) return "";
    return this.#file.text.slice(spans.end(place - 1), spans.start(place));
  }
}

/** The new markup of the `sheetData` element, or null when the cells are as they came. */
export function sheetDataMarkup(
  sheet: SheetState,
  file: LoadedSheet,
  section: SheetSection,
  styles: StyleWriter,
): CellChanges | null {
  const writer = new SheetDataWriter(sheet, file, styles);
  const rows = writer.rows();
  if (rows === null) return null;
  const { text, origin } = file;
  const { spans } = origin;
  const whole = text.slice(section.start, section.end);
  const { main } = origin.prefixes;
  const { areFormulasChanged, areCellsMoved } = writer;
  if (spans.count === 0) {
    const markup = `<${main}sheetData>${rows}</${main}sheetData>`;
    return { markup, areFormulasChanged, areCellsMoved };
  }
  const head = whole.slice(0, spans.start(0) - section.start);
  const tail = text.slice(spans.end(spans.count - 1), section.end);
  return { markup: head + rows + tail, areFormulasChanged, areCellsMoved };
}
