import { Inflate } from "fflate";
import { FileFault } from "../refusal";
import { crc32 } from "./crc-32";
import type { ZipEntry } from "./zip-directory";

/** Packed bytes handed over at once: a lie about the size is noticed before much of it has been unpacked. */
const CHUNK = 64 * 1024;

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) {
      throw new FileFault("too-large", "more than the declared size", { part: entry.name });
    }
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  if (length !== entry.size) {
    throw new FileFault("damaged-package", "less than the declared size", { part: entry.name });
  }
  return unpacked;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  if (entry.method === 0) return packed;
  try {
    return inflate(packed, entry);
  } catch (thrown) {
    if (thrown instanceof FileFault) throw thrown;
    throw new FileFault("damaged-package", String(thrown), { part: entry.name });
  }
}

/** The content of an entry, unpacked and checked against its size and check sum; a `FileFault` where they disagree. */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = unpack(bytes, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new FileFault("damaged-package", "the check sum does not match", { part: entry.name });
  }
  return content;
}
