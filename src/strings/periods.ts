/** The shape of a period, as the domain has it: named here by its fields alone, since texts depend on nothing. */
export type PeriodValue =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "week"; readonly year: number; readonly week: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "span"; readonly year: number; readonly from: number; readonly to: number };

const romanQuarters = ["I", "II", "III", "IV"];

/** A period in the middle of a sentence: "tháng 4/2023", "quý II/2023", "tuần 17/2023", "10 tháng đầu năm 2023". */
export function formatPeriod(period: PeriodValue): string {
  switch (period.kind) {
    case "month":
      return `tháng ${period.month}/${period.year}`;
    case "quarter":
      return `quý ${romanQuarters[period.quarter - 1] ?? period.quarter.toString()}/${period.year}`;
    case "week":
      return `tuần ${period.week}/${period.year}`;
    case "year":
      return `năm ${period.year}`;
    case "span":
      return formatSpan(period);
  }
}

function formatSpan({ year, from, to }: { year: number; from: number; to: number }): string {
  if (from === 1) return `${to} tháng đầu năm ${year}`;
  if (to === 12) return `${(13 - from).toString().padStart(2, "0")} tháng cuối năm ${year}`;
  return `từ tháng ${from} đến tháng ${to}/${year}`;
}

/** A day as letters cite it: "30/4/2023", "09/11/2023"; days below 10 and months 1 and 2 take a leading zero. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${formatMonthNumber(Number(month))}/${year}`;
}

/** The number of a month in a date: 1 and 2 take a leading zero, 3 to 9 do not (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function formatMonthNumber(month: number): string {
  return month <= 2 ? `0${month}` : month.toString();
}

/** A day in full, "ngày 09 tháng 11 năm 2023": days below 10 take a leading zero. */
export function formatLongDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${formatMonthNumber(Number(month))} năm ${year}`;
}
