import type { Area } from "../../workbook/area";
import { rewriteReferences, sheetReference } from "../../workbook/formula-references";
import type { DefinedName, SheetState } from "../../workbook/sheet-state";
import type { WorkbookState } from "../../workbook/workbook-state";
import { PRINT_AREA, PRINT_TITLES } from "../read/defined-names";
import { changeStartTag } from "../xml/start-tag";
import { encodeText } from "../xml/xml-text";
import { renderXml, type WrittenPrefixes, xmlNode } from "../xml/xml-node";
import { childrenOf, type XmlElement } from "../xml/xml-tree";
import { numberAttribute } from "../xml/xml-values";
import { isEqual } from "./sheet-markup";

/** What is needed to write the defined names again. */
export interface NamesChange {
  readonly text: string;
  readonly section: XmlElement | undefined;
  readonly prefixes: WrittenPrefixes;
  readonly workbook: WorkbookState;
  readonly loaded: WorkbookState;
  /** New names of sheets by their old ones. */
  readonly renames: ReadonlyMap<string, string>;
  /** The sheet of the model at a place of the file as it was read. */
  readonly sheetAtOldPlace: (place: number) => string | undefined;
  /** The place of a sheet, by id, in the file as it is written. */
  readonly placeOf: (sheetId: string) => number | undefined;
}

interface WantedName {
  readonly name: string;
  readonly sheetId: string | undefined;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

function printNames(sheet: SheetState): WantedName[] {
  const { printArea, titleColumns, titleRows } = sheet.pageLayout;
  const titles = [titleColumns, titleRows].filter((area) => area !== null);
  const name = (text: string, areas: readonly Area[]): WantedName[] =>
    areas.length === 0
      ? []
      : [
          {
            name: text,
            sheetId: sheet.id,
            formula: areas.map((area) => sheetReference(sheet.name, area, true)).join(","),
            comment: "",
            visible: true,
          },
        ];
  return [...name(PRINT_AREA, printArea), ...name(PRINT_TITLES, titles)];
}

function wantedNames(workbook: WorkbookState): WantedName[] {
  const wanted = (sheetId: string | undefined) => (each: DefinedName) => ({
    name: each.name,
    sheetId,
    formula: each.formula.replace(/^=/, ""),
    comment: each.comment,
    visible: each.visible,
  });
  const ofSheets = workbook.sheets.flatMap((sheet) => [
    ...printNames(sheet),
    ...sheet.names.map(wanted(sheet.id)),
  ]);
  return [...workbook.names.map(wanted(undefined)), ...ofSheets];
}

function keyOf(name: string, sheetId: string | undefined): string {
  return `${sheetId ?? ""} ${name.toLowerCase()}`;
}

function newName(name: WantedName, change: NamesChange): string {
  const node = xmlNode(
    "definedName",
    {
      name: name.name,
      comment: name.comment === "" ? undefined : name.comment,
      localSheetId: name.sheetId === undefined ? undefined : change.placeOf(name.sheetId),
      hidden: name.visible ? undefined : 1,
    },
    [name.formula],
  );
  return renderXml(node, change.prefixes);
}

/** Writes the names: those of the file that the model does not hold (filters, chart sheets) are kept in their order. */
class NamesWriter {
  readonly #change: NamesChange;
  readonly #wanted: ReadonlyMap<string, WantedName>;
  readonly #before: ReadonlyMap<string, WantedName>;

  constructor(change: NamesChange) {
    this.#change = change;
    const byKey = (names: readonly WantedName[]) =>
      new Map(names.map((each) => [keyOf(each.name, each.sheetId), each]));
    this.#wanted = byKey(wantedNames(change.workbook));
    this.#before = byKey(wantedNames(change.loaded));
  }

  markup(): string {
    const elements = childrenOf(this.#change.section, "definedName");
    const keys = new Set(elements.map((element) => this.#keyOfElement(element)));
    const kept = elements.map((element) => this.#known(element));
    const added = [...this.#wanted].filter(([key]) => !keys.has(key));
    return [...kept, ...added.map(([, name]) => newName(name, this.#change))].join("");
  }

  #keyOfElement(element: XmlElement): string {
    const place = numberAttribute(element, "localSheetId");
    const sheet = place === undefined ? undefined : this.#change.sheetAtOldPlace(place);
    return keyOf(element.attributes.get("name") ?? "", sheet);
  }

  #known(element: XmlElement): string {
    const key = this.#keyOfElement(element);
    const wanted = this.#wanted.get(key);
    const before = this.#before.get(key);
    if (before && !wanted) return "";
    return wanted && !isEqual(wanted, before) ? newName(wanted, this.#change) : this.#kept(element);
  }

  #kept(element: XmlElement): string {
    const { text, sheetAtOldPlace, placeOf } = this.#change;
    const place = numberAttribute(element, "localSheetId");
    const sheetId = place === undefined ? undefined : sheetAtOldPlace(place);
    const now = sheetId === undefined ? undefined : placeOf(sheetId);
    if (place !== undefined && now === undefined) return "";
    const tag = text.slice(element.start, element.contentStart);
    const moved = now === place ? tag : changeStartTag(tag, { localSheetId: String(now) });
    const { contentStart, contentEnd, end } = element;
    return (
      moved + this.#renamed(text.slice(contentStart, contentEnd)) + text.slice(contentEnd, end)
    );
  }

  #renamed(formula: string): string {
    const { renames } = this.#change;
    if (renames.size === 0) return formula;
    return rewriteReferences(formula, ({ sheetName, area }) => {
      const name = sheetName === null ? undefined : renames.get(sheetName);
      return name === undefined ? null : encodeText(sheetReference(name, area, true));
    });
  }
}

/** The markup of all defined names, for the `definedNames` element; "" when there are none. */
export function namesMarkup(change: NamesChange): string {
  return new NamesWriter(change).markup();
}
