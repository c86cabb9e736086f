import type { Shown } from "../../domain/report/report";

const hundredthsInOne = 100;

/** How an office writes decimals: always two, or as few as needed ("82,8"). */
export interface DecimalStyle {
  readonly trailingZeros: boolean;
}

/** A whole number with a dot between thousands: 1022 is "1.022". */
export function formatWhole(value: number): string {
  const digits = Math.abs(value).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+$)/gu, ".");
  return value < 0 ? `-${grouped}` : grouped;
}

/** A count of units or dossiers as letters write it: 1 to 9 take a leading zero ("04"), none stays "0". */
export function formatCountOf(value: number): string {
  return value >= 1 && value < 10 ? `0${value}` : formatWhole(value);
}

/** A figure in hundredths with a decimal comma and without its sign, which the words around it carry: 9547 is "95,47". */
export function formatHundredths(value: Shown, style: DecimalStyle): string {
  const size = Math.abs(value);
  const whole = formatWhole(Math.floor(size / hundredthsInOne));
  const decimals = (size % hundredthsInOne).toString().padStart(2, "0");
  const kept = style.trailingZeros ? decimals : decimals.replace(/0+$/u, "");
  return kept === "" ? whole : `${whole},${kept}`;
}

/** A rate or a target with its sign glued on: 9547 is "95,47%". */
export function formatPercent(value: Shown, style: DecimalStyle): string {
  return `${formatHundredths(value, style)}%`;
}

/** A fraction of counts, never zero-padded: "4/4", "8/12". */
export function formatFraction(numerator: number, denominator: number): string {
  return `${formatWhole(numerator)}/${formatWhole(denominator)}`;
}
