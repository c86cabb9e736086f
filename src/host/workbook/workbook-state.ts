import { StyleTable } from "./cell-style";
import { createSheet, type DefinedName, type SheetState } from "./sheet-state";

/** The properties of the document that Excel shows under File ▸ Info. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  /** ISO 8601, or null. */
  created: string | null;
  custom: CustomDocumentProperty[];
}

/** A property of the document that somebody named. */
export interface CustomDocumentProperty {
  readonly key: string;
  value: string | number | boolean;
}

/** A workbook as data: what Excel would hold after opening the file. */
export interface WorkbookState {
  /** The file's name with its ending, e.g. "Book1.xlsx". */
  name: string;
  /** In the order of their tabs. At least one is visible. */
  sheets: SheetState[];
  activeSheetId: string;
  styles: StyleTable;
  /** Defined names of the workbook's scope. */
  names: DefinedName[];
  /** `workbook.settings` of this add-in: key to JSON value. */
  settings: Map<string, unknown>;
  properties: DocumentProperties;
  uses1904Dates: boolean;
  /** The structure is protected: no sheet may be added, deleted, renamed, moved, hidden. */
  protection: { readonly hasPassword: boolean; readonly password: string | null } | null;
  readOnly: boolean;
  /** Whatever the file layer carries along. Never looked into. */
  source: unknown;
}

/** An id for the n-th sheet that the workbook ever had, in the shape that Excel gives. */
export function sheetIdOf(serial: number): string {
  return `{00000000-0001-0000-${serial.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}

/** A new workbook with empty sheets of these names (at least one). */
export function createWorkbook(sheetNames: readonly string[] = ["Sheet1"]): WorkbookState {
  const sheets = sheetNames.map((name, index) => createSheet(sheetIdOf(index), name));
  return {
    name: "Book1.xlsx",
    sheets,
    activeSheetId: sheets[0]?.id ?? "",
    styles: new StyleTable(),
    names: [],
    settings: new Map(),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: "",
      revisionNumber: 0,
      created: null,
      custom: [],
    },
    uses1904Dates: false,
    protection: null,
    readOnly: false,
    source: null,
  };
}
