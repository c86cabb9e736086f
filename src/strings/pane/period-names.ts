import { formatDay, formatPeriod } from "../periods";
import type { PeriodValue } from "../periods";
import type { Language } from "./language";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A period in the middle of a sentence, in the chosen language: "tháng 4/2023", "April 2023". */
export function formatPeriodIn(language: Language, period: PeriodValue): string {
  return language === "vi" ? formatPeriod(period) : formatEnglishPeriod(period);
}

/** The same as the first words of a line or as an option: "Tháng 4/2023". */
export function formatPeriodTitle(language: Language, period: PeriodValue): string {
  const text = formatPeriodIn(language, period);
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** A day in the chosen language: "30/4/2023", "30 April 2023". */
export function formatDayIn(language: Language, day: string): string {
  if (language === "vi") return formatDay(day);
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${monthName(Number(month))} ${year}`;
}

function formatEnglishPeriod(period: PeriodValue): string {
  switch (period.kind) {
    case "month":
      return `${monthName(period.month)} ${period.year}`;
    case "quarter":
      return `Q${period.quarter} ${period.year}`;
    case "week":
      return `week ${period.week} of ${period.year}`;
    case "year":
      return `the year ${period.year}`;
    case "span":
      return `${monthName(period.from)} to ${monthName(period.to)} ${period.year}`;
  }
}

function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month);
}
