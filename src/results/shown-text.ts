const hundredths = 100;
const minus = "−";

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/gu, ".");
}

/** A figure as an office reads it, without sign: hundredths with two decimals and a comma ("95,47"), ones as they are ("1.022"). */
export function formatSize(value: number, scale: number): string {
  const size = Math.abs(value);
  if (scale !== hundredths) return grouped(size).replace(/\.(\d)$/u, ",$1");
  return `${grouped(Math.floor(size / hundredths))},${String(size % hundredths).padStart(2, "0")}`;
}

/** A figure with a minus sign where it is below zero. */
export function formatShown(value: number, scale: number): string {
  return value < 0 ? `${minus}${formatSize(value, scale)}` : formatSize(value, scale);
}
