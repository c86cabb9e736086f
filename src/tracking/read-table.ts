import { fieldHeader, otherSubjectHeader } from "../strings/recognition/header-words";
import type { ColumnDraft } from "./column/column-draft";
import type { ColumnSettings } from "./column/column-overrides";
import { sampleColumn } from "./column/column-profile";
import type { HeaderAnchor, HeaderBlock } from "./header/header-block";
import { growHeader } from "./header/header-block";
import { pathWords } from "./header/header-match";
import { headerPaths } from "./header/header-path";
import { type PathColumn, type PeriodBlock, splitByPeriod } from "./period/period-blocks";
import type { PartialPeriod } from "./period/period-text";
import { recogniseColumns } from "./column/recognise-columns";
import { type NameCompanions, readNameCompanions } from "./name/name-companions";
import type { RowLabelReader } from "./row/row-label";
import type { SheetVerdict } from "./sheet-reading";
import type { SheetView } from "./sheet-view";
import { type TableRows, readTableRows } from "./row/table-rows";
import { settleUnwordedTotal } from "./row/unworded-totals";
import { type TableSums, settleSums } from "./checks/table-sums";

/** One period's columns of a table. */
export interface TablePart {
  readonly period: PartialPeriod | null;
  readonly drafts: readonly ColumnDraft[];
}

/** A table of figures of units. Rows and columns count from the grid's corner. */
export interface Table {
  readonly block: HeaderBlock;
  readonly nameHeader: string;
  readonly parts: readonly TablePart[];
  readonly strays: readonly PathColumn[];
  readonly rows: TableRows;
  readonly companions: NameCompanions | null;
  readonly sums: TableSums;
}

/** What reading a table needs to know of its surroundings. */
export interface TableContext {
  readonly titleWords: string;
  readonly overrides: ColumnSettings;
  readonly readLabel: RowLabelReader;
}

/** A table, or why what stands under the header is none. */
export type TableOutcome = { readonly table: Table } | { readonly refused: SheetVerdict };

const uselessForFigures: ReadonlySet<string> = new Set([
  "name",
  "unit-area",
  "unit-kind",
  "unit-group",
  "index",
  "code",
  "period",
  "note",
  "date",
  "text",
  "blank",
]);

/** Reads the table whose header is anchored in a row; may be left before its rows, among them and after them. */
export function* readTable(
  view: SheetView,
  anchor: HeaderAnchor,
  context: TableContext,
): Generator<void, TableOutcome, void> {
  const block = growHeader(view, anchor);
  const columns = headerPaths(view, block).map((path, index) => ({
    column: block.left + index,
    path,
  }));
  const nameHeader = columns[block.nameColumn - block.left]?.path.at(-1) ?? "";
  if (isAboutOthers(view, block, columns)) return { refused: "rows-are-not-units" };
  const blocks = splitByPeriod(columns, (column) => isLeading(column, block));
  const parts = blocks.map((part) => recognisePart(view, block, part, context));
  if (!parts.some(({ drafts }) => drafts.some(hasRoleAndFigures)))
    return { refused: isToFillIn(parts) ? "not-filled-in" : "no-known-figures" };
  yield;
  const found = yield* readTableRows({
    view,
    block,
    figureColumns: figureColumns(parts),
    readLabel: context.readLabel,
  });
  yield;
  const rows = settleUnwordedTotal(found, view, countColumns(parts));
  if (rows.units.length === 0) return { refused: "no-units" };
  const isNamed = view.words(anchor.row, anchor.nameColumn).nameHeader;
  if (!holdsUnits(view, block, { rows, isNamed, context }))
    return { refused: "rows-are-not-units" };
  const companions = readNameCompanions(view, parts[0]?.drafts ?? [], rows.units);
  const sums = settleSums(view, rows, firstCountColumn(parts));
  const strays = blocks.flatMap((part) => part.strays);
  return { table: { block, nameHeader, parts, strays, rows, companions, sums } };
}

function recognisePart(
  view: SheetView,
  block: HeaderBlock,
  part: PeriodBlock,
  context: TableContext,
): TablePart {
  const drafts = recogniseColumns(view, block, { ...context, columns: part.columns });
  return { period: part.period, drafts };
}

/** Names, running numbers and whatever stands before the names belong to every period. */
function isLeading({ column, path }: PathColumn, { nameColumn }: HeaderBlock): boolean {
  return column <= nameColumn || path.length === 0 || /^ghi chu/.test(pathWords(path)[0] ?? "");
}

/** Rows of people, dossiers, procedures or fields of work are no units. */
function isAboutOthers(
  view: SheetView,
  block: HeaderBlock,
  columns: readonly PathColumn[],
): boolean {
  const leaves = columns.map(({ path }) => pathWords(path)[0] ?? "");
  if (leaves.some((leaf) => otherSubjectHeader.test(leaf))) return true;
  const field = columns.find((_, index) => fieldHeader.test(leaves[index] ?? ""));
  if (field === undefined) return false;
  const profile = sampleColumn(view, block.firstDataRow, field.column);
  const figuresBefore = columns.some(
    ({ column }) =>
      column < field.column &&
      column > block.nameColumn &&
      sampleColumn(view, block.firstDataRow, column).figures > 0,
  );
  return profile.texts > profile.figures && !figuresBefore;
}

interface HeldRows {
  readonly rows: TableRows;
  /** Whether the header over the names speaks of units. */
  readonly isNamed: boolean;
  readonly context: TableContext;
}

/** Without a header that speaks of units, or with names of fields of work, at least half of the names must be names of units. */
function holdsUnits(
  view: SheetView,
  block: HeaderBlock,
  { rows, isNamed, context }: HeldRows,
): boolean {
  if (isNamed && !namesFields(rows)) return true;
  const { units } = rows;
  const named = units.filter(
    (row) => context.readLabel(view.text(row, block.nameColumn), row).namesUnit,
  );
  return named.length * 2 >= units.length;
}

/** Whether at least a third of the names are fields of work, whatever the header over them says. */
function namesFields({ units, labels }: TableRows): boolean {
  const fields = units.filter((row) => labels[row]?.field === true);
  return fields.length * 3 >= units.length;
}

function hasRoleAndFigures({ roles, profile, reason }: ColumnDraft): boolean {
  return roles.length > 0 && (profile.figures > 0 || reason === "settings");
}

/** Whether most columns are those of a tracking sheet, so that it is only the figures that are missing. */
function isToFillIn(parts: readonly TablePart[]): boolean {
  const drafts = parts.flatMap((part) => part.drafts);
  const known = drafts.filter(({ roles }) => roles.length > 0).length;
  return known > 1 && known * 2 > drafts.length;
}

function figureColumns(parts: readonly TablePart[]): number[] {
  const columns = new Set<number>();
  for (const { drafts } of parts) {
    for (const { use, column } of drafts) if (!uselessForFigures.has(use)) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

function countColumns(parts: readonly TablePart[]): number[] {
  const drafts = parts.flatMap((part) => part.drafts);
  return drafts
    .filter(({ roles, aspect }) => roles.length > 0 && aspect === "count")
    .map(({ column }) => column);
}

function firstCountColumn(parts: readonly TablePart[]): number | null {
  const drafts = parts.flatMap((part) => part.drafts);
  const counts = drafts.filter(({ roles, aspect }) => roles.length > 0 && aspect === "count");
  const best = counts.find(({ profile }) => profile.figures > 0) ?? counts[0];
  return best?.column ?? null;
}
