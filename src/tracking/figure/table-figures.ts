import { cellState, type ColumnRole, type RecordedColumn } from "../../domain/figure/records";
import type { ColumnDraft } from "../column/column-draft";
import { type DecimalMark, type FigureText, parseFigureText } from "./figure-text";
import type { FindingList } from "../finding-list";
import { type ScaleDecision, decideRateScale } from "./rate-scale";
import { type RawColumn, extractColumns } from "../column/raw-column";
import {
  type FigureSort,
  type SeparatorDecision,
  decideSeparators,
  figureOfGrouped,
} from "./separators";
import type { SheetView } from "../sheet-view";

/** How the figures of a column were read. */
export interface FigureDecision {
  readonly column: number;
  readonly separators: SeparatorDecision;
  readonly scale: ScaleDecision | null;
}

/** The figures of a table in columns, and how they were read. Columns and rows of the result are those of the sheet. */
export interface TableFigures {
  readonly columns: readonly RecordedColumn[];
  readonly decisions: readonly FigureDecision[];
}

/** What is read: the rows of units and of the total (counted from the grid's corner) under columns with roles. */
export interface FigureRequest {
  readonly view: SheetView;
  readonly drafts: readonly ColumnDraft[];
  readonly unitRows: readonly number[];
  readonly totalRow: number | null;
  readonly findings: FindingList;
}

/** A column after its separators are decided; its rates are still on the sheet's own scale. */
interface SettledColumn {
  readonly draft: ColumnDraft;
  readonly raw: RawColumn;
  readonly sort: FigureSort;
  readonly separators: SeparatorDecision;
  /** By unit, 1 for a figure that carries "%"; empty where the column has no texts at all. */
  readonly signed: Uint8Array;
}

/** Reads the figures under every column that has a role: separators and scale a column at a time, each decision kept. */
export function readFigures(request: FigureRequest): TableFigures {
  const drafts = request.drafts.filter(({ roles }) => roles.length > 0);
  const raws = extractColumns(
    request.view.grid.values,
    request.unitRows,
    drafts.map(({ column }) => column),
  );
  const settled = drafts.flatMap((draft, index) => {
    const raw = raws[index];
    return raw === undefined ? [] : [settleColumn(draft, raw, request)];
  });
  const columns: RecordedColumn[] = [];
  const decisions: FigureDecision[] = [];
  for (const column of settled) {
    const scale = column.sort === "rate" ? applyScale(column, settled, request) : null;
    decisions.push({ column: column.draft.column, separators: column.separators, scale });
    for (const role of column.draft.roles) columns.push(record(column, role, scale, request));
  }
  return { columns, decisions };
}

function record(
  column: SettledColumn,
  role: ColumnRole,
  scale: ScaleDecision | null,
  { view, totalRow }: FigureRequest,
): RecordedColumn {
  const { draft, raw } = column;
  return {
    role,
    path: draft.path,
    values: raw.values,
    states: raw.states,
    column: view.grid.left + draft.column,
    statedTotal: totalRow === null ? null : readTotal(view, totalRow, column, scale),
  };
}

/** What the figures of a role are: counts, or one of the other sorts that the part names. */
function sortOf({ part }: ColumnRole): FigureSort {
  return part === "rate" || part === "points" || part === "rank" ? part : "count";
}

function settleColumn(draft: ColumnDraft, raw: RawColumn, request: FigureRequest): SettledColumn {
  const [role] = draft.roles;
  const sort = role === undefined ? "count" : sortOf(role);
  const separators = decideSeparators(
    raw.texts.map(({ read }) => read),
    { sort, stated: statedMark(draft) },
  );
  const signed = new Uint8Array(raw.texts.length === 0 ? 0 : raw.values.length);
  for (const text of raw.texts) {
    const place = placeOf(request, text.unit, draft.column);
    const figure = figureOf(text.read, sort, separators);
    if (figure !== null) {
      raw.values[text.unit] = figure;
      raw.states[text.unit] = cellState.value;
      if (isSigned(text.read)) signed[text.unit] = 1;
    } else if (text.read.kind === "error") {
      request.findings.add("error-value", "error", place, {
        written: text.written,
        ...named(draft),
      });
    } else if (text.read.kind !== "nothing") {
      request.findings.add("text-for-number", "error", place, {
        written: text.written.slice(0, 60),
        ...named(draft),
      });
    }
  }
  if (!separators.clear) reportSeparators(draft, raw, request);
  return { draft, raw, sort, separators, signed };
}

