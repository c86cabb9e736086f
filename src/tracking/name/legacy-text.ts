import {
  legacyFonts,
  tcvn3Letters,
  tcvn3Signs,
  unicodeOnly,
  vniLetters,
  vniSigns,
} from "../../strings/recognition/legacy-letters";

const highByte = /[\u00A1-\u00FF]/;
const vniCode = new RegExp([...vniLetters.keys()].sort(longerFirst).join("|"), "g");

/**
 * What a text in a legacy encoding (TCVN3, VNI) says, or null where the text is not in one. The font decides where it is
 * known ("." + "Vn…", "VNI-…"), else byte pairs that Vietnamese in Unicode never has. The cell itself is not changed.
 */
export function decodeLegacyText(text: string, fontName = ""): string | null {
  if (!highByte.test(text) || unicodeOnly.test(text)) return null;
  if (legacyFonts.vni.test(fontName)) return decodeVni(text);
  if (legacyFonts.tcvn3.test(fontName)) return decodeTcvn3(text);
  if (vniSigns.test(text)) return decodeVni(text);
  return tcvn3Signs.test(text) ? decodeTcvn3(text) : null;
}

function decodeTcvn3(text: string): string {
  let decoded = "";
  for (const byte of text) decoded += tcvn3Letters.get(byte) ?? byte;
  return decoded;
}

function decodeVni(text: string): string {
  return text.replace(vniCode, (code) => vniLetters.get(code) ?? code);
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}
