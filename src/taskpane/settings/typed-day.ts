import { daysInMonth, formatDay } from "../../domain/period/civil-day";
import type { Day } from "../../domain/period/period";

/** A day as it is typed in Vietnam, "1/7/2025", "01.07.2025" or "01-07-2025"; null for an empty text, undefined for no day. */
export function parseTypedDay(text: string): Day | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(trimmed);
  if (parts === null) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const isMonth = month >= 1 && month <= 12;
  if (!isMonth || day < 1 || day > daysInMonth(year, month)) return undefined;
  return formatDay(year, month, day);
}

/** A day as the field shows it, "01/07/2025"; empty for none. */
export function formatTypedDay(day: Day | null): string {
  return day === null ? "" : day.split("-").reverse().join("/");
}
