import type { CellGrid, CellValue } from "./cell-grid";

const prime = 0x01000193;

/** Mixes a text into a running 32-bit FNV-1a hash. */
function mix(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), prime) >>> 0;
  }
  return mixed;
}

/**
 * A checksum over the values of a sheet and where they stand: any value that is changed, moved or added gives another. Empty
 * cells do not count, so that it does not matter how far the grid reaches.
 */
export function valuesChecksum(grid: Pick<CellGrid, "top" | "left" | "values"> | null): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  grid?.values.forEach((line, down) => {
    line.forEach((value: CellValue, right) => {
      if (value === "") return;
      const cell = `${grid.top + down},${grid.left + right},${typeof value},${String(value)};`;
      first = mix(first, cell);
      second = mix(second, cell);
    });
  });
  return first.toString(36) + second.toString(36);
}
