import type { CellValue } from "../sheet/cell-grid";

/** FNV-1a with 64 bits, kept in two whole numbers of 32: numbers of 64 took most of the time that a letter takes. */
const basis = { high: 0xcbf29ce4, low: 0x84222325 } as const;
/** The prime is 2^40 and this. */
const prime = 0x1b3;
const shift = 8;
const lowHalf = 0xffff;

/**
 * A checksum (FNV-1a, 64 bits, hexadecimal) over the texts of a drafted sheet in reading order. Empty cells don't count, so
 * that what is read back gives the same checksum as what was planned; any change of a text gives another.
 */
export function draftChecksum(values: readonly (readonly (CellValue | null)[])[]): string {
  const texts: CellValue[] = [];
  for (const line of values)
    for (const value of line) if (value !== null && value !== "") texts.push(value);
  let high: number = basis.high;
  let low: number = basis.low;
  for (const byte of new TextEncoder().encode(texts.join("\u0000").normalize("NFC"))) {
    const mixed = low ^ byte;
    const bottom = (mixed & lowHalf) * prime;
    const top = (mixed >>> 16) * prime + (bottom >>> 16);
    high = (Math.imul(high, prime) + (top >>> 16) + (mixed << shift)) | 0;
    low = (top << 16) | (bottom & lowHalf);
  }
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