/** The example is a figure with two readings, else one that contradicts the mark that the office has stated. */
function reportSeparators(draft: ColumnDraft, raw: RawColumn, request: FigureRequest): void {
  const stated = statedMark(draft);
  const example =
    raw.texts.find(({ read }) => stated === null && read.kind === "grouped") ??
    raw.texts.find(({ read }) => read.kind === "number" && (read.decimal ?? stated) !== stated);
  if (example === undefined) return;
  request.findings.add(
    "ambiguous-separators",
    "warning",
    placeOf(request, example.unit, draft.column),
    { written: example.written, read: raw.values[example.unit] ?? NaN, ...named(draft) },
  );
}

/** The figure that a text stands for in a column of this sort, or null where it stands for none. */
function figureOf(
  text: FigureText,
  sort: FigureSort,
  separators: SeparatorDecision,
): number | null {
  if (text.kind !== "number" && text.kind !== "grouped") return null;
  if (text.percent && sort !== "rate") return null;
  return text.kind === "number" ? text.number : figureOfGrouped(text, separators);
}

function isSigned(text: FigureText): boolean {
  return (text.kind === "number" || text.kind === "grouped") && text.percent;
}

/** The decimal mark that the office has stated for a column, or null. */
function statedMark({ notation }: ColumnDraft): DecimalMark | null {
  if (notation?.decimal === undefined) return null;
  return notation.decimal === "comma" ? "," : ".";
}

/** The scale that the office has stated for a column, else the one that the figures speak for. */
function scaleOf(column: SettledColumn, all: readonly SettledColumn[]): ScaleDecision | null {
  const { draft, raw, signed } = column;
  const stated = draft.notation?.scale;
  if (stated !== undefined)
    return { factor: stated === "fraction" ? 100 : 1, reason: "settings", clear: true };
  return decideRateScale({
    values: raw.values,
    signed,
    percentFormat: draft.profile.percentFormat,
    numerators: partner(column, all, "numerator"),
    denominators: partner(column, all, "denominator"),
  });
}

function applyScale(
  column: SettledColumn,
  all: readonly SettledColumn[],
  request: FigureRequest,
): ScaleDecision | null {
  const { draft, raw, signed } = column;
  const scale = scaleOf(column, all);
  if (scale === null) return null;
  if (scale.factor === 100) {
    for (let unit = 0; unit < raw.values.length; unit++) {
      if (signed[unit] !== 1) raw.values[unit] = (raw.values[unit] ?? NaN) * 100;
    }
  }
  if (!scale.clear) {
    const unit = raw.states.indexOf(cellState.value);
    request.findings.add("unclear-rate-scale", "warning", placeOf(request, unit, draft.column), {
      read: raw.values[unit] ?? NaN,
      factor: scale.factor,
      ...named(draft),
    });
  }
  return scale;
}

/** The counts of the same rate, for comparing its scale. */
function partner(
  column: SettledColumn,
  all: readonly SettledColumn[],
  part: "numerator" | "denominator",
): Float64Array | null {
  const subject = column.draft.roles[0]?.subject;
  const found = all.find(({ draft }) =>
    draft.roles.some((role) => role.subject === subject && role.part === part),
  );
  return found?.raw.values ?? null;
}

function readTotal(
  view: SheetView,
  row: number,
  { draft, sort, separators }: SettledColumn,
  scale: ScaleDecision | null,
): number | null {
  const value = view.value(row, draft.column);
  const text: FigureText = typeof value === "string" ? parseFigureText(value) : { kind: "text" };
  const figure = typeof value === "number" ? value : figureOf(text, sort, separators);
  if (figure === null || !Number.isFinite(figure)) return null;
  return isSigned(text) ? figure : figure * (scale?.factor ?? 1);
}

function placeOf(
  { view, unitRows }: FigureRequest,
  unit: number,
  column: number,
): { row: number; column: number } {
  return { row: view.grid.top + (unitRows[unit] ?? 0), column: view.grid.left + column };
}

function named(draft: ColumnDraft): { column: string } {
  return { column: draft.path.join(" › ") };
}
