import { type ColumnStretch, cellPlace, columnStretches } from "../../domain/figure/cell-place";
import { figureAt, indexAt } from "../../domain/figure/figure-at";
import { unitsWhere } from "../../domain/assessment/unit-lists";
import type { Report } from "../../domain/report/report";
import { formatCell, type CellRange } from "../../sheet/address";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { AddHighlight, SheetEdit } from "../../sheet/sheet-edit";
import { cellAt } from "../cell-at";
import { composeFormulas, parseHighlightPlace, textConstant } from "./highlight-formula";

type Shortfall = "below" | "overdue";

/** Ground and text of the highlights, each pair above 4.5 : 1. */
const looks: Readonly<Record<Shortfall, { readonly fill: string; readonly fontColor: string }>> = {
  below: { fill: "#FFF2CC", fontColor: "#7F3F00" },
  overdue: { fill: "#F8CBAD", fontColor: "#833C0B" },
};

const looksByName = new Map<string, (typeof looks)[Shortfall]>(Object.entries(looks));

/**
 * The conditional formats that show on the tracking sheet what fell short: one over the column of names, one over each column
 * whose figures are below the average, and one over each column of overdue dossiers. They name the units as constants, so that
 * they follow when the user sorts.
 *
 * `rateColumns` gives, by indicator, the zero-based column in which the sheet states the rate itself; without one the column of
 * the numerator shows it. Nothing where the sheet already has exactly these; else the old ones are removed and these are added.
 */
export function planHighlight(
  report: Report,
  sheet: SheetContents,
  rateColumns: ReadonlyMap<string, number> = new Map(),
): readonly SheetEdit[] {
  const wanted = report.settings.highlightTrackingSheet
    ? composeHighlights(report, sheet, rateColumns)
    : [];
  return hasExactly(sheet, wanted) ? [] : [...removeHighlightsOf(sheet), ...wanted];
}

function hasExactly({ highlights }: SheetContents, wanted: readonly AddHighlight[]): boolean {
  if (highlights.length !== wanted.length) return false;
  const had = highlights.map(({ formula }) => formula).sort();
  const want = wanted.map(({ formula }) => formula).sort();
  return had.every((formula, index) => formula === want[index]);
}

/** Takes our conditional formats off a sheet; nothing else of it is touched. */
export function removeHighlightsOf(sheet: SheetContents): readonly SheetEdit[] {
  return sheet.highlights.map(({ id }) => ({ kind: "removeHighlight", sheet: sheet.name, id }));
}

function composeHighlights(
  report: Report,
  sheet: SheetContents,
  rateColumns: ReadonlyMap<string, number>,
): readonly AddHighlight[] {
  const { assessment, source } = report;
  const overdue = new Set(assessment.overdue.map(({ unit }) => unit));
  const below = [
    ...assessment.belowRising,
    ...assessment.belowFalling,
    ...assessment.belowUnchanged,
  ].filter((unit) => !overdue.has(unit));
  const named = nameUnits(report, sheet);
  const add = (look: Shortfall, column: number, units: readonly number[]) =>
    columnHighlights(named, { look, column, units });
  return [
    ...add("overdue", source.nameColumn, [...overdue]),
    ...add("below", source.nameColumn, below),
    ...overdueColumns(report).flatMap((column) =>
      add("overdue", column, unitsWithDossiers(report, sheet, column)),
    ),
    ...belowColumns(report, rateColumns).flatMap(({ column, units }) =>
      add("below", column, units),
    ),
  ];
}

function overdueColumns(report: Report): readonly number[] {
  return (
    report.indicators.find(({ indicator }) => indicator.id === "overdue")?.figures.sourceColumns ??
    []
  );
}

/** Overdue dossiers may stand in two columns, settled late and pending past due: each shows only its own. */
function unitsWithDossiers(
  report: Report,
  sheet: SheetContents,
  column: number,
): readonly number[] {
  return report.assessment.overdue
    .map(({ unit }) => unit)
    .filter((unit) => {
      const place = cellPlace(report, unit, column);
      const count = cellAt(sheet.grid, place.row, place.column);
      return typeof count !== "number" || count > 0;
    });
}

