import { findAnchors } from "../header/header-anchor";
import { type HeaderAnchor, type HeaderBlock, isNumberingRow } from "../header/header-block";
import { isBelowAnother, settleOutline } from "./outline-rows";
import { type RowKind, rowKind } from "./row-kind";
import { labelOfRow } from "./label-of-row";
import type { RowLabel, RowLabelReader } from "./row-label";
import { RunningNumbers } from "./running-numbers";
import { type SheetView, isBlank } from "../sheet-view";

/** A row that is more than a unit or a blank: its place, what it is and what it says. */
export interface MarkedRow {
  readonly row: number;
  kind: RowKind;
  readonly label: string;
  readonly hasFigures: boolean;
  /** Whether it sums up: everything, a part of it, or, without a name, one of the two; null for no sum. */
  readonly sum: "all" | "part" | "unnamed" | null;
}

/** The rows of one table. Rows count from the grid's corner. */
export interface TableRows {
  /** The rows of units, in order. */
  readonly units: readonly number[];
  /** What the names of units say, by row. */
  readonly labels: readonly (RowLabel | undefined)[];
  /** Sections, totals, subtotals, notes, repeated headers … in order. */
  readonly marked: readonly MarkedRow[];
  /** Rows with figures that are parts of a unit's row, counted in it, and that unit's row. */
  readonly parts: readonly { readonly row: number; readonly of: number }[];
  /** The first row after the table. */
  readonly end: number;
}

/** Where a table's rows are told apart. */
export interface RowFrame {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  /** Columns that may hold figures, ascending. */
  readonly figureColumns: readonly number[];
  readonly readLabel: RowLabelReader;
}

const mostBlankRows = 500;
const rowsAhead = 5;

/** Names that are new take longest to read: so many are read in some milliseconds. */
const rowsInPiece = 500;

/** Tells the rows of a table apart, from below its header to its end: another header, or a long blank. May be left now and then. */
export function* readTableRows(frame: RowFrame): Generator<void, TableRows, void> {
  const scan = new RowScan(frame);
  const { view, block } = frame;
  let row = block.firstDataRow;
  let blanks = 0;
  for (; row < view.rows && blanks <= mostBlankRows; row++) {
    const outcome = scan.take(row);
    if (outcome === "end") break;
    blanks = outcome === "blank" ? blanks + 1 : 0;
    if ((row - block.firstDataRow) % rowsInPiece === rowsInPiece - 1) yield;
  }
  const rows = scan.finish(row);
  return scan.isOutlined ? settleOutline(rows, { view, indexColumn: block.indexColumn }) : rows;
}

class RowScan {
  /** Whether a unit's running number could be one below another ("1.2"): noted here, where it is at hand; few sheets have any. */
  isOutlined = false;
  /** As long as the sheet from the start, like the labels: a list that grows is moved again and again. */
  private readonly units: number[];
  private unitCount = 0;
  private readonly labels: (RowLabel | undefined)[];
  private readonly marked: MarkedRow[] = [];
  /** Text rows without figures that become sections if a unit follows, and notes if none does. */
  private waiting: MarkedRow[] = [];
  private readonly parts: { readonly row: number; readonly of: number }[] = [];
  private numbered = false;
  private afterSum = false;
  private readonly anchor: HeaderAnchor;
  private readonly numbers: RunningNumbers;

  constructor(private readonly frame: RowFrame) {
    const { block, view } = frame;
    this.units = new Array<number>(view.rows);
    this.labels = new Array<RowLabel | undefined>(view.rows);
    this.numbers = new RunningNumbers(view, block.indexColumn);
    this.anchor = {
      row: block.levels[0] ?? 0,
      nameColumn: block.nameColumn,
      indexColumn: block.indexColumn,
      start: block.left,
      end: block.right + 1,
    };
  }

  finish(end: number): TableRows {
    for (const row of this.waiting) row.kind = rowKind.note;
    const { units, labels, marked, parts } = this;
    units.length = this.unitCount;
    return { units, labels, marked, parts, end };
  }

  private lastUnit(): number | undefined {
    return this.units[this.unitCount - 1];
  }

  take(row: number): "taken" | "blank" | "end" {
    const { view, block, readLabel } = this.frame;
    const name = view.value(row, block.nameColumn);
    if (typeof name === "string" && name !== "" && this.hasFigures(row)) {
      const label = readLabel(name, row);
      if (label.plain && !this.numbers.isSection(row)) {
        return this.takeUnit(row, label);
      }
    }
    return this.takeOther(row, labelOfRow(view, block, row, readLabel));
  }

  private takeOther(row: number, label: RowLabel | null): "taken" | "blank" | "end" {
    const { view } = this.frame;
    if ((label === null || label.figureLike) && isNumberingRow(view, row, this.anchor))
      return this.mark(row, rowKind.numbering, "");
    const figures = this.hasFigures(row);
    if (!figures && this.looksLikeHeader(row)) {
      if (!this.repeatsHeader(row)) return "end";
      return this.mark(row, rowKind.header, "");
    }
    if (label === null) return this.takeUnlabelled(row, figures);
    return figures ? this.takeWithFigures(row, label) : this.takeWithout(row, label);
  }

