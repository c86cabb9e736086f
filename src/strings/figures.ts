const grouped = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6, useGrouping: true });
const twoDecimals = new Intl.NumberFormat("vi-VN", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A figure as a Vietnamese reader writes it: 1022 is "1.022", 95.5 is "95,5". A text stays as it is. */
export function formatAny(value: string | number): string {
  return typeof value === "number" ? grouped.format(value) : value;
}

/** A rate in per cent with two decimals: 95.4726 is "95,47%". */
export function formatRate(value: string | number): string {
  return typeof value === "number" ? `${twoDecimals.format(value)}%` : value;
}
