import type { CellValue } from "./cell-grid";

/** The prime of FNV-1a with 32 bits. */
const prime = 0x01000193;
const spread = 15;

/** One figure, seen as the two whole numbers that its 64 bits are: writing it out in digits took longer than all else. */
const figure = new Float64Array(1);
const halves = new Uint32Array(figure.buffer);

/** Mixes 32 bits into a running hash of 32 bits; different bits always give another hash. */
export function mixHash(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ bits, prime);
  return (mixed ^ (mixed >>> spread)) >>> 0;
}

/** A hash of 32 bits of what a cell holds: its sort and its value, the same for 0 and −0. `basis` begins it. */
export function hashCell(value: CellValue, basis: number): number {
  if (typeof value === "string") return hashText(value, basis);
  figure[0] = typeof value === "number" ? value + 0 : Number(value);
  const sorted = mixHash(basis, typeof value === "number" ? 1 : 2);
  return mixHash(mixHash(sorted, halves[0] ?? 0), halves[1] ?? 0);
}

function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return mixHash(hash, text.length);
}
