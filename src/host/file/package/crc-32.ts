const TABLE_BITS = 256;

/** Four tables, so that four bytes go at a time: the check must not cost more than unpacking. */
const tables: readonly Uint32Array[] = [0, 1, 2, 3].map(() => new Uint32Array(TABLE_BITS));

function fillTables(): void {
  const [first] = tables;
  if (first === undefined) return;
  for (let byte = 0; byte < TABLE_BITS; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
    first[byte] = remainder >>> 0;
  }
  for (let byte = 0; byte < TABLE_BITS; byte += 1) {
    let remainder = first[byte] ?? 0;
    for (const table of tables.slice(1)) {
      remainder = (remainder >>> 8) ^ (first[remainder & 0xff] ?? 0);
      table[byte] = remainder;
    }
  }
}
fillTables();

function entryOf(table: Uint32Array, byte: number): number {
  return table[byte] ?? 0;
}

/** The check sum that a ZIP archive states for each entry (CRC-32, reflected 0xEDB88320), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const words = bytes.length - (bytes.length % 4);
  let crc = -1;
  for (let at = 0; at < words; at += 4) {
    crc ^= view.getInt32(at, true);
    const low = entryOf(t3, crc & 0xff) ^ entryOf(t2, (crc >>> 8) & 0xff);
    crc = low ^ entryOf(t1, (crc >>> 16) & 0xff) ^ entryOf(t0, crc >>> 24);
  }
  for (const byte of bytes.subarray(words)) crc = entryOf(t0, (crc ^ byte) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
