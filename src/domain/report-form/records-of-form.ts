import type { ColumnRole, PeriodRecords, RecordedColumn } from "../figure/records";
import { cellState } from "../figure/records";
import type { OrgUnit, UnitGroup } from "../unit/org-unit";
import type { Day, Period } from "../period/period";
import { cellOf, countOf } from "./form-counts";
import { intakeWhole } from "./check-rates";
import type { FormFigureId, ReportForm } from "./report-form";

/** What each figure of the form is on a tracking sheet. */
const roles: readonly (readonly [FormFigureId, ColumnRole])[] = [
  ["received", { subject: "received", part: "count" }],
  ["receivedOnline", { subject: "receivedOnline", part: "count" }],
  ["receivedDirect", { subject: "receivedDirect", part: "count" }],
  ["receivedPostal", { subject: "receivedPostal", part: "count" }],
  ["carriedOver", { subject: "carriedOver", part: "count" }],
  ["settled", { subject: "settled", part: "count" }],
  ["settledEarlyOrOnTime", { subject: "settledEarlyOrOnTime", part: "count" }],
  ["settledEarly", { subject: "settledEarly", part: "count" }],
  ["settledOnTime", { subject: "settledOnTime", part: "count" }],
  ["settledLate", { subject: "settledLate", part: "count" }],
  ["pending", { subject: "pending", part: "count" }],
  ["pendingOnTrack", { subject: "pendingOnTrack", part: "count" }],
  ["pendingOverdue", { subject: "pendingOverdue", part: "count" }],
  ["intakeDigitised", { subject: "intakeDigitisation", part: "numerator" }],
  ["resultsDigitised", { subject: "resultDigitisation", part: "numerator" }],
  ["resultsSigned", { subject: "signedResults", part: "numerator" }],
  ["paidOnline", { subject: "onlinePayment", part: "numerator" }],
  ["oweFee", { subject: "onlinePayment", part: "denominator" }],
  ["complaintsReceived", { subject: "complaints", part: "count" }],
  ["formsAll", { subject: "satisfaction", part: "denominator" }],
  ["formsGood", { subject: "satisfaction", part: "numerator" }],
  ["postalResults", { subject: "postal", part: "count" }],
  ["electronicCopies", { subject: "electronicCopies", part: "count" }],
];

/** Who reports, as a unit of the records. */
export interface ReportingUnit {
  readonly unit: Omit<OrgUnit, "group" | "row">;
  readonly group: UnitGroup;
}

/** The row and column, zero-based, of a cell's address. */
export type ParseCell = (cell: string) => { readonly row: number; readonly column: number };

/**
 * A form as the records of its one unit, so that it is computed as any sheet is. Its figures stand below each other: the
 * source says that rows and columns are exchanged. Totals are those of {@link countOf}.
 */
export function recordsOfForm(
  form: ReportForm,
  period: Period,
  { unit, group }: ReportingUnit,
  parseCell: ParseCell,
): PeriodRecords {
  const places = [...form.figures.values()].flatMap(({ count }) =>
    count === null ? [] : [parseCell(count.cell)],
  );
  const rows = places.map(({ row }) => row);
  const column = places[0]?.column ?? 0;
  return {
    period,
    lastDay: provisionalDay(form),
    source: {
      sheet: form.sheet,
      titles: [],
      nameColumn: 0,
      firstRow: Math.min(...rows, 0),
      lastRow: Math.max(...rows, 0),
      totalRow: null,
      transposed: true,
    },
    groups: [group],
    units: [{ ...unit, group: 0, row: column }],
    columns: [
      ...roles.flatMap(([id, role]) => columnOf(form, id, role, parseCell)),
      ...intakeColumn(form, parseCell),
    ],
  };
}

/** The last day of data; where only the day of the report is stated, no data can be of a later one. */
function provisionalDay({ lastDay, reportDay }: ReportForm): Day | null {
  return lastDay?.value ?? reportDay?.value ?? null;
}

function columnOf(
  form: ReportForm,
  id: FormFigureId,
  role: ColumnRole,
  parseCell: ParseCell,
): readonly RecordedColumn[] {
  const value = countOf(form, id);
  if (value === null) return [];
  const cell = cellOf(form, id);
  return [
    {
      role,
      path: [id],
      values: Float64Array.of(value),
      states: Uint8Array.of(cellState.value),
      column: cell === null ? 0 : parseCell(cell).row,
      statedTotal: null,
      ...(id === "received" ? { includesCarriedOver: true } : {}),
    },
  ];
}

/** The digitised intake's own whole, since a form may count it out of what was received with or without what was carried over. */
function intakeColumn(form: ReportForm, parseCell: ParseCell): readonly RecordedColumn[] {
  const value = intakeWhole(form);
  const cell = cellOf(form, "received");
  if (value === null) return [];
  return [
    {
      role: { subject: "intakeDigitisation", part: "denominator" },
      path: ["intakeDigitised"],
      values: Float64Array.of(value),
      states: Uint8Array.of(cellState.value),
      column: cell === null ? 0 : parseCell(cell).row,
      statedTotal: null,
    },
  ];
}
