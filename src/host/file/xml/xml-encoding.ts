import { FileFault } from "../refusal";

/** The encodings that XML parts of a package may have (OPC, 6.2.5). */
type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of an XML part, byte order mark included, and how to get the same bytes back. */
export interface DecodedXml {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return "utf-8";
}

/** Decodes an XML part; a `FileFault` when the bytes are not in the encoding that the part has or names. */
export function decodeXml(bytes: Uint8Array, part: string): DecodedXml {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileFault("bad-xml", `not in ${encoding}`, { part });
  }
  const named = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? encoding;
  const isKnown = /^(utf-?8|us-ascii)$/i.test(named) === (encoding === "utf-8");
  if (!isKnown) throw new FileFault("bad-xml", `the encoding ${named}`, { part });
  return { text, encoding };
}

/** The bytes of a text in the encoding that it came in. */
export function encodeXml({ text, encoding }: DecodedXml): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  }
  return bytes;
}
