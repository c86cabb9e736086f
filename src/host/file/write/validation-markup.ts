import type { DataValidationState } from "../../workbook/sheet-state";
import { formatRanges } from "../read/cell-ranges";
import { CELL_OPERATORS } from "../read/conditional-formats";
import { ALERT_STYLES, VALIDATION_TYPES } from "../read/validations";
import { type XmlNode, xmlNode } from "../xml/xml-node";
import { fileWord } from "./style-markup";

type Rule = Readonly<Record<string, unknown>>;

function ruleOf(validation: DataValidationState, key: string): Rule {
  const all = validation.rule as Readonly<Record<string, unknown>> | null;
  const rule = all?.[key];
  return typeof rule === "object" && rule !== null ? (rule as Rule) : {};
}

function formulaNodes(name: string, value: unknown): XmlNode[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  return [xmlNode(name, {}, [String(value).replace(/^=/, "")])];
}

function listNodes(rule: Rule): XmlNode[] {
  const { source } = rule;
  if (typeof source !== "string") return [];
  const isFormula = source.startsWith("=");
  const text = isFormula ? source : `="${source.replaceAll('"', '""')}"`;
  return formulaNodes("formula1", text);
}

function contentOf(rule: Rule, key: string): XmlNode[] {
  if (key === "list") return listNodes(rule);
  if (key === "custom") return formulaNodes("formula1", rule["formula"]);
  return [
    ...formulaNodes("formula1", rule["formula1"]),
    ...formulaNodes("formula2", rule["formula2"]),
  ];
}

function flag(isSet: boolean): number | undefined {
  return isSet ? 1 : undefined;
}

function orNothing(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** A `dataValidation` element. */
export function validationNode(validation: DataValidationState): XmlNode {
  const [type, , key] =
    VALIDATION_TYPES.find(([, word]) => word === validation.type) ?? VALIDATION_TYPES[0];
  const rule = ruleOf(validation, key);
  const { errorAlert, prompt } = validation;
  const operator = rule["operator"];
  const word = typeof operator === "string" ? fileWord(CELL_OPERATORS, operator) : undefined;
  const style = fileWord(ALERT_STYLES, errorAlert.style);
  const attributes = {
    type: type === "none" ? undefined : type,
    errorStyle: style === "stop" ? undefined : style,
    operator: word === "between" ? undefined : word,
    allowBlank: flag(validation.ignoreBlanks),
    showDropDown: flag(key === "list" && rule["inCellDropDown"] === false),
    showInputMessage: flag(prompt.showPrompt),
    showErrorMessage: flag(errorAlert.showAlert),
    errorTitle: orNothing(errorAlert.title),
    error: orNothing(errorAlert.message),
    promptTitle: orNothing(prompt.title),
    prompt: orNothing(prompt.message),
    sqref: formatRanges(validation.ranges),
  };
  return xmlNode("dataValidation", attributes, contentOf(rule, key));
}
