import { formatArea } from "../../workbook/area";
import type { ConditionalFormatState } from "../../workbook/conditional-format-state";
import { CELL_OPERATORS, PRESET_TYPES, TEXT_OPERATORS } from "../read/conditional-formats";
import { type XmlNode, xmlNode } from "../xml/xml-node";
import { fileWord } from "./style-markup";

/** What a rule is besides its condition: the index of its format and its place among the rules. */
export interface RuleAttributes {
  readonly dxfId: number | undefined;
  readonly priority: number;
  readonly stopIfTrue: number | undefined;
}

type Rule = Readonly<Record<string, unknown>>;

function formulaNode(formula: string): XmlNode {
  return xmlNode("formula", {}, [formula.replace(/^=/, "")]);
}

function textOf(rule: Rule, key: string): string {
  const value = rule[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function customNode(format: ConditionalFormatState, attributes: RuleAttributes): XmlNode {
  return xmlNode("cfRule", { type: "expression", ...attributes }, [formulaNode(format.formula)]);
}

function cellValueNode(rule: Rule, attributes: RuleAttributes): XmlNode | null {
  const operator = fileWord(CELL_OPERATORS, textOf(rule, "operator"));
  if (operator === undefined) return null;
  const formulas = ["formula1", "formula2"].filter((key) => textOf(rule, key) !== "");
  const nodes = formulas.map((key) => formulaNode(textOf(rule, key)));
  return xmlNode("cfRule", { type: "cellIs", ...attributes, operator }, nodes);
}

function topBottomNode(rule: Rule, attributes: RuleAttributes): XmlNode {
  const type = textOf(rule, "type");
  return xmlNode("cfRule", {
    type: "top10",
    ...attributes,
    percent: type.endsWith("Percent") ? 1 : undefined,
    bottom: type.startsWith("Bottom") ? 1 : undefined,
    rank: textOf(rule, "rank"),
  });
}

/** The formulas that Excel puts beside a rule about a text, with the rule's first cell and its text. */
const TEXT_FORMULAS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

function textNode(rule: Rule, attributes: RuleAttributes, cell: string): XmlNode | null {
  const operator = textOf(rule, "operator");
  const type = fileWord(TEXT_OPERATORS, operator);
  const formula = TEXT_FORMULAS[operator];
  if (type === undefined || !formula) return null;
  const text = textOf(rule, "text");
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const written = type === "containsText" || type === "notContainsText" ? type : undefined;
  const word = written === "notContainsText" ? "notContains" : (written ?? type);
  return xmlNode("cfRule", { type, ...attributes, operator: word, text }, [
    formulaNode(formula(cell, quoted)),
  ]);
}

/** The formulas that Excel puts beside a ready-made criterion, with the rule's first cell. */
const PRESET_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

function presetNode(rule: Rule, attributes: RuleAttributes, cell: string): XmlNode | null {
  const criterion = textOf(rule, "criterion");
  const type = fileWord(PRESET_TYPES, criterion);
  if (type === undefined) return null;
  const formula = PRESET_FORMULAS[criterion];
  return xmlNode("cfRule", { type, ...attributes }, formula ? [formulaNode(formula(cell))] : []);
}

/** The `cfRule` element of a rule; null for a kind that the file layer cannot write. */
export function ruleNode(
  format: ConditionalFormatState,
  attributes: RuleAttributes,
): XmlNode | null {
  if (format.type === "Custom") return customNode(format, attributes);
  if (typeof format.rule !== "object" || format.rule === null) return null;
  const rule = format.rule as Rule;
  const [first] = format.ranges;
  const cell = first ? formatArea({ ...first, rows: 1, columns: 1 }) : "A1";
  if (format.type === "CellValue") return cellValueNode(rule, attributes);
  if (format.type === "TopBottom") return topBottomNode(rule, attributes);
  if (format.type === "ContainsText") return textNode(rule, attributes, cell);
  return format.type === "PresetCriteria" ? presetNode(rule, attributes, cell) : null;
}
