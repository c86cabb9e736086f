import { FileFault } from "../refusal";
import { type DecodedXml, decodeXml } from "../xml/xml-encoding";
import { XmlScanner } from "../xml/xml-scanner";
import { readDocument, type XmlElement } from "../xml/xml-tree";
import { CONTENT_TYPES_PART, ContentTypes } from "./content-types";
import { partKey, relationshipsPart } from "./part-names";
import { type Relationship, relationshipsOf } from "./relationships";
import { readZipDirectory, type ZipEntry } from "./zip-directory";
import { readZipEntry } from "./zip-entry";
import { ZIP_LIMITS, type ZipLimits } from "./zip-limits";

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MARK = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password is an OLE container with a stream of this name, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes("EncryptedPackage");
}

function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_MARK)) {
    const code = holdsEncryptedPackage(bytes) ? "encrypted" : "old-format";
    throw new FileFault(code, "an OLE container, not a package");
  }
  if (!startsWith(bytes, ZIP_MARK)) throw new FileFault("not-a-zip", "not a package");
}

/** The parts of an Office file, read and checked when asked for. Nothing in it ever changes. */
export class OpenedPackage {
  readonly bytes: Uint8Array;
  /** In the order of the archive, folders included. */
  readonly entries: readonly ZipEntry[];
  readonly contentTypes: ContentTypes;
  readonly #byKey = new Map<string, ZipEntry>();
  readonly #checked = new Set<ZipEntry>();

  /** Throws a `FileFault` for what is no readable package. */
  constructor(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS) {
    refuseOthers(bytes);
    this.bytes = bytes;
    this.entries = readZipDirectory(bytes, limits);
    for (const entry of this.entries) this.#byKey.set(partKey(entry.name), entry);
    if (!this.entry(CONTENT_TYPES_PART)) {
      throw new FileFault("no-workbook-part", "an archive that is no Office package");
    }
    this.contentTypes = new ContentTypes(this.document(CONTENT_TYPES_PART));
  }

  /** The entry of a part, or undefined. */
  entry(part: string): ZipEntry | undefined {
    return this.#byKey.get(partKey(part));
  }

  /** The bytes of a part; a `FileFault` when there is none or its check sum is wrong. */
  read(part: string): Uint8Array {
    const entry = this.entry(part);
    if (!entry) throw new FileFault("damaged-package", "a part is missing", { part });
    const content = readZipEntry(this.bytes, entry);
    this.#checked.add(entry);
    return content;
  }

  /** The text of an XML part. */
  readXml(part: string): DecodedXml {
    return decodeXml(this.read(part), part);
  }

  /** The parsed content of a small XML part. */
  document(part: string): XmlElement {
    return readDocument(new XmlScanner(this.readXml(part).text, part));
  }

  /** The relationships of a part ("" for the package's own); none when it has no .rels part. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    return this.entry(part) ? relationshipsOf(this.document(part), source) : [];
  }

  /** Unpacks whatever was not read yet, so that damage shows on opening and not when it is too late. */
  checkRest(): void {
    for (const entry of this.entries) {
      if (!this.#checked.has(entry)) readZipEntry(this.bytes, entry);
    }
  }
}
