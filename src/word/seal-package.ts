import { strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from "fflate";

const corePart = "docProps/core.xml";
/** The earliest time that a zip archive can state: a letter's bytes don't depend on when they were written. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * A written package without traces of who wrote it and when: its core properties hold the subject alone, its entries are in
 * the order of their names (the content types first, as readers expect) and carry no time.
 */
export function sealPackage(bytes: Uint8Array, subject: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  return zipWithoutTime({ ...parts, [corePart]: strToU8(coreProperties(subject)) });
}

/** Parts as a zip archive whose bytes depend on them alone: in the order of their names, without the time. */
export function zipWithoutTime(parts: Unzipped): Uint8Array<ArrayBuffer> {
  const names = Object.keys(parts).sort(comparePartNames);
  const sealed: Zippable = {};
  for (const name of names) {
    const content = parts[name];
    if (content !== undefined) sealed[name] = [content, { mtime: zipEpoch, level: 6 }];
  }
  return zipSync(sealed);
}

function comparePartNames(one: string, other: string): number {
  const byStart = Number(other.startsWith("[")) - Number(one.startsWith("["));
  if (byStart !== 0) return byStart;
  return one < other ? -1 : 1;
}

function coreProperties(subject: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(subject)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
