import { type PeriodValue, formatPeriod } from "./periods";

/** A period by its id ("2023-04", "2023-Q2", "2023-W17", "2023", "2023-01/2023-10") in words; another text stays as it is. */
export function formatPeriodOfId(id: string): string {
  const period = parseId(id);
  return period === null ? id : formatPeriod(period);
}

/**
 * From which periods figures were added up, by their ids: "tổng hợp từ các tháng 4, 5, 6/2023"; more than six months in a row
 * by the first and the last, "tổng hợp từ các tháng từ tháng 1 đến tháng 10/2023".
 */
export function formatSummedFrom(ids: readonly string[]): string {
  const periods = ids.map(parseId).filter((period) => period !== null);
  const months = periods.filter((period) => period.kind === "month");
  const [first] = months;
  const last = months.at(-1);
  const isOneYear = first !== undefined && last !== undefined && first.year === last.year;
  if (!isOneYear || months.length < ids.length) {
    return `tổng hợp từ số liệu ${ids.map(formatPeriodOfId).join(", ")}`;
  }
  if (months.length > longestListOfMonths) {
    return `tổng hợp từ các tháng từ tháng ${first.month} đến tháng ${last.month}/${last.year}`;
  }
  return `tổng hợp từ các tháng ${months.map(({ month }) => month).join(", ")}/${last.year}`;
}

const longestListOfMonths = 6;

function parseId(id: string): PeriodValue | null {
  const span = /^(\d{4})-(\d{2})\/\d{4}-(\d{2})$/.exec(id);
  if (span !== null)
    return { kind: "span", year: Number(span[1]), from: Number(span[2]), to: Number(span[3]) };
  const parts = /^(\d{4})(?:-([QW]?)(\d{1,2}))?$/.exec(id);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (parts[3] === undefined) return { kind: "year", year };
  const number = Number(parts[3]);
  if (parts[2] === "Q") return { kind: "quarter", year, quarter: number };
  return parts[2] === "W"
    ? { kind: "week", year, week: number }
    : { kind: "month", year, month: number };
}
