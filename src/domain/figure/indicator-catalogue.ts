import type { Indicator, KnownIndicatorId } from "./indicator";

const rates = [
  "intakeDigitisation",
  "resultDigitisation",
  "onTime",
  "settlement",
  "onlineSubmission",
  "onlinePayment",
] as const;

/**
 * Every indicator that is known by name, in the order in which results list them, with its kind and its better end.
 *
 * The six groups of points and their total are those of Quyết định 766/QĐ-TTg.
 */
export const knownIndicators: readonly (Indicator & { readonly id: KnownIndicatorId })[] = [
  ...rates.map((id) => ({ id, kind: "rate", better: "high" }) as const),
  { id: "postal", kind: "count", better: "high" },
  { id: "electronicCopies", kind: "count", better: "high" },
  { id: "electronicCopiesYear", kind: "count", better: "high" },
  { id: "overdue", kind: "count", better: "low" },
  { id: "suspended", kind: "count", better: "low" },
  { id: "returned", kind: "count", better: "low" },
  { id: "lateAcceptance", kind: "count", better: "low" },
  { id: "complaints", kind: "count", better: "low" },
  { id: "satisfaction", kind: "rate", better: "high" },
  { id: "signedResults", kind: "rate", better: "high" },
  { id: "transparency766", kind: "points", better: "high" },
  { id: "progress766", kind: "points", better: "high" },
  { id: "onlineService766", kind: "points", better: "high" },
  { id: "onlinePayment766", kind: "points", better: "high" },
  { id: "digitisation766", kind: "points", better: "high" },
  { id: "satisfaction766", kind: "points", better: "high" },
  { id: "total766", kind: "points", better: "high" },
];
