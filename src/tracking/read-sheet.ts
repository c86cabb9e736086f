import type { CellGrid } from "../sheet/cell-grid";
import type { Settings } from "../domain/settings";
import { FindingList } from "./finding-list";
import { findAnchors } from "./header/header-anchor";
import type { HeaderAnchor } from "./header/header-block";
import { findUnlabelledAnchor } from "./row/unlabelled-table";
import { type CellWordsReader, recognitionWords } from "./row/cell-words";
import { decodeLegacyText } from "./name/legacy-text";
import { tidyText } from "./name/normal-text";
import { type Table, type TableContext, readTable } from "./read-table";
import { rowKind } from "./row/row-kind";
import type { RowLabelReader } from "./row/row-label";
import type { TitleCell } from "./period/sheet-period";
import type { SheetVerdict } from "./sheet-reading";
import { SheetView } from "./sheet-view";

/** A table with the texts above it. */
export interface TitledTable {
  readonly table: Table;
  readonly titles: readonly TitleCell[];
}

/** A sheet whose tables are found and whose periods are still open. */
export interface SheetTables {
  readonly view: SheetView;
  readonly verdict: SheetVerdict;
  readonly tables: readonly TitledTable[];
  readonly titles: readonly TitleCell[];
  readonly rowKinds: Uint8Array;
  readonly findings: FindingList;
}

/** Readers that all sheets of a workbook share, so that each distinct text is read once. */
export interface SharedReaders {
  readonly readWords: CellWordsReader;
  readonly readLabel: RowLabelReader;
}

const mostHeaderRows = 3000;
const mostBlankRows = 500;
const mostTitleRows = 40;

/** Finds the tables of one sheet; may be left while a table is read. */
export function* findTables(
  grid: CellGrid,
  readers: SharedReaders,
  settings: Settings,
): Generator<void, SheetTables, void> {
  const view = new SheetView(grid, readers.readWords);
  const rowKinds = new Uint8Array(view.rows);
  const findings = new FindingList(grid.sheet);
  const search = new TableSearch(view, rowKinds, {
    titleWords: recognitionWords(grid.sheet),
    overrides: settings,
    readLabel: readers.readLabel,
  });
  yield* search.run();
  const titles =
    search.tables[0]?.titles ?? search.titlesBefore(0, Math.min(view.rows, mostTitleRows));
  return { view, verdict: search.verdict(), tables: search.tables, titles, rowKinds, findings };
}

class TableSearch {
  readonly tables: TitledTable[] = [];
  private refused: SheetVerdict = "no-header";
  private readonly empty: boolean;
  private from = 0;

  constructor(
    private readonly view: SheetView,
    private readonly rowKinds: Uint8Array,
    private readonly context: TableContext,
  ) {
    this.empty = view.rows === 0 || view.columns === 0;
  }

  verdict(): SheetVerdict {
    if (this.tables.length > 0) return "tracking";
    return this.empty ? "empty" : this.refused;
  }

  *run(): Generator<void, void, void> {
    let blanks = 0;
    const last = Math.min(this.view.rows, mostHeaderRows);
    for (let row = 0; row < Math.max(last, this.from) && row < this.view.rows; row++) {
      if (this.view.isBlankRow(row)) {
        this.rowKinds[row] = rowKind.blank;
        if (++blanks > mostBlankRows) break;
        continue;
      }
      blanks = 0;
      const end = yield* this.readTablesAt(findAnchors(this.view, row));
      if (end !== null) row = end - 1;
    }
    if (this.tables.length === 0) yield* this.tryUnlabelled();
  }

  /** Text cells of some rows, from the top and from the left. */
  titlesBefore(from: number, to: number): TitleCell[] {
    const { grid } = this.view;
    const titles: TitleCell[] = [];
    for (let row = Math.max(from, to - mostTitleRows); row < to; row++) {
      for (const column of this.view.textColumns(row)) {
        const written = this.view.text(row, column);
        const text = tidyText(decodeLegacyText(written, grid.fontName) ?? written);
        titles.push({ row: grid.top + row, column: grid.left + column, text });
      }
    }
    return titles;
  }

  /** Reads the tables that begin in a row; the row after the longest of them, or null where none is one. */
  private *readTablesAt(anchors: readonly HeaderAnchor[]): Generator<void, number | null, void> {
    let end: number | null = null;
    for (const anchor of anchors) {
      const titles = this.titlesBefore(this.from, anchor.row);
      const outcome = yield* readTable(this.view, anchor, withTitles(this.context, titles));
      if ("refused" in outcome) {
        if (this.refused === "no-header" || outcome.refused !== "no-known-figures")
          this.refused = outcome.refused;
        continue;
      }
      this.accept(outcome.table, titles);
      end = Math.max(end ?? 0, outcome.table.rows.end);
    }
    if (end !== null) this.from = this.lastRowOfTables() + 1;
    return end;
  }

  private *tryUnlabelled(): Generator<void, void, void> {
    const anchor = findUnlabelledAnchor(this.view, this.context.readLabel);
    if (anchor !== null) yield* this.readTablesAt([anchor]);
  }

  private accept(table: Table, titles: readonly TitleCell[]): void {
    const first = table.block.levels[0] ?? 0;
    const own = titles.filter(({ row }) => row - this.view.grid.top < first);
    this.tables.push({ table, titles: own });
    for (const { row } of own) this.mark(row - this.view.grid.top, rowKind.title);
    for (const row of table.block.levels) this.mark(row, rowKind.header);
    for (const row of table.block.numberingRows) this.mark(row, rowKind.numbering);
    for (let row = first; row < table.rows.end; row++)
      if (this.rowKinds[row] === rowKind.outside) this.mark(row, rowKind.blank);
    for (const row of table.rows.units) this.mark(row, rowKind.unit);
    for (const { row, kind } of table.rows.marked) this.mark(row, kind);
  }

  private mark(row: number, kind: number): void {
    this.rowKinds[row] = kind;
  }

  private lastRowOfTables(): number {
    const rows = this.tables.flatMap(({ table }) => [
      table.rows.units.at(-1) ?? 0,
      table.sums.totalRow ?? 0,
    ]);
    return Math.max(...rows);
  }
}

function withTitles(context: TableContext, titles: readonly TitleCell[]): TableContext {
  const words = titles.map(({ text }) => recognitionWords(text));
  return { ...context, titleWords: [context.titleWords, ...words].join(" ") };
}
