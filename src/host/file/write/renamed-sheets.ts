import { rewriteReferences, sheetReference } from "../../workbook/formula-references";
import { decodeText, encodeAttribute, encodeText } from "../xml/xml-text";
import { FileFault } from "../refusal";
import type { PackageDraft } from "./package-draft";

/** Formulas in parts that the model does not hold: of charts, and of the newer rules and lists of a sheet. */
const FORMULAS = /(<(?:[\w.-]+:)f(?:\s[^<>]*)?>)([^<]*)(?=<\/)/g;
/** The source of a pivot table names its sheet in an attribute. */
const SOURCES = /(<(?:[\w.-]+:)?worksheetSource\b[^<>]*\ssheet=")([^"]*)(")/g;

type Renames = ReadonlyMap<string, string>;

function decoded(text: string): string {
  return decodeText(text, 0, (detail) => new FileFault("bad-xml", detail));
}

function renamedFormula(formula: string, renames: Renames): string {
  return rewriteReferences(formula, ({ sheetName, address, area }) => {
    const name = sheetName === null ? undefined : renames.get(sheetName);
    if (name === undefined) return null;
    const sheet = sheetReference(name, area, false);
    return `${sheet.slice(0, sheet.lastIndexOf("!"))}!${address}`;
  });
}

function renamedText(text: string, renames: Renames): string {
  return text
    .replace(FORMULAS, (all: string, tag: string, formula: string) => {
      const before = decoded(formula);
      const after = renamedFormula(before, renames);
      return after === before ? all : tag + encodeText(after);
    })
    .replace(SOURCES, (all: string, head: string, sheet: string, quote: string) => {
      const name = renames.get(decoded(sheet));
      return name === undefined ? all : head + encodeAttribute(name) + quote;
    });
}

/** Gives renamed sheets their new names in parts that are otherwise kept: charts, pivot sources, newer rules. */
export function renameInKeptParts(renames: Renames, draft: PackageDraft): void {
  if (renames.size === 0) return;
  for (const { name, xml } of draft.xmlParts())
    draft.setXml(name, renamedText(xml.text, renames), xml);
}
