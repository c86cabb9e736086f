import type { PeriodicFigure, PeriodicFigures } from "../domain/report-form/periodic-figures";
import { figuresOfRecords } from "../domain/report-form/figures-of-records";
import type { FormFigureId } from "../domain/report-form/report-form";
import { formatCell, formatQualified, formatRange } from "../sheet/address";
import type { WorkbookAnalysis } from "./analyse-workbook";

/** What the tracking sheets say of the counts of a periodic report: of the own unit where it is one of theirs, else of all. */
export function statedByRecords({ current, report, keyOf }: WorkbookAnalysis): PeriodicFigures {
  const figures = new Map<FormFigureId, PeriodicFigure>();
  if (current === undefined) return { figures, fields: [], cited: [] };
  const { ownUnit, authority } = report.settings;
  const name = ownUnit ?? authority.name ?? "";
  const key = name === "" ? null : keyOf(name);
  const found = current.units.findIndex((unit) => unit.key === key);
  const unit = found < 0 ? null : found;
  const { sheet, firstRow, lastRow } = current.source;
  const address = (column: number) => {
    const row = unit === null ? undefined : current.units[unit]?.row;
    const range = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
    return formatQualified(sheet, row === undefined ? formatRange(range) : formatCell(row, column));
  };
  for (const [id, { value, columns }] of figuresOfRecords(current, unit)) {
    figures.set(id, { value, cells: columns.map(address) });
  }
  return { figures, fields: [], cited: [] };
}
