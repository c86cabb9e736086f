import { formatAny, formatRate } from "../figures";

/** What the figures and names of a finding are called in English, in the order in which they are told. */
const labels: Readonly<Record<string, string>> = {
  unit: "unit",
  column: "column",
  label: "row",
  written: "written",
  read: "read as",
  stated: "stated",
  part: "part",
  whole: "whole",
  wholeColumn: "column of the whole",
  parts: "parts",
  sum: "sum",
  numerator: "numerator",
  denominator: "denominator",
  rate: "computed",
  value: "value",
  year: "year to date",
  last: "year to date before",
  count: "count",
  pending: "pending before",
  other: "other",
  otherCell: "other cell",
  from: "from",
  since: "since",
  previous: "previous sheet",
  current: "current sheet",
  kept: "used",
  left: "left out",
  title: "title",
  lastDay: "up to",
  day: "day",
  period: "period",
  latest: "latest",
  used: "used period",
  field: "field",
  file: "file",
  paragraph: "paragraph",
  rows: "rows alike",
  more: "further cells",
};

/** Findings whose stated and computed figures are rates in per cent. */
const ofRates: ReadonlySet<string> = new Set([
  "rate-mismatch",
  "rate-above-100",
  "rate-of-nothing",
  "unclear-rate-scale",
]);

const rateKeys: ReadonlySet<string> = new Set(["stated", "rate", "read"]);

/** The figures and names of a finding as the Vietnamese sentence has them, "unit: Xã Tái Sơn; part: 260; whole: 250". */
export function describeFigures(
  code: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return Object.entries(labels)
    .flatMap(([key, label]) => {
      const value = values[key];
      if (value === undefined || value === "") return [];
      const isRate = ofRates.has(code) && rateKeys.has(key);
      return [`${label}: ${isRate ? formatRate(value) : formatAny(value)}`];
    })
    .join("; ");
}
