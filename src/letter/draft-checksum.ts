import type { CellValue } from "../sheet/cell-grid";

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/**
 * A checksum (FNV-1a, 64 bits, hexadecimal) over the texts of a drafted sheet in reading order. Empty cells don't count, so
 * that what is read back gives the same checksum as what was planned; any change of a text gives another.
 */
export function draftChecksum(values: readonly (readonly (CellValue | null)[])[]): string {
  const text = values
    .flat()
    .filter((value) => value !== null && value !== "")
    .map((value) => String(value).normalize("NFC"))
    .join("\u0000");
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, "0");
}
