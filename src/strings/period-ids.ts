import { type PeriodValue, formatPeriod } from "./periods";

/** A period by its id ("2023-04", "2023-Q2", "2023-W17", "2023", "2023-01/2023-10") in words; another text stays as it is. */
export function formatPeriodOfId(id: string): string {
  const period = parseId(id);
  return period === null ? id : formatPeriod(period);
}

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
