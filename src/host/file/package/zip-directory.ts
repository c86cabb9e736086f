import { FileFault } from "../refusal";
import type { ZipLimits } from "./zip-limits";

/** One entry of the archive as its central directory states it. Offsets count from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated; others are refused. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly dataOffset: number;
  /** Where the next entry or the directory begins: what lies between is copied with the entry. */
  readonly recordEnd: number;
  /** The record of the central directory, to be written back with another offset. */
  readonly central: Uint8Array;
}

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const CENTRAL_RECORD = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

type CentralRecord = Omit<ZipEntry, "dataOffset" | "recordEnd">;

function damaged(detail: string, part?: string): FileFault {
  return new FileFault("damaged-package", detail, part === undefined ? {} : { part });
}

function endRecordAt(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    const fits = view.getUint32(at, true) === END_RECORD;
    if (fits && at + END_RECORD_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** Sizes above 4 GB are kept in an extra field; some writers put small ones there too. */
function sizesFromExtra(view: DataView, from: number, to: number): number[] {
  let at = from;
  while (at + 4 <= to) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      for (let n = at + 4; n + 8 <= Math.min(end, to); n += 8) {
        numbers.push(view.getUint32(n, true) + view.getUint32(n + 4, true) * 2 ** 32);
      }
      return numbers;
    }
    at = end;
  }
  return [];
}

function refuseUnreadable(view: DataView, at: number, part: string): void {
  if (view.getUint16(at + 8, true) & 1) {
    throw new FileFault("encrypted", "the archive has entries with a password", { part });
  }
  const method = view.getUint16(at + 10, true);
  if ((method !== 0 && method !== 8) || view.getUint32(at + 42, true) === IN_ZIP64) {
    throw new FileFault("unsupported-package", `compression method ${method}`, { part });
  }
}

function centralRecordAt(bytes: Uint8Array, view: DataView, at: number): CentralRecord {
  if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) {
    throw damaged("the central directory is cut off");
  }
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) throw damaged("a directory record is cut off");
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd));
  refuseUnreadable(view, at, name);
  const long = sizesFromExtra(view, nameEnd, extraEnd);
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)];
  const [size = 0, compressedSize = 0] = stated.map((now) =>
    now === IN_ZIP64 ? (long.shift() ?? now) : now,
  );
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    localOffset: view.getUint32(at + 42, true),
    central: bytes.subarray(at, end),
  };
}

function centralRecords(bytes: Uint8Array, view: DataView, limits: ZipLimits): CentralRecord[] {
  const end = endRecordAt(view);
  if (end === undefined) throw damaged("the archive has no end record");
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if (at === IN_ZIP64) throw new FileFault("unsupported-package", "a ZIP64 directory");
  if (count > limits.entries) throw new FileFault("too-large", `${count} entries`);
  const records: CentralRecord[] = [];
  while (records.length < count) {
    const record = centralRecordAt(bytes, view, at);
    records.push(record);
    at += record.central.length;
  }
  if (at > end) throw damaged("the directory runs into its end record");
  return records;
}

function refuseDuplicates(records: readonly CentralRecord[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    // Part names are equal when they differ in case only (OPC, 6.2.2.3).
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged("two entries of one name", name);
    seen.add(key);
  }
}

function refuseBombs(records: readonly CentralRecord[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, size, compressedSize } of records) {
    total += size;
    const dense = size > limits.ratioFrom && size > compressedSize * limits.ratio;
    if (dense || size > limits.partSize || total > limits.totalSize) {
      throw new FileFault("too-large", `${size} bytes from ${compressedSize}`, { part: name });
    }
  }
}

function locateData(view: DataView, record: CentralRecord, recordEnd: number): ZipEntry {
  const { name, localOffset } = record;
  const readable = localOffset + LOCAL_SIZE <= view.byteLength;
  if (!readable || view.getUint32(localOffset, true) !== LOCAL_RECORD) {
    throw damaged("an entry is not where the directory says", name);
  }
  const names = view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  const dataOffset = localOffset + LOCAL_SIZE + names;
  if (dataOffset + record.compressedSize > recordEnd) {
    throw damaged("entries overlap or are cut off", name);
  }
  return { ...record, dataOffset, recordEnd };
}

/**
 * The entries of a ZIP archive in the directory's order, nothing unpacked yet.
 *
 * Refuses (by a `FileFault`) what is cut off, overlaps, names a part twice, needs a password, or declares more than
 * the limits.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  if (bytes.length > limits.fileSize) throw new FileFault("too-large", `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = centralRecords(bytes, view, limits);
  refuseDuplicates(records);
  refuseBombs(records, limits);
  const directoryAt = view.getUint32((endRecordAt(view) ?? 0) + 16, true);
  const starts = [...records.map((record) => record.localOffset), directoryAt];
  starts.sort((left, right) => left - right);
  return records.map((record) => {
    const next = starts[starts.lastIndexOf(record.localOffset) + 1] ?? directoryAt;
    return locateData(view, record, next);
  });
}
