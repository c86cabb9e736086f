const SIGNATURE = "89504e470d0a1a0a";

/** Width and height that the header of a PNG file states; null for bytes that are no PNG, such as an ICO file by that name. */
export function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE || file.length < 24) return null;
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
