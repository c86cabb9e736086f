/**
 * Undoes the escapes of SpreadsheetML strings (ST_Xstring): `_x000D_` is a CR, `_x005F_` an underscore that would
 * otherwise begin an escape. Text without one comes back as the same string.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function escapeOf(character: string): string {
  const digits = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `_x${digits}_`;
}

/** Escapes what XML 1.0 cannot hold (control characters, lone surrogates) and what would be taken for an escape. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapeOf)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeOf);
}
