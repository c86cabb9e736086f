const hundredths = 100;
const minus = "−";

/** A whole number with a dot between thousands, made by arithmetic: there are very many of them. */
function grouped(whole: number): string {
  if (whole < 1000) return String(whole);
  const last = whole % 1000;
  return `${grouped((whole - last) / 1000)}.${last < 100 ? String(last).padStart(3, "0") : last}`;
}

/**
 * A figure as an office reads it, without its sign: hundredths with two decimals and a comma ("95,47"), ones as they are
 * ("1.022"), the half ranks of the averaging method with theirs ("2,5").
 */
export function formatSize(value: number, scale: number): string {
  const size = Math.abs(value);
  if (scale === hundredths) {
    return `${grouped(Math.floor(size / hundredths))},${String(size % hundredths).padStart(2, "0")}`;
  }
  return Number.isInteger(size) ? grouped(size) : String(size).replace(".", ",");
}

/** A figure with a minus sign where it is below zero. */
export function formatShown(value: number, scale: number): string {
  return value < 0 ? `${minus}${formatSize(value, scale)}` : formatSize(value, scale);
}
