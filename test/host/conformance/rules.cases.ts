import { type ConformanceCase, declared, LIMITS, READING, thread } from "./conformance-case";

const SHADE = "#FFC7CE";

function addRule(range: Excel.Range, formula = "=$B2<0.5"): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = SHADE;
  return rule;
}

const custom: readonly ConformanceCase[] = [
  {
    says: "a custom rule keeps formula, fill and font",
    source: declared("CustomConditionalFormat"),
    act: async ({ context, sheet }) => {
      const rule = addRule(sheet.getRange("A2:B9"));
      rule.custom.format.font.bold = true;
      rule.custom.format.font.color = "#9c0006";
      rule.load("type,custom/rule/formula,custom/format/fill/color,custom/format/font");
      await context.sync();
      const { rule: written, format } = rule.custom;
      return [rule.type, written.formula, format.fill.color, format.font.bold, format.font.color];
    },
    gives: ["Custom", "=$B2<0.5", SHADE, true, "#9C0006"],
  },
  {
    says: "what a rule leaves alone reads as null",
    source: declared("ConditionalRangeFont.bold"),
    act: async ({ context, sheet }) => {
      const { format } = addRule(sheet.getRange("A2:B9")).custom;
      format.font.load("bold,italic");
      await context.sync();
      return [format.font.bold, format.font.italic];
    },
    gives: [null, null],
  },
  {
    says: "a new format comes first",
    source: declared("ConditionalFormatCollection.add"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A9");
      addRule(range, "=$A1=1");
      addRule(range, "=$A1=2");
      range.conditionalFormats.load("items/priority,items/custom/rule/formula");
      await context.sync();
      return range.conditionalFormats.items.map((each) => [
        each.priority,
        each.custom.rule.formula,
      ]);
    },
    gives: [
      [0, "=$A1=2"],
      [1, "=$A1=1"],
    ],
  },
  {
    says: "a priority beyond the last is the last",
    source: declared("ConditionalFormat.priority"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A9");
      addRule(range, "=$A1=1");
      const second = addRule(range, "=$A1=2");
      second.priority = 9;
      second.load("priority");
      await context.sync();
      return second.priority;
    },
    gives: 1,
  },
  {
    says: "a negative priority counts from the back",
    source: declared("ConditionalFormat.priority"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A9");
      addRule(range, "=$A1=1");
      const second = addRule(range, "=$A1=2");
      second.priority = -1;
      second.load("priority");
      await context.sync();
      return second.priority;
    },
    gives: 1,
  },
  {
    says: "stopIfTrue is kept",
    source: declared("ConditionalFormat.stopIfTrue"),
    act: async ({ context, sheet }) => {
      const rule = addRule(sheet.getRange("A1"));
      rule.stopIfTrue = true;
      rule.load("stopIfTrue");
      await context.sync();
      return rule.stopIfTrue;
    },
    gives: true,
  },
  {
    says: "colour scales know no stopIfTrue",
    source: declared("ConditionalFormat.stopIfTrue"),
    act: async ({ context, sheet }) => {
      const rule = sheet.getRange("A1").conditionalFormats.add("ColorScale").load("stopIfTrue");
      await context.sync();
      return rule.stopIfTrue;
    },
    gives: null,
  },
  {
    says: "the collection of a range holds the formats that touch it",
    source: declared("Range.conditionalFormats"),
    act: async ({ context, sheet }) => {
      addRule(sheet.getRange("A1:A9"));
      const touching = sheet.getRange("A9:B12").conditionalFormats.getCount();
      const beside = sheet.getRange("B1:B9").conditionalFormats.getCount();
      await context.sync();
      return [touching.value, beside.value];
    },
    gives: [1, 0],
  },
  {
    says: "a format of several areas has no single range",
    source: declared("ConditionalFormat.getRangeOrNullObject"),
    act: async ({ context, sheet }) => {
      const areas = sheet.getRanges("A1:A3,C1:C3");
      const rule = areas.conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$A1=1";
      const none = rule.getRangeOrNullObject();
      const all = rule.getRanges().load("address");
      await context.sync();
      return [none.isNullObject, all.address];
    },
    gives: [true, "S!A1:A3,S!C1:C3"],
  },
  {
    says: "getRange of a format of several areas is refused",
    source: declared("ConditionalFormat.getRange"),
    act: async ({ context, sheet }) => {
      const rule = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
      rule.getRange().load("address");
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "ConditionalFormat.getRange" },
  },
  {
    says: "a deleted format is gone, the others stay",
    source: declared("ConditionalFormat.delete"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A9");
      addRule(range, "=$A1=1");
      addRule(range, "=$A1=2").delete();
      range.conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      return range.conditionalFormats.items.map((each) => each.custom.rule.formula);
    },
    gives: ["=$A1=1"],
  },
  {
    says: "clearAll takes the formats from these cells only",
    source: declared("ConditionalFormatCollection.clearAll"),
    act: async ({ context, sheet }) => {
      const rule = addRule(sheet.getRange("A1:A9"));
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      const left = rule.getRanges().load("address");
      await context.sync();
      return left.address;
    },
    gives: "S!A1:A3,S!A6:A9",
  },
  {
    says: "a format is found again by its id",
    source: declared("ConditionalFormatCollection.getItem"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A9");
      const rule = addRule(range).load("id");
      await context.sync();
      const again = range.conditionalFormats.getItem(rule.id).load("type");
      await context.sync();
      return again.type;
    },
    gives: "Custom",
  },
  {
    says: "customOrNullObject of another kind of rule is a null object",
    source: declared("ConditionalFormat.customOrNullObject"),
    act: async ({ context, sheet }) => {
      const rule = sheet.getRange("A1").conditionalFormats.add("CellValue");
      const none = rule.customOrNullObject.load("rule/formula");
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "custom of another kind of rule is refused",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").conditionalFormats.add("CellValue").custom.rule.load("formula");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "ConditionalFormat.custom" },
  },
  ...["$B2<1", "=", "=AND(", ""].map((formula): ConformanceCase => ({
    says: `"${formula}" is no formula of a rule`,
    source: READING,
    act: async ({ context, sheet }) => {
      addRule(sheet.getRange("A1"), formula);
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "ConditionalFormatRule.formula" },
  })),
  {
    says: "a rule's formula has at most 8,192 characters",
    source: LIMITS,
    act: async ({ context, sheet }) => {
      addRule(sheet.getRange("A1"), `="${"x".repeat(8_192)}"="y"`);
      await context.sync();
    },
    refuses: { code: "FormulaLengthExceedsLimit", at: "ConditionalFormatRule.formula" },
  },
  {
    says: "a kind of rule that does not exist is refused",
    source: declared("ConditionalFormatCollection.add"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").conditionalFormats.add("Formula" as "Custom");
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "ConditionalFormatCollection.add" },
  },
  {
    says: "the rule of a cell value is read as it was set",
    source: declared("CellValueConditionalFormat.rule"),
    act: async ({ context, sheet }) => {
      const { cellValue } = sheet.getRange("A1").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=0.5", operator: "LessThan" };
      cellValue.load("rule");
      await context.sync();
      return cellValue.rule;
    },
    gives: { formula1: "=0.5", operator: "LessThan" },
  },
  {
    says: "the list separator of several ranges is the locale's",
    source: `${thread(1167)}; ${thread(1985)}`,
    settings: { culture: { name: "vi-VN", decimalSeparator: ",", thousandsSeparator: "." } },
    act: async ({ context, sheet }) => {
      sheet.getRanges("A1,B2").load("address");
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Worksheet.getRanges" },
  },
];

const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };

const validation: readonly ConformanceCase[] = [
  {
    says: "a rule of data validation is read as it was set",
    source: declared("DataValidation.rule"),
    act: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = LIST;
      dataValidation.load("rule,type,ignoreBlanks");
      await context.sync();
      return [dataValidation.rule, dataValidation.type, dataValidation.ignoreBlanks];
    },
    gives: [LIST, "List", true],
  },
  {
    says: "cells without validation have the type None",
    source: declared("DataValidation.type"),
    act: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1").load("dataValidation/type");
      await context.sync();
      return dataValidation.type;
    },
    gives: "None",
  },
  {
    says: "cleared validation is gone from these cells only",
    source: declared("DataValidation.clear"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").dataValidation.rule = LIST;
      sheet.getRange("A2").dataValidation.clear();
      const [first, second] = ["A1", "A2"].map((a) =>
        sheet.getRange(a).dataValidation.load("type"),
      );
      await context.sync();
      return [first?.type, second?.type];
    },
    gives: ["List", "None"],
  },
  {
    says: "two kinds of rule at once are refused",
    source: declared("Excel.DataValidationRule (only one property)"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").dataValidation.rule = { ...LIST, custom: { formula: "=A1>0" } };
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "DataValidation.rule" },
  },
  {
    says: "a list of more than 255 characters is refused",
    source: LIMITS,
    act: async ({ context, sheet }) => {
      const source = "x".repeat(256);
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "DataValidation.rule" },
  },
];

/** Conditional formats and data validation. */
export const ruleCases: readonly ConformanceCase[] = [...custom, ...validation];
