/** The checks that the figures of a periodic report's form sheet can fail. */
export type FormFindingCode =
  | "form-period-missing"
  | "form-figure-unreadable"
  | "form-figure-not-a-count"
  | "form-thousands-guessed"
  | "form-parts-do-not-sum"
  | "form-balance"
  | "form-fields-do-not-sum"
  | "form-part-exceeds-whole"
  | "form-rate-mismatch"
  | "form-rate-of-other-whole"
  | "form-rate-of-nothing"
  | "form-stated-twice"
  | "form-reporter-differs"
  | "form-months-differ";
