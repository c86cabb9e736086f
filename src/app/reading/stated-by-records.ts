import { cellPlace, columnStretches } from "../../domain/figure/cell-place";
import type { PeriodicFigure, PeriodicFigures } from "../../domain/report-form/periodic-figures";
import { figuresOfRecords } from "../../domain/report-form/figures-of-records";
import type { FormFigureId } from "../../domain/report-form/report-form";
import { formatCell, formatQualified, formatRange } from "../../sheet/address";
import type { WorkbookAnalysis } from "./analyse-workbook";

/**
 * What the tracking sheets say of the counts of a periodic report: of the own unit where it is one of theirs, else of all. A sum
 * of months stands in no cell.
 */
export function statedByRecords({ current, report, keyOf }: WorkbookAnalysis): PeriodicFigures {
  const figures = new Map<FormFigureId, PeriodicFigure>();
  if (current === undefined) return { figures, fields: [], cited: [] };
  const { ownUnit, authority } = report.settings;
  const name = ownUnit ?? authority.name ?? "";
  const key = name === "" ? null : keyOf(name);
  const found = current.units.findIndex((unit) => unit.key === key);
  const unit = found < 0 ? null : found;
  const { sheet } = current.source;
  const addresses = (figureColumn: number): string[] => {
    if (unit !== null) {
      const { row, column } = cellPlace(current, unit, figureColumn);
      return [formatQualified(sheet, formatCell(row, column))];
    }
    return columnStretches(current, figureColumn).map(({ column, firstRow, lastRow }) => {
      const range = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
      return formatQualified(sheet, formatRange(range));
    });
  };
  for (const [id, { value, columns }] of figuresOfRecords(current, unit)) {
    figures.set(id, { value, cells: columns.flatMap(addresses) });
  }
  return { figures, fields: [], cited: [] };
}
