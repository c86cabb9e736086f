/**
 * Why a file was not opened or saved. The words for a person are the caller's.
 *
 * `old-format` is an .xls file, `encrypted` one with a password, `binary-workbook` an .xlsb; `damaged-package` is a ZIP
 * archive that is cut off, inconsistent or fails its check sums; `bad-workbook` is well-formed XML that makes no sense.
 */
export type RefusalCode =
  | "not-a-zip"
  | "old-format"
  | "encrypted"
  | "binary-workbook"
  | "too-large"
  | "damaged-package"
  | "unsupported-package"
  | "bad-xml"
  | "no-workbook-part"
  | "bad-workbook"
  | "file-defect";

/** Where in the file something stands, as far as it is known. `offset` counts characters of the part. */
export interface FilePlace {
  readonly part?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly offset?: number;
}

/** The answer instead of a workbook or of bytes. `detail` is English and for developers. */
export interface Refused {
  readonly outcome: "refused";
  readonly code: RefusalCode;
  readonly place: FilePlace;
  readonly detail: string;
}

/** Carries a refusal up to the two entry points of this folder, which turn it into a value; it never leaves them. */
export class FileFault extends Error {
  readonly code: RefusalCode;
  readonly place: FilePlace;

  constructor(code: RefusalCode, detail: string, place: FilePlace = {}) {
    super(detail);
    this.code = code;
    this.place = place;
  }
}

/** The value for whatever was thrown: a fault as it is, anything else as a defect of ours. */
export function refusalOf(thrown: unknown): Refused {
  if (thrown instanceof FileFault) {
    return {
      outcome: "refused",
      code: thrown.code,
      place: thrown.place,
      detail: thrown.message,
    };
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { outcome: "refused", code: "file-defect", place: {}, detail };
}
