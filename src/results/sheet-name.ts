import type { DocumentKind } from "../domain/assessment/ledger";
import type { Period } from "../domain/period/period";
import { sheetNames, shortPeriods } from "../strings/results";
import { trendSheetNames } from "../strings/trend";

const longest = 31;
const romanQuarters = ["I", "II", "III", "IV"];

/** A period short enough for the name of a sheet: "T4-2023", "Quý II-2023", "10T-2023". */
export function formatShortPeriod(period: Period): string {
  switch (period.kind) {
    case "month":
      return shortPeriods.month(period.month, period.year);
    case "quarter":
      return shortPeriods.quarter(romanQuarters[period.quarter - 1] ?? "", period.year);
    case "week":
      return shortPeriods.week(period.week, period.year);
    case "year":
      return shortPeriods.year(period.year);
    case "span":
      return shortPeriods.span(period.from, period.to, period.year);
  }
}

/** The wanted name of the ranking sheet of a period. */
export function rankingSheetName(period: Period): string {
  return sheetNames.ranking(formatShortPeriod(period));
}

/** The wanted name of the sheet that holds a draft. */
export function documentSheetName(kind: DocumentKind, period: Period): string {
  return sheetNames[kind](formatShortPeriod(period));
}

/** The wanted name of the sheet of a trend up to a period. */
export function trendSheetName(period: Period, measure: "figure" | "rank"): string {
  return trendSheetNames[measure](formatShortPeriod(period));
}

/** A text that Excel takes as the name of a sheet: no `[]:*?/\`, no apostrophe at an end, at most 31 characters, never empty. */
export function tidySheetName(text: string): string {
  const allowed = text.replace(/[[\]:*?/\\\p{Cc}]/gu, "-").trim();
  const cut = allowed
    .slice(0, longest)
    .replace(/^'+|'+$/gu, "")
    .trim();
  return cut === "" || cut.toLowerCase() === "history" ? `${cut}_` : cut;
}

/** The name itself where no sheet has it (Excel compares without case), else with the first free number: "… (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const tidy = tidySheetName(wanted);
  let candidate = tidy;
  for (let number = 2; used.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = tidy.slice(0, longest - suffix.length).trimEnd() + suffix;
  }
  return candidate;
}
