import { deflateSync } from "fflate";
import { crc32 } from "./crc-32";
import type { ZipEntry } from "./zip-directory";

/** An entry to write: one of the archive that was opened, or new content under a name. */
export type ZipContent =
  { readonly kept: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

interface Written {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

/** Above this size speed matters more than the last percent. */
const LARGE = 2 * 1024 * 1024;
/** 1 January 1980, which Excel writes too: equal workbooks give equal files. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

function keep(source: Uint8Array, entry: ZipEntry, offset: number): Written {
  const central = entry.central.slice();
  new DataView(central.buffer).setUint32(42, offset, true);
  return { local: [source.subarray(entry.localOffset, entry.recordEnd)], central };
}

function pack(name: string, content: Uint8Array, offset: number): Written {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(content, { level: content.length > LARGE ? 4 : 6 });
  const central = new Uint8Array(46 + nameBytes.length);
  const view = new DataView(central.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8_NAMES, true);
  view.setUint16(10, 8, true);
  view.setUint16(14, DOS_DATE, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(42, offset, true);
  central.set(nameBytes, 46);
  const local = new Uint8Array(30 + nameBytes.length);
  new DataView(local.buffer).setUint32(0, 0x04034b50, true);
  // From the version needed to the length of the name both records agree.
  local.set(central.subarray(6, 30), 4);
  local.set(nameBytes, 30);
  return { local: [local, packed], central };
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** An archive with these entries in this order; those kept from `source` are copied packed, as they came. */
export function writeZip(source: Uint8Array, entries: readonly ZipContent[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const written =
      "kept" in entry ? keep(source, entry.kept, offset) : pack(entry.name, entry.content, offset);
    directory.push(written.central);
    for (const chunk of written.local) {
      locals.push(chunk);
      offset += chunk.length;
    }
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  return join([...locals, ...directory, endRecord(entries.length, size, offset)]);
}
