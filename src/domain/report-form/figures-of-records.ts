import { indexColumns, type ColumnIndex } from "../figure/column-index";
import { receivedOnline, settled, settledInTime, stated, toSettle } from "../figure/dossier-counts";
import type { PeriodRecords } from "../figure/records";
import { cellState } from "../figure/records";
import { tallyOf, type Tally } from "../figure/tally";
import type { FormFigureId } from "./report-form";

/** A count of the records with the zero-based columns that it came from. */
export interface RecordedFigure {
  readonly value: number;
  readonly columns: readonly number[];
}

type Finder = (index: ColumnIndex) => Tally | null;

/** How the tracking sheet gives what the form asks for; the rest of the form no tracking sheet can give. */
const finders: Readonly<Partial<Record<FormFigureId, Finder>>> = {
  received: toSettle,
  receivedOnline,
  receivedDirect: (index) => stated(index, "receivedDirect"),
  receivedPostal: (index) => stated(index, "receivedPostal"),
  carriedOver: (index) => stated(index, "carriedOver"),
  settled,
  settledEarlyOrOnTime: settledInTime,
  settledEarly: (index) => stated(index, "settledEarly"),
  settledOnTime: (index) => stated(index, "settledOnTime"),
  settledLate: (index) => stated(index, "settledLate"),
  pending: (index) => stated(index, "pending"),
  pendingOnTrack: (index) => stated(index, "pendingOnTrack"),
  pendingOverdue: (index) => stated(index, "pendingOverdue"),
  intakeDigitised: (index) => tallyOf(index.find("intakeDigitisation", "numerator")),
  resultsDigitised: (index) => tallyOf(index.find("resultDigitisation", "numerator")),
  resultsSigned: (index) => tallyOf(index.find("signedResults", "numerator")),
  paidOnline: (index) => tallyOf(index.find("onlinePayment", "numerator")),
  oweFee: (index) => tallyOf(index.find("onlinePayment", "denominator")),
  complaintsReceived: (index) => tallyOf(index.find("complaints")),
  formsAll: (index) => tallyOf(index.find("satisfaction", "denominator")),
  formsGood: (index) => tallyOf(index.find("satisfaction", "numerator")),
  postalResults: (index) => tallyOf(index.find("postal")),
  electronicCopies: (index) => tallyOf(index.find("electronicCopies")),
};

/** What a period's records say of the figures of a report: of one unit, or of all units together where `unit` is null. */
export function figuresOfRecords(
  records: PeriodRecords,
  unit: number | null,
): ReadonlyMap<FormFigureId, RecordedFigure> {
  const index = indexColumns(records);
  const figures = new Map<FormFigureId, RecordedFigure>();
  for (const [id, find] of Object.entries(finders) as [FormFigureId, Finder][]) {
    const tally = find(index);
    const value = tally === null ? null : countIn(tally, unit);
    if (tally !== null && value !== null) figures.set(id, { value, columns: tally.columns });
  }
  return figures;
}

function countIn({ values, states }: Tally, unit: number | null): number | null {
  if (unit !== null) return states[unit] === cellState.value ? (values[unit] ?? null) : null;
  let [sum, counted] = [0, 0];
  states.forEach((state, index) => {
    if (state !== cellState.value) return;
    sum += values[index] ?? 0;
    counted += 1;
  });
  return counted === 0 ? null : sum;
}
