/** The measures that are known by name (chỉ tiêu); `custom:…` is any column that the user maps. */
export type KnownIndicatorId =
  | "intakeDigitisation"
  | "resultDigitisation"
  | "onTime"
  | "settlement"
  | "onlineSubmission"
  | "onlinePayment"
  | "postal"
  | "electronicCopies"
  | "electronicCopiesYear"
  | "overdue"
  | "suspended"
  | "returned"
  | "lateAcceptance"
  | "complaints"
  | "satisfaction"
  | "signedResults"
  | "transparency766"
  | "progress766"
  | "onlineService766"
  | "onlinePayment766"
  | "digitisation766"
  | "satisfaction766"
  | "total766";

/** A known measure, or `custom:` followed by the header path that the user mapped. */
export type IndicatorId = KnownIndicatorId | `custom:${string}`;

/** How a measure is expressed: a ratio of counts, a count, points, or only a rank that the sheet states. */
export type IndicatorKind = "rate" | "count" | "points" | "rank";

/** One thing that is measured. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  /** Which end of the scale is rank 1. */
  readonly better: "high" | "low";
  /** The header text, for a custom indicator; known ones are named by the strings. */
  readonly label?: string;
}
