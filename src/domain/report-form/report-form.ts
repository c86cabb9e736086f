import type { Day, Period } from "../period/period";

/** The counts that a periodic report states, one input cell each on its form sheet. */
export type FormFigureId =
  | "received"
  | "receivedOnline"
  | "receivedDirect"
  | "receivedPostal"
  | "carriedOver"
  | "settled"
  | "settledEarlyOrOnTime"
  | "settledEarly"
  | "settledOnTime"
  | "settledLate"
  | "pending"
  | "pendingOnTrack"
  | "pendingOverdue"
  | "dossiersByField"
  | "intakeDigitised"
  | "resultsDigitised"
  | "resultsSigned"
  | "paidOnline"
  | "oweFee"
  | "proceduresPublished"
  | "proceduresNew"
  | "proceduresAbolished"
  | "proceduresInForce"
  | "fieldsOfWork"
  | "complaintsReceived"
  | "complaintsSettled"
  | "formsAll"
  | "formsGood"
  | "postalResults"
  | "electronicCopies";

/** Something that a cell of the form states; `cell` is an A1 address without the sheet. */
export interface Stated<Value> {
  readonly value: Value;
  readonly cell: string;
}

/** A rate in per cent as it was typed, with the number of its decimals, by which it is judged. */
export interface StatedRate extends Stated<number> {
  readonly decimals: number;
}

/** One figure of the form: the count, the rate that the report states beside it, and the count where the report repeats it. */
export interface FormFigure {
  readonly count: Stated<number> | null;
  readonly rate: StatedRate | null;
  readonly again: Stated<number> | null;
}

/** The dossiers of one field of work (lĩnh vực). */
export interface FieldOfWork {
  readonly name: string;
  readonly count: Stated<number>;
}

/** A plan, decision or letter that the report cites; `section` is "I.4" as typed, "" for the opening. */
export interface CitedDocument {
  readonly text: string;
  readonly section: string;
}

/** A name of the reporting body with the key by which two spellings are the same body. */
export interface ReporterName extends Stated<string> {
  readonly key: string;
}

/** A form sheet as it was read: what the office typed, without anything computed. */
export interface ReportForm {
  readonly sheet: string;
  readonly period: Stated<Period> | null;
  readonly reporter: ReporterName | null;
  /** The reporting body as another part of the report names it. */
  readonly reporterAgain: ReporterName | null;
  readonly lastDay: Stated<Day> | null;
  readonly reportDay: Stated<Day> | null;
  readonly figures: ReadonlyMap<FormFigureId, FormFigure>;
  readonly fields: readonly FieldOfWork[];
  readonly cited: readonly CitedDocument[];
}
