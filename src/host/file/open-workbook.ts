import type { SheetState } from "../workbook/sheet-state";
import { snapshotWorkbook } from "../workbook/workbook-snapshot";
import { createWorkbook, sheetIdOf, type WorkbookState } from "../workbook/workbook-state";
import { OpenedPackage } from "./package/opened-package";
import { type AddInReference, readAddInSettings, UNNAMED_ADD_IN } from "./read/add-in-settings";
import { readDefinedNames } from "./read/defined-names";
import { readDocumentProperties } from "./read/document-properties";
import { listNotUnderstood, type NotUnderstood } from "./read/not-understood";
import { readSheet, type SheetContext } from "./read/read-sheet";
import { readSharedStrings } from "./read/shared-strings";
import { readStylesheet, type Stylesheet } from "./read/stylesheet";
import { readWorkbookPart, type WorkbookPart } from "./read/workbook-part";
import { listSheets, type ListedSheet } from "./read/workbook-sheets";
import { WorkbookSource } from "./read/workbook-source";
import { FileFault, refusalOf, type Refused } from "./refusal";
import { BLANK_STYLES } from "./write/blank-parts";
import { XmlScanner } from "./xml/xml-scanner";
import type { DecodedXml } from "./xml/xml-encoding";
import { childOf } from "./xml/xml-tree";
import { booleanAttribute, numberAttribute } from "./xml/xml-values";

/** A workbook of the model that knows the file it came from. */
export interface Opened {
  readonly outcome: "opened";
  readonly workbook: WorkbookState;
  /** What the model does not hold; it stays in the file as it is. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What is not in the bytes: the file's name, and whose settings to read. */
export interface OpenOptions {
  readonly name?: string;
  readonly addIn?: AddInReference;
}

/** More cells than this are not held in a browser's memory. */
const MOST_CELLS = 6_000_000;

function ruleIds(): () => string {
  let serial = 0;
  return () => {
    serial += 1;
    return `{F11E0000-0000-4000-8000-${serial.toString(16).padStart(12, "0").toUpperCase()}}`;
  };
}

function stringsOf(opened: OpenedPackage, workbook: WorkbookPart): string[] {
  const link = workbook.relationships.find(({ kind }) => kind === "sharedStrings");
  if (!link || !opened.entry(link.target)) return [];
  return readSharedStrings(new XmlScanner(opened.readXml(link.target).text, link.target));
}

function targetOfKind(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find((link) => link.kind === kind)?.target;
}

function stylesOf(
  opened: OpenedPackage,
  workbook: WorkbookPart,
  state: WorkbookState,
): { stylesheet: Stylesheet; stylesPart: string } {
  const stylesPart = targetOfKind(workbook, "styles") ?? "xl/styles.xml";
  const theme = targetOfKind(workbook, "theme");
  const xml: DecodedXml = opened.entry(stylesPart)
    ? opened.readXml(stylesPart)
    : { text: BLANK_STYLES, encoding: "utf-8" };
  const themeRoot = theme !== undefined && opened.entry(theme) ? opened.document(theme) : undefined;
  return { stylesheet: readStylesheet(xml, stylesPart, themeRoot, state.styles), stylesPart };
}

function readSheets(listed: readonly ListedSheet[], context: SheetContext): SheetState[] {
  return listed.flatMap(({ name, visibility, element, relationship, hasCells }, place) => {
    if (!relationship || !hasCells) return [];
    const id = sheetIdOf(numberAttribute(element, "sheetId") ?? place + 1);
    const { target: part, id: link } = relationship;
    const sheet = readSheet({ id, name, part, relationship: link }, context);
    sheet.visibility = visibility;
    return [sheet];
  });
}

function activeSheet(workbook: WorkbookPart, places: readonly (SheetState | undefined)[]): string {
  const view = childOf(childOf(workbook.root, "bookViews"), "workbookView");
  const asked = places[numberAttribute(view, "activeTab") ?? 0];
  const sheets = places.filter((sheet) => sheet !== undefined);
  const shown = sheets.find((sheet) => sheet.visibility === "Visible") ?? sheets[0];
  return (asked?.visibility === "Visible" ? asked : shown)?.id ?? "";
}

function readProtectionOf(workbook: WorkbookPart): WorkbookState["protection"] {
  const element = childOf(workbook.root, "workbookProtection");
  if (!element || !booleanAttribute(element, "lockStructure", false)) return null;
  const hasPassword = ["workbookPassword", "workbookHashValue"].some((name) =>
    element.attributes.has(name),
  );
  return { hasPassword, password: null };
}

function open(bytes: Uint8Array, { name, addIn = UNNAMED_ADD_IN }: OpenOptions): Opened {
  const opened = new OpenedPackage(bytes);
  const workbook = readWorkbookPart(opened);
  const state = createWorkbook();
  const { stylesheet, stylesPart } = stylesOf(opened, workbook, state);
  const { cellStyles } = stylesheet;
  const properties = childOf(workbook.root, "workbookPr");
  const uses1904Dates = booleanAttribute(properties, "date1904", false);
  const strings = stringsOf(opened, workbook);
  const cells = { strings, uses1904Dates, cellStyles, budget: { cells: MOST_CELLS } };
  const listed = listSheets(workbook.root, workbook.relationships);
  const sheets = readSheets(listed, { opened, stylesheet, cells, newId: ruleIds() });
  if (sheets.length === 0) throw new FileFault("bad-workbook", "no sheet with cells");
  const places = listed.map((each) => sheets.find((sheet) => sheet.name === each.name));
  const settings = readAddInSettings(opened, addIn);
  readDocumentProperties(opened, state.properties);
  const read: WorkbookState = {
    ...state,
    name: name ?? state.name,
    sheets,
    activeSheetId: activeSheet(workbook, places),
    names: readDefinedNames(childOf(workbook.root, "definedNames"), (place) => places[place]),
    settings: settings.values,
    uses1904Dates,
    protection: readProtectionOf(workbook),
  };
  opened.checkRest();
  const parts = { ...workbook, opened, stylesPart, stylesheet, settings: settings.source, addIn };
  read.source = new WorkbookSource(parts, snapshotWorkbook(read));
  return { outcome: "opened", workbook: read, notUnderstood: listNotUnderstood(opened, sheets) };
}

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm file. Macros and links to other files are kept and never followed. Whatever is
 * wrong with the bytes comes back as a refusal with its code and place; nothing is thrown.
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Opened | Refused {
  try {
    return open(bytes, options);
  } catch (thrown) {
    return refusalOf(thrown);
  }
}
