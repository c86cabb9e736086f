import type { CellGrid, CellValue } from "./cell-grid";
import { hashCell, mixHash } from "./cell-hash";

const bases = [0x811c9dc5, 0x9e3779b9] as const;

/**
 * A checksum over the values of a sheet and where they stand: any value that is changed, moved or added gives another. Empty
 * cells do not count, so that it does not matter how far the grid reaches.
 */
export function valuesChecksum(grid: Pick<CellGrid, "top" | "left" | "values"> | null): string {
  let [first, second]: [number, number] = [...bases];
  grid?.values.forEach((line, down) => {
    line.forEach((value: CellValue, right) => {
      if (value === "") return;
      const [row, column] = [grid.top + down, grid.left + right];
      first = mixHash(mixHash(mixHash(first, row), column), hashCell(value, bases[0]));
      second = mixHash(mixHash(mixHash(second, row), column), hashCell(value, bases[1]));
    });
  });
  return first.toString(36) + second.toString(36);
}
