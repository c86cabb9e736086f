import type { DataValidationState } from "../../workbook/sheet-state";
import { decodeEscapes } from "../xml/escaped-characters";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute } from "../xml/xml-values";
import { parseRanges } from "./cell-ranges";
import { CELL_OPERATORS } from "./conditional-formats";

/** Types of validation: in the file, in the API, and the key of the API's rule. */
export const VALIDATION_TYPES = [
  ["none", "None", "none"],
  ["whole", "WholeNumber", "wholeNumber"],
  ["decimal", "Decimal", "decimal"],
  ["list", "List", "list"],
  ["date", "Date", "date"],
  ["time", "Time", "time"],
  ["textLength", "TextLength", "textLength"],
  ["custom", "Custom", "custom"],
] as const;

/** Styles of the message about a wrong input: in the file and in the API. */
export const ALERT_STYLES = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
] as const;

function formulaOf(text: string | undefined): string {
  const formula = text ?? "";
  return /^-?\d+(\.\d+)?$/.test(formula) ? formula : `=${formula}`;
}

function listSource(text: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return literal === undefined ? `=${text}` : literal.replaceAll('""', '"');
}

function readComparison(element: XmlElement, key: string): unknown {
  const second = childOf(element, "formula2")?.text;
  const word = element.attributes.get("operator") ?? "between";
  const operator = CELL_OPERATORS.find(([inFile]) => inFile === word)?.[1] ?? "Between";
  const formulas = { formula1: formulaOf(childOf(element, "formula1")?.text), operator };
  return { [key]: second === undefined ? formulas : { ...formulas, formula2: formulaOf(second) } };
}

function readRule(element: XmlElement, key: string): unknown {
  const first = childOf(element, "formula1")?.text ?? "";
  if (key === "none") return {};
  if (key === "custom") return { custom: { formula: `=${first}` } };
  if (key !== "list") return readComparison(element, key);
  const inCellDropDown = !booleanAttribute(element, "showDropDown", false);
  return { list: { inCellDropDown, source: listSource(first) } };
}

function readValidation(element: XmlElement): DataValidationState {
  const text = (name: string) => decodeEscapes(element.attributes.get(name) ?? "");
  const written = element.attributes.get("type") ?? "none";
  const [, type, key] = VALIDATION_TYPES.find(([word]) => word === written) ?? VALIDATION_TYPES[0];
  const style = element.attributes.get("errorStyle") ?? "stop";
  return {
    ranges: parseRanges(element.attributes.get("sqref")),
    type,
    rule: readRule(element, key),
    ignoreBlanks: booleanAttribute(element, "allowBlank", false),
    errorAlert: {
      showAlert: booleanAttribute(element, "showErrorMessage", false),
      style: ALERT_STYLES.find(([word]) => word === style)?.[1] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: booleanAttribute(element, "showInputMessage", false),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    source: element,
  };
}

/** The rules for what may be typed; each keeps its element as its source. */
export function readValidations(section: XmlElement | undefined): DataValidationState[] {
  return childrenOf(section, "dataValidation").map(readValidation);
}
