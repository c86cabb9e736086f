/** Character codes of the marks of XML. */
export const LESS = 60;
/** ">" */
export const GREATER = 62;
/** "/" */
export const SLASH = 47;
/** "!" */
export const BANG = 33;
/** "?" */
export const QUESTION = 63;
/** "=" */
export const EQUALS = 61;
/** The double quote. */
export const QUOTE = 34;
/** The single quote. */
export const APOSTROPHE = 39;

/** What XML 1.0 allows nowhere, not even as a reference. */
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A name with at most one prefix (Namespaces in XML, QName). */
export const XML_NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?$/u;

/** Space, tab, line feed or carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Elements inside elements; a genuine part has less than 30. */
export const DEEPEST = 256;
