import type { SheetState } from "../workbook/sheet-state";
import type { WorkbookState } from "../workbook/workbook-state";
import { type AddInReference, UNNAMED_ADD_IN } from "./read/add-in-settings";
import { SheetSource } from "./read/sheet-source";
import { WorkbookSource } from "./read/workbook-source";
import { refusalOf, type Refused } from "./refusal";
import { blankSheet, blankSource } from "./write/blank-workbook";
import type { NotWritten } from "./write/not-written";
import { PackageDraft } from "./write/package-draft";
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from "./write/relationship-types";
import { renameInKeptParts } from "./write/renamed-sheets";
import { removeSheets } from "./write/removed-sheets";
import { writeSettings } from "./write/settings-draft";
import { isSameSheet } from "./write/sheet-list";
import { writeSheet, type WrittenSheet } from "./write/sheet-draft";
import { isEqual, type SheetChange } from "./write/sheet-markup";
import { StyleWriter } from "./write/style-writer";
import { writeTitlesOfParts } from "./write/titles-of-parts";
import { countUnusedFormats, formatsOfRemovedRules } from "./write/unused-formats";
import { renamedSheets, writeWorkbookPart } from "./write/workbook-draft";

/** The bytes of a workbook, and what of it they do not show. */
export interface Saved {
  readonly outcome: "saved";
  readonly bytes: Uint8Array;
  readonly notWritten: readonly NotWritten[];
}

/** Whose settings are written into a workbook that did not come from a file. */
export interface SaveOptions {
  readonly addIn?: AddInReference;
}

function hasFormulas({ cells }: SheetState): boolean {
  return cells
    .rowIndexes()
    .some((row) => cells.row(row)?.cells.some(({ formula }) => formula !== null));
}

/** One save: every part that the model has changed is written into a draft of the package. */
class WorkbookSaver {
  readonly #workbook: WorkbookState;
  readonly #source: WorkbookSource;
  readonly #draft: PackageDraft;
  readonly #styles: StyleWriter;
  readonly #links = new Map<string, string>();
  readonly #notWritten: NotWritten[] = [];
  readonly #removedFormats = new Set<number>();
  #areFormulasChanged = false;
  #needsCalculation = false;

  constructor(workbook: WorkbookState, source: WorkbookSource) {
    this.#workbook = workbook;
    this.#source = source;
    this.#draft = new PackageDraft(source.parts.opened);
    this.#styles = new StyleWriter(source.parts.stylesheet);
  }

  save(): Saved {
    for (const sheet of this.#workbook.sheets) this.#writeSheet(sheet);
    this.#removeSheets();
    this.#writeStyles();
    this.#writeSettings();
    this.#reportProperties();
    this.#dropCalculationChain();
    this.#writeWorkbook();
    writeTitlesOfParts(this.#source.loaded.sheets, this.#workbook.sheets, this.#draft);
    return { outcome: "saved", bytes: this.#draft.finish(), notWritten: this.#notWritten };
  }

  #writeSheet(sheet: SheetState): void {
    const loaded = this.#source.loaded.sheets.find((each) => isSameSheet(each, sheet));
    const isActive = this.#isActive(sheet);
    if (!loaded || !(loaded.source instanceof SheetSource)) {
      this.#addSheet(sheet, isActive);
      return;
    }
    const { origin } = loaded.source;
    const xml = this.#draft.opened.readXml(origin.part);
    const written = this.#written({ sheet, isActive, loaded, origin, text: xml.text });
    this.#draft.setXml(origin.part, written.text, xml);
    for (const id of formatsOfRemovedRules(loaded, sheet)) this.#removedFormats.add(id);
    this.#areFormulasChanged ||= written.areFormulasChanged;
    this.#needsCalculation ||= written.areCellsChanged;
  }

  #isActive({ id }: SheetState): boolean | null {
    const { activeSheetId } = this.#workbook;
    return activeSheetId === this.#source.loaded.activeSheetId ? null : id === activeSheetId;
  }

  #addSheet(sheet: SheetState, isActive: boolean | null): void {
    const part = this.#draft.freeName("xl/worksheets/sheet", "xml");
    this.#draft.addPart(part, CONTENT_TYPES.worksheet, "");
    const link = { type: RELATIONSHIP_TYPES.worksheet, target: part };
    this.#links.set(sheet.id, this.#draft.addRelationship(this.#source.parts.part, link));
    const written = this.#written({ sheet, isActive, ...blankSheet(sheet, part) });
    this.#draft.setXml(part, written.text);
    this.#areFormulasChanged ||= hasFormulas(sheet);
  }