  private takeWithFigures(row: number, label: RowLabel): "taken" {
    if (label.part) return this.takePart(row, label);
    if (label.average) return this.mark(row, rowKind.subtotal, label.text);
    if (label.subtotal) return this.mark(row, rowKind.subtotal, label.text, "part");
    if (label.total) return this.mark(row, rowKind.total, label.text, "all");
    if (this.numbers.isSection(row) || (label.heading && !this.numbers.isRunning(row)))
      return this.mark(row, rowKind.section, label.headingText, "part");
    return this.takeUnit(row, label);
  }

  /** "Trong đó: …" below a unit is counted in it; below a sum it is a remark. */
  private takePart(row: number, label: RowLabel): "taken" {
    const unit = this.lastUnit();
    if (unit !== undefined && !this.afterSum) this.parts.push({ row, of: unit });
    return this.mark(row, rowKind.note, label.text);
  }

  private takeWithout(row: number, label: RowLabel): "taken" {
    if (this.numbers.isSection(row)) return this.wait(row, label, rowKind.section);
    if (label.total || label.subtotal || label.average || label.note)
      return this.mark(row, rowKind.note, label.text);
    if (this.numbers.isRunning(row) || this.isBareUnit(row, label))
      return this.takeUnit(row, label);
    return this.wait(row, label, label.heading ? rowKind.section : rowKind.note);
  }

  /** A unit without figures in a table without running numbers; below the table it would be an addressee. */
  private isBareUnit(row: number, label: RowLabel): boolean {
    const attached = !this.afterSum && !this.frame.view.isBlankRow(row - 1);
    return label.namesUnit && !label.heading && attached && !this.isNumbered(row);
  }

  /** Whether running numbers stand before the units, above or soon below. */
  private isNumbered(row: number): boolean {
    if (this.numbered || this.frame.block.indexColumn === null) return this.numbered;
    const below = Array.from({ length: rowsAhead }, (_, index) => row + 1 + index);
    return below.some((other) => this.numbers.isRunning(other) && this.hasFigures(other));
  }

  private takeUnlabelled(row: number, figures: boolean): "taken" | "blank" {
    if (!figures && this.frame.view.isBlankRow(row)) return "blank";
    if (!figures) return this.mark(row, rowKind.note, "");
    if (this.numbers.isRunning(row)) return this.mark(row, rowKind.unnamed, "");
    return this.mark(row, rowKind.subtotal, "", "unnamed");
  }

  private takeUnit(row: number, label: RowLabel): "taken" {
    if (this.waiting.length > 0) this.settleWaiting(row);
    if (!this.numbered) this.numbered = this.numbers.isRunning(row);
    this.units[this.unitCount++] = row;
    this.isOutlined ||= isBelowAnother(this.numbers.at(row));
    this.labels[row] = label;
    return "taken";
  }

  /** A text row before a unit heads a section, unless the running numbers go on over it as over a remark. */
  private settleWaiting(row: number): void {
    const last = this.waiting.at(-1);
    const before = this.lastUnit();
    const goesOn = before !== undefined && this.numbers.isNext(row, before);
    if (last !== undefined && !goesOn) last.kind = rowKind.section;
    this.waiting = [];
  }

  private wait(row: number, label: RowLabel, kind: RowKind): "taken" {
    const marked = { row, kind, label: label.headingText, hasFigures: false, sum: null };
    this.waiting.push(marked);
    this.marked.push(marked);
    return "taken";
  }

  private mark(row: number, kind: RowKind, label: string, sum: MarkedRow["sum"] = null): "taken" {
    this.afterSum = this.afterSum || (sum !== null && this.unitCount > 0);
    this.marked.push({ row, kind, label, hasFigures: this.hasFigures(row), sum });
    return "taken";
  }

  private hasFigures(row: number): boolean {
    const { view, figureColumns } = this.frame;
    const cells = view.cells(row);
    for (const column of figureColumns) {
      const value = cells[column];
      if (value === undefined || value === "") continue;
      if (typeof value !== "string" || (!isBlank(value) && view.sort(row, column) === "figure"))
        return true;
    }
    return false;
  }

  /** A header has running numbers or several figures under it; a remark beside the heading of a section makes none. */
  private looksLikeHeader(row: number): boolean {
    const { view } = this.frame;
    if (this.numbers.isSection(row)) return false;
    const anchors = findAnchors(view, row);
    return anchors.some(
      ({ indexColumn }) => indexColumn !== null || view.textColumns(row).length > 2,
    );
  }

  private repeatsHeader(row: number): boolean {
    const { view, block } = this.frame;
    return block.levels.some((level) =>
      view
        .textColumns(row)
        .every((column) => view.words(row, column).words === view.words(level, column).words),
    );
  }
}
