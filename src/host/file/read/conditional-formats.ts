import {
  type ConditionalFormatState,
  type ConditionalFormatStyle,
  type ConditionalFormatType,
  emptyConditionalStyle,
} from "../../workbook/conditional-format-state";
import { childrenOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";
import { parseRanges } from "./cell-ranges";
import type { SheetSource } from "./sheet-source";

/** Where a rule of the file stands: what the model holds of it may be compared, the rest is kept as it came. */
export class RuleSource {
  readonly block: XmlElement;
  readonly rule: XmlElement;

  constructor(block: XmlElement, rule: XmlElement) {
    this.block = block;
    this.rule = rule;
  }
}

/** Operators of a rule about the cell's value: in the file and in the API. */
export const CELL_OPERATORS = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
] as const;

/** Rules about a text: type in the file, operator in the API. */
export const TEXT_OPERATORS = [
  ["containsText", "Contains"],
  ["notContainsText", "NotContains"],
  ["beginsWith", "BeginsWith"],
  ["endsWith", "EndsWith"],
] as const;

/** Ready-made criteria that are a type of their own in the file. */
export const PRESET_TYPES = [
  ["containsBlanks", "Blanks"],
  ["notContainsBlanks", "NonBlanks"],
  ["containsErrors", "Errors"],
  ["notContainsErrors", "NonErrors"],
  ["uniqueValues", "UniqueValues"],
  ["duplicateValues", "DuplicateValues"],
] as const;

const TYPES: Readonly<Record<string, ConditionalFormatType>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function formulasOf(rule: XmlElement): string[] {
  return childrenOf(rule, "formula").map((formula) => `=${formula.text}`);
}

function cellValueRule(rule: XmlElement): unknown {
  const operator = CELL_OPERATORS.find(([word]) => word === rule.attributes.get("operator"))?.[1];
  const [formula1, formula2] = formulasOf(rule);
  if (operator === undefined || formula1 === undefined) return null;
  return formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
}

function topBottomRule(rule: XmlElement): unknown {
  const end = booleanAttribute(rule, "bottom", false) ? "Bottom" : "Top";
  const unit = booleanAttribute(rule, "percent", false) ? "Percent" : "Items";
  return { rank: numberAttribute(rule, "rank") ?? 10, type: end + unit };
}

function readRule(rule: XmlElement, type: ConditionalFormatType): unknown {
  const written = rule.attributes.get("type");
  if (type === "CellValue") return cellValueRule(rule);
  if (type === "TopBottom") return topBottomRule(rule);
  if (type === "ContainsText") {
    const operator = TEXT_OPERATORS.find(([word]) => word === written)?.[1];
    return { operator, text: rule.attributes.get("text") ?? "" };
  }
  const criterion = PRESET_TYPES.find(([word]) => word === written)?.[1];
  return type === "PresetCriteria" && criterion !== undefined ? { criterion } : null;
}

interface RankedFormat {
  readonly priority: number;
  readonly format: ConditionalFormatState;
}

/** Makes an id in the shape of a GUID that no rule made by the host has. */
export type NewId = () => string;

function readFormat(
  block: XmlElement,
  rule: XmlElement,
  styles: readonly ConditionalFormatStyle[],
  newId: NewId,
): RankedFormat {
  const type = TYPES[rule.attributes.get("type") ?? ""] ?? "PresetCriteria";
  const style = styles[numberAttribute(rule, "dxfId") ?? -1] ?? emptyConditionalStyle();
  const format: ConditionalFormatState = {
    id: newId(),
    ranges: parseRanges(block.attributes.get("sqref")),
    type,
    formula: type === "Custom" ? (formulasOf(rule)[0] ?? "") : "",
    rule: readRule(rule, type),
    style: { ...style },
    stopIfTrue: booleanAttribute(rule, "stopIfTrue", false),
    source: new RuleSource(block, rule),
  };
  return { priority: numberAttribute(rule, "priority") ?? 0, format };
}

/** The rules of a sheet in order of priority, each knowing where it stands in the file. */
export function readConditionalFormats(
  source: SheetSource,
  styles: readonly ConditionalFormatStyle[],
  newId: NewId,
): ConditionalFormatState[] {
  const found: RankedFormat[] = [];
  for (const { name, tree } of source.origin.sections) {
    if (name !== "conditionalFormatting" || !tree) continue;
    for (const rule of childrenOf(tree, "cfRule")) {
      found.push(readFormat(tree, rule, styles, newId));
    }
  }
  return found.sort((left, right) => left.priority - right.priority).map(({ format }) => format);
}