  #written(change: SheetChange): WrittenSheet {
    const written = writeSheet(change, this.#styles, this.#draft);
    this.#notWritten.push(...written.notWritten);
    return written;
  }

  #removeSheets(): void {
    const { sheets } = this.#workbook;
    const gone = this.#source.loaded.sheets.filter(
      (loaded) => !sheets.some((sheet) => isSameSheet(loaded, sheet)),
    );
    if (gone.length === 0) return;
    removeSheets(gone, this.#source.parts, this.#draft);
    this.#areFormulasChanged ||= gone.some(hasFormulas);
  }

  #writeStyles(): void {
    const { stylesheet, stylesPart, part } = this.#source.parts;
    const total = this.#styles.droppableFormats;
    if (total > 0 && this.#removedFormats.size > 0) {
      this.#styles.dropFormats(countUnusedFormats(this.#removedFormats, total, this.#draft));
    }
    const text = this.#styles.text();
    if (text === stylesheet.xml.text) return;
    if (!this.#draft.opened.entry(stylesPart)) {
      this.#draft.addPart(stylesPart, CONTENT_TYPES.styles, text);
      this.#draft.addRelationship(part, { type: RELATIONSHIP_TYPES.styles, target: stylesPart });
    } else this.#draft.setXml(stylesPart, text, stylesheet.xml);
  }

  #reportProperties(): void {
    const { properties } = this.#workbook;
    if (isEqual(properties, this.#source.loaded.properties)) return;
    this.#notWritten.push({ code: "document-property", detail: "the properties of the document" });
  }

  #writeSettings(): void {
    const { loaded, parts } = this.#source;
    const describe = (settings: ReadonlyMap<string, unknown>) => JSON.stringify([...settings]);
    if (describe(this.#workbook.settings) === describe(loaded.settings)) return;
    writeSettings(this.#workbook.settings, parts.settings, parts.addIn, this.#draft);
  }

  /** Excel makes the order of calculation anew; a stale one makes it call the file damaged. */
  #dropCalculationChain(): void {
    if (!this.#areFormulasChanged) return;
    const { relationships, part } = this.#source.parts;
    for (const { kind, id, target } of relationships) {
      if (kind !== "calcChain") continue;
      this.#draft.removeRelationship(part, id);
      this.#draft.removePart(target);
    }
  }

  #writeWorkbook(): void {
    const { parts, loaded } = this.#source;
    const xml = this.#draft.opened.readXml(parts.part);
    const isStale = this.#needsCalculation && this.#workbook.sheets.some(hasFormulas);
    const text = writeWorkbookPart({
      parts,
      text: xml.text,
      workbook: this.#workbook,
      loaded,
      linkOf: (id) => this.#links.get(id) ?? "",
      needsCalculation: this.#areFormulasChanged || isStale,
    });
    this.#draft.setXml(parts.part, text, xml);
    renameInKeptParts(renamedSheets(this.#workbook, loaded), this.#draft);
  }
}

/**
 * The bytes of a workbook. One that came from a file gets that file with its changes: parts and elements that the model
 * did not change are the same to the byte, and with no change at all the whole file is. Nothing is thrown.
 */
export function saveWorkbook(workbook: WorkbookState, options: SaveOptions = {}): Saved | Refused {
  try {
    const source =
      workbook.source instanceof WorkbookSource
        ? workbook.source
        : blankSource(workbook, options.addIn ?? UNNAMED_ADD_IN);
    return new WorkbookSaver(workbook, source).save();
  } catch (thrown) {
    return refusalOf(thrown);
  }
}