interface BelowColumn {
  readonly column: number;
  readonly units: readonly number[];
}

function belowColumns(
  report: Report,
  rateColumns: ReadonlyMap<string, number>,
): readonly BelowColumn[] {
  return report.indicators.flatMap(({ indicator, figures }) => {
    const column = rateColumns.get(indicator.id) ?? figures.column;
    if (indicator.kind !== "rate" || column === null) return [];
    return [{ column, units: unitsWhere(figures, (unit) => figureAt(figures.gaps, unit) < 0) }];
  });
}

interface ColumnHighlight {
  readonly look: Shortfall;
  readonly column: number;
  readonly units: readonly number[];
}

/** A report with the names of its units as formulas compare them: the columns mostly name the same units. */
interface NamedUnits {
  readonly report: Report;
  readonly sheet: string;
  /** The name that stands in each unit's cell, as a constant of a formula; "" for none. */
  readonly names: readonly string[];
  /** The first unit with the same name. */
  readonly firstOf: Uint32Array;
}

function nameUnits(report: Report, { name: sheet, grid }: SheetContents): NamedUnits {
  const firstOf = new Uint32Array(report.units.length);
  const firstByName = new Map<string, number>();
  const names = report.units.map((_, unit) => {
    const { row, column } = cellPlace(report, unit, report.source.nameColumn);
    const name = String(cellAt(grid, row, column));
    const first = firstByName.get(name);
    if (first === undefined) firstByName.set(name, unit);
    firstOf[unit] = first ?? unit;
    return name === "" ? "" : textConstant(name);
  });
  return { report, sheet, names, firstOf };
}

function columnHighlights(
  named: NamedUnits,
  { look, column, units }: ColumnHighlight,
): readonly AddHighlight[] {
  const isWanted = new Uint8Array(named.report.units.length);
  for (const unit of units) isWanted[unit] = 1;
  return columnStretches(named.report, column).flatMap((stretch) => {
    const shown = stretch.units.filter((unit) => isWanted[unit] === 1);
    return stretchHighlights(named.sheet, { look, stretch, names: distinctNames(named, shown) });
  });
}

/** Each name once, in the order of the units. */
function distinctNames({ names, firstOf }: NamedUnits, units: readonly number[]): string[] {
  const isNamed = new Uint8Array(names.length);
  const distinct: string[] = [];
  for (const unit of units) {
    const first = indexAt(firstOf, unit);
    const name = names[first] ?? "";
    if (isNamed[first] === 1 || name === "") continue;
    isNamed[first] = 1;
    distinct.push(name);
  }
  return distinct;
}

interface StretchHighlight {
  readonly look: Shortfall;
  readonly stretch: ColumnStretch;
  readonly names: readonly string[];
}

function stretchHighlights(
  sheet: string,
  { look, stretch, names }: StretchHighlight,
): readonly AddHighlight[] {
  const { firstRow, lastRow, nameColumn, column } = stretch;
  const range: CellRange = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
  const formulas = composeFormulas(names, `$${formatCell(firstRow, nameColumn)}`, { look, range });
  return formulas.map((formula) => ({
    kind: "addHighlight",
    sheet,
    range,
    formula,
    ...looks[look],
    bold: true,
  }));
}

/**
 * The conditional formats that a sheet had, from their formulas alone: each carries its look and the range that it stands on by now.
 * A formula of another making gives none.
 */
export function restoreHighlights(
  sheet: string,
  formulas: readonly string[],
): readonly AddHighlight[] {
  return formulas.flatMap((formula): AddHighlight[] => {
    const place = parseHighlightPlace(formula);
    const look = place === null ? undefined : looksByName.get(place.look);
    return place === null || look === undefined
      ? []
      : [{ kind: "addHighlight", sheet, range: place.range, formula, ...look, bold: true }];
  });
}
