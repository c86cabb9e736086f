/**
 * Whether a formula (with its "=") can be parsed at all: brackets and quotes closed, something after the last
 * operator. Less than Excel's own check: what passes here may still be refused there.
 */
export function isPlausibleFormula(formula: string): boolean {
  const body = formula.slice(1).trim();
  const bare = body.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'(?=!)/g, "x");
  if (bare === "" || /["']/.test(bare.replaceAll('""', ""))) return false;
  if (/[+\-*/^&=<>,;(]$/.test(bare)) return false;
  let depth = 0;
  for (const character of bare.replace(/\[[^\]]*\]/g, "")) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
