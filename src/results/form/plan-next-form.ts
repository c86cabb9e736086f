import { removeHighlightsOf, restoreHighlights } from "../highlight/plan-highlight";
import { blockOf } from "../../sheet/cell-block";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { advanceText } from "./advance-text";
import type { PeriodMove } from "./move-period";
import { moveReferences, type SheetMoves } from "./move-references";

/** What happens to the constants of a cell: `clear` empties a figure, `advance` moves the period in a text on, `keep` leaves it. */
export type CellFate = "clear" | "advance" | "keep";

/** A tracking sheet, and what its next one takes from it. */
export interface NextFormSource {
  readonly contents: SheetContents;
  /** What was entered into the cells of the grid, in its shape: formulas and constants. */
  readonly entered: readonly (readonly CellValue[])[];
  /** By zero-based row and column of the sheet. */
  readonly fateOf: (row: number, column: number, value: CellValue) => CellFate;
  /** Figures that are known beforehand, by row: what was pending and is carried over. */
  readonly carried: {
    readonly column: number;
    readonly counts: ReadonlyMap<number, number>;
  } | null;
  /** The formulas of our highlights on the sheet; those of a run that was cut off while they were put aside are among them. */
  readonly highlights: readonly string[];
  readonly move: PeriodMove;
  /** The sheet of the period before, whose place in formulas the source takes; null where there is none. */
  readonly previousSheet: string | null;
}

/** Where the next sheet goes. */
export interface NextFormTarget {
  readonly sheet: string;
  readonly mark: SheetMark;
}

/** The next period's sheet: its edits, and how many figures were emptied and filled in. */
export interface NextFormPlan {
  readonly edits: readonly SheetEdit[];
  readonly cleared: number;
  readonly carried: number;
}

/**
 * Plans the next period's sheet as a copy of the last one: layout, units, formats and formulas stay, figures are emptied, the period
 * in texts and the references between months move on. The copy is the user's own once it is whole; our highlights don't go with it.
 */
export function planNextForm(source: NextFormSource, target: NextFormTarget): NextFormPlan {
  const { contents, highlights } = source;
  const { sheet, mark } = target;
  const unfinished: SheetMark = { ...mark, unfinished: true };
  const cells = new NextCells(source, sheet);
  const edits: readonly SheetEdit[] = [
    ...removeHighlightsOf(contents),
    { kind: "copySheet", from: contents.name, sheet, mark: unfinished },
    ...restoreHighlights(contents.name, highlights),
    ...cells.edits(),
    { kind: "releaseSheet", sheet },
  ];
  return { edits, cleared: cells.cleared, carried: cells.carried };
}

/** The cells of a copy that are written: emptied figures, carried figures, moved texts and moved formulas. */
class NextCells {
  cleared = 0;
  carried = 0;
  private readonly moves: SheetMoves;
  private readonly values: (CellValue | null)[][];
  private readonly formulas: (string | null)[][];

  constructor(
    private readonly source: NextFormSource,
    private readonly sheet: string,
  ) {
    const { contents, previousSheet } = source;
    this.moves = new Map([
      ...(previousSheet === null ? [] : [[previousSheet, contents.name] as const]),
      [contents.name, sheet] as const,
    ]);
    this.values = source.entered.map((line, down) =>
      line.map((value, right) => this.valueAt(down, right, value)),
    );
    this.formulas = source.entered.map((line) => line.map((value) => this.formulaOf(value)));
  }

  edits(): readonly SheetEdit[] {
    const { grid } = this.source.contents;
    if (grid === null) return [];
    const { sheet } = this;
    const place = (run: Run) => ({
      sheet,
      row: grid.top + run.row,
      column: grid.left + run.column,
    });
    return [
      ...runsOf(this.values).map((run): SheetEdit => ({
        kind: "writeValues",
        ...place(run),
        values: blockOf(run.cells),
      })),
      ...runsOf(this.formulas).map((run): SheetEdit => ({
        kind: "writeFormulas",
        ...place(run),
        formulas: blockOf(run.cells),
      })),
    ];
  }

  private valueAt(down: number, right: number, value: CellValue): CellValue | null {
    if (isFormula(value)) return null;
    const { contents } = this.source;
    const row = (contents.grid?.top ?? 0) + down;
    const column = (contents.grid?.left ?? 0) + right;
    const known = this.knownAt(row, column);
    if (known === null) return value === "" ? null : this.changedAt(row, column, value);
    this.carried += 1;
    return known;
  }

  private knownAt(row: number, column: number): number | null {
    const { carried } = this.source;
    return carried?.column === column ? (carried.counts.get(row) ?? null) : null;
  }

  private changedAt(row: number, column: number, value: CellValue): CellValue | null {
    const { fateOf, move } = this.source;
    switch (fateOf(row, column, value)) {
      case "advance":
        return advanced(value, move);
      case "keep":
        return null;
      case "clear":
        this.cleared += 1;
        return "";
    }
  }

  private formulaOf(value: CellValue): string | null {
    if (typeof value !== "string" || !isFormula(value)) return null;
    const moved = moveReferences(value, this.moves);
    return moved === value ? null : moved;
  }
}

function advanced(value: CellValue, move: PeriodMove): CellValue | null {
  if (typeof value !== "string") return null;
  const moved = advanceText(value, move, "title");
  return moved === value.normalize("NFC") ? null : moved;
}

function isFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}

interface Run<Cell = unknown> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

/** Rows that follow one another and have anything to write, as blocks as wide as what is written in them. */
function runsOf<Cell>(lines: readonly (readonly (Cell | null)[])[]): readonly Run<Cell>[] {
  const runs: { row: number; lines: (readonly (Cell | null)[])[] }[] = [];
  lines.forEach((line, row) => {
    if (line.every((cell) => cell === null)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.lines.length === row) last.lines.push(line);
    else runs.push({ row, lines: [line] });
  });
  return runs.map((run) => {
    const used = run.lines.flatMap((line) =>
      line.flatMap((cell, at) => (cell === null ? [] : [at])),
    );
    const left = used.reduce((least, at) => Math.min(least, at), Infinity);
    const right = used.reduce((most, at) => Math.max(most, at), 0);
    return {
      row: run.row,
      column: left,
      cells: run.lines.map((line) => line.slice(left, right + 1)),
    };
  });
}
