import type { Settings } from "../domain/settings";
import type { PeriodRecords, RecordsSource } from "../domain/figure/records";
import { markCarriedOver } from "./checks/carried-over";
import type { ColumnDraft } from "./column/column-draft";
import type { PartialPeriod } from "./period/period-text";
import type { SheetTables, TitledTable } from "./read-sheet";
import { splitByRowPeriod } from "./period/row-periods";
import { rowKind } from "./row/row-kind";
import type { PeriodReading, PeriodSource } from "./period/sheet-period";
import { type FigureDecision, readFigures } from "./figure/table-figures";
import type { GroupedUnits, UnitGrouper } from "./name/unit-groups";

/** One period's part of one table, before it is known which period a missing year makes it. */
export interface PeriodPart {
  readonly titled: TitledTable;
  readonly drafts: readonly ColumnDraft[];
  readonly units: readonly number[];
  readonly totalRow: number | null;
  readonly own: {
    readonly partial: PartialPeriod;
    readonly source: PeriodSource & ("cells" | "header");
  } | null;
}

/** Records with what led to them, for the explanation. */
export interface BuiltRecords {
  readonly records: PeriodRecords;
  readonly part: PeriodPart;
  readonly period: PeriodReading;
  readonly decisions: readonly FigureDecision[];
  readonly units: GroupedUnits;
}

/** The parts of a sheet's tables: by the periods of the header, and of the rows in a long sheet. Hidden rows go as settings say. */
export function partsOf(sheet: SheetTables, settings: Settings): PeriodPart[] {
  return sheet.tables.flatMap((titled) => {
    const { table } = titled;
    const units = visibleUnits(sheet, table.rows.units, settings);
    return table.parts.flatMap((part): PeriodPart[] => {
      const { drafts } = part;
      const shared = { titled, drafts };
      const byRow = splitByRowPeriod(sheet.view, drafts, units);
      if (byRow === null) {
        const own =
          part.period === null ? null : { partial: part.period, source: "header" as const };
        return [{ ...shared, units, totalRow: table.sums.totalRow, own }];
      }
      return byRow.map(({ period, units: rows }) => ({
        ...shared,
        units: rows,
        totalRow: byRow.length === 1 ? table.sums.totalRow : null,
        own: { partial: period, source: "cells" as const },
      }));
    });
  });
}

/** The records of one part, with its figures and units. */
export function buildRecords(
  sheet: SheetTables,
  part: PeriodPart,
  period: PeriodReading & { readonly period: NonNullable<PeriodReading["period"]> },
  group: UnitGrouper,
): BuiltRecords {
  const { view, findings } = sheet;
  const { table } = part.titled;
  const { drafts, units: unitRows, totalRow } = part;
  const figures = readFigures({ view, drafts, unitRows, totalRow, findings });
  const units = group({
    top: view.grid.top,
    unitRows,
    labels: table.rows.labels,
    marked: table.rows.marked,
    nameHeader: table.nameHeader,
    companions: table.companions,
  });
  const records: PeriodRecords = {
    period: period.period,
    lastDay: period.lastDay,
    source: sourceOf(sheet, part),
    groups: units.groups,
    units: units.units,
    columns: markCarriedOver(figures.columns),
  };
  return { records, part, period, decisions: figures.decisions, units };
}

function sourceOf({ view }: SheetTables, { titled, units, totalRow }: PeriodPart): RecordsSource {
  const { sheet, top, left } = view.grid;
  return {
    sheet,
    titles: titled.titles.map(({ text }) => text),
    nameColumn: left + titled.table.block.nameColumn,
    firstRow: top + (units[0] ?? 0),
    lastRow: top + (units.at(-1) ?? 0),
    totalRow: totalRow === null ? null : top + totalRow,
  };
}

/** Whether a row of the sheet is hidden or filtered out. */
function isHidden({ view }: SheetTables, row: number): boolean {
  return view.grid.hiddenRows?.has(view.grid.top + row) === true;
}

function visibleUnits(
  sheet: SheetTables,
  units: readonly number[],
  { hiddenRows }: Settings,
): readonly number[] {
  if (sheet.view.grid.hiddenRows === undefined) return units;
  const hidden = units.filter((row) => isHidden(sheet, row));
  if (hidden.length === 0) return units;
  const exclude = hiddenRows === "exclude";
  const place = { row: sheet.view.grid.top + (hidden[0] ?? 0), column: sheet.view.grid.left };
  sheet.findings.add("hidden-rows", "warning", place, {
    count: hidden.length,
    treatment: exclude ? "exclude" : "include",
  });
  if (!exclude) return units;
  for (const row of hidden) sheet.rowKinds[row] = rowKind.outside;
  return units.filter((row) => !isHidden(sheet, row));
}
