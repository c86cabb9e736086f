/**
 * What the figures of a sheet cover (kỳ). Calendar values only: no `Date`, so that no time zone can move a month.
 *
 * A `span` runs over whole months of one year: January to October is "10 tháng đầu năm", January to June the half-year.
 * Weeks are ISO weeks, and `year` is then the ISO week-numbering year.
 */
export type Period =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "week"; readonly year: number; readonly week: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "span"; readonly year: number; readonly from: number; readonly to: number };

/** A day as ISO text, "2023-04-30": compares as text, belongs to no time zone. */
export type Day = string;
