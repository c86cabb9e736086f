import type { ConditionalFormatState } from "../../workbook/conditional-format-state";
import { formatRanges } from "../read/cell-ranges";
import { RuleSource } from "../read/conditional-formats";
import type { OrderedSections } from "../xml/ordered-sections";
import { numberAttribute } from "../xml/xml-values";
import { renderXml, xmlNode } from "../xml/xml-node";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";
import type { NotWritten } from "./not-written";
import { rebuildElement } from "./rebuilt-element";
import { type RuleAttributes, ruleNode } from "./rule-markup";
import { planPriorities } from "./rule-priorities";
import { isEqual, render, type SheetChange, tagName } from "./sheet-markup";
import type { StyleWriter } from "./style-writer";

interface PlannedRule {
  readonly format: ConditionalFormatState;
  readonly priority: number;
  /** How the rule was when it was read; undefined for a new one. */
  readonly before: ConditionalFormatState | undefined;
}

/** Writes the rules of one sheet: those that are as they came keep their markup. */
class RulesDraft {
  readonly #change: SheetChange;
  readonly #styles: StyleWriter;
  readonly #rules: readonly PlannedRule[];
  readonly notWritten: NotWritten[] = [];

  constructor(change: SheetChange, styles: StyleWriter) {
    this.#change = change;
    this.#styles = styles;
    const { sheet, loaded } = change;
    const priorities = planPriorities(sheet.conditionalFormats, loaded.conditionalFormats);
    const before = new Map(loaded.conditionalFormats.map((format) => [format.source, format]));
    this.#rules = sheet.conditionalFormats.map((format, place) => ({
      format,
      priority: priorities[place] ?? place + 1,
      before: format.source instanceof RuleSource ? before.get(format.source) : undefined,
    }));
  }

  write(sections: OrderedSections): void {
    for (const { name, tree } of this.#change.origin.sections) {
      if (name === "conditionalFormatting" && tree) this.#writeBlock(tree, sections);
    }
    for (const rule of this.#rules) {
      if (!rule.before) sections.add("conditionalFormatting", this.#newBlock(rule));
    }
  }

  #writeBlock(block: XmlElement, sections: OrderedSections): void {
    const rules = this.#rules.filter(
      ({ format, before }) =>
        before && format.source instanceof RuleSource && format.source.block === block,
    );
    this.#reportNewerHalves(block, rules);
    const isWhole = rules.length === childrenOf(block, "cfRule").length;
    if (isWhole && rules.every((rule) => this.#isKept(rule))) return;
    const groups = new Map<string, PlannedRule[]>();
    for (const rule of rules) {
      const ranges = formatRanges(rule.format.ranges);
      groups.set(ranges, [...(groups.get(ranges) ?? []), rule]);
    }
    const markup = [...groups].map(([ranges, group]) => this.#block(block, ranges, group));
    sections.patch.replace(block.start, block.end, markup.join(""));
  }

  /** Of a data bar or icon set half stands in an extension of the sheet, which keeps it. */
  #reportNewerHalves(block: XmlElement, rules: readonly PlannedRule[]): void {
    const kept = new Set(rules.map(({ format }) => format.source));
    const gone = this.#change.loaded.conditionalFormats.filter(
      ({ source }) => source instanceof RuleSource && source.block === block && !kept.has(source),
    );
    for (const format of gone) {
      const { source } = format;
      if (source instanceof RuleSource && childOf(source.rule, "extLst")) this.#report(format);
    }
  }

  #block(block: XmlElement, ranges: string, rules: readonly PlannedRule[]): string {
    const written = rules.map((rule) => this.#ruleMarkup(rule)).join("");
    const isSame = rules.every(({ format, before }) => isEqual(format.ranges, before?.ranges));
    return rebuildElement({
      text: this.#change.text,
      element: block,
      tagName: tagName(this.#change, "conditionalFormatting"),
      attributes: isSame ? {} : { sqref: ranges },
      children: { cfRule: written },
      order: ["cfRule", "extLst"],
    });
  }

  #isKept({ format, before, priority }: PlannedRule): boolean {
    if (!before || !(format.source instanceof RuleSource)) return false;
    const isPlaced = format.source.rule.attributes.get("priority") === String(priority);
    return isPlaced && isEqual(format.ranges, before.ranges) && this.#isSameRule(format, before);
  }

  #isSameRule(format: ConditionalFormatState, before: ConditionalFormatState): boolean {
    const pick = ({ formula, rule, style, stopIfTrue }: ConditionalFormatState) =>
      [formula, rule, style, stopIfTrue] as const;
    return isEqual(pick(format), pick(before));
  }

  #ruleMarkup({ format, before, priority }: PlannedRule): string {
    if (!before || !(format.source instanceof RuleSource)) return "";
    const { rule } = format.source;
    const isSame = isEqual([format.formula, format.rule], [before.formula, before.rule]);
    const fresh = isSame ? null : ruleNode(format, this.#attributes(format, priority, before));
    if (fresh) return render(this.#change, fresh);
    if (!isSame) this.#report(format);
    const attributes: Record<string, string | undefined> = { priority: String(priority) };
    if (format.stopIfTrue !== before.stopIfTrue) {
      attributes["stopIfTrue"] = format.stopIfTrue ? "1" : undefined;
    }
    if (!isEqual(format.style, before.style)) {
      attributes["dxfId"] = String(this.#styles.conditionalIndexOf(format.style));
    }
    const { text } = this.#change;
    return rebuildElement({
      text,
      element: rule,
      tagName: tagName(this.#change, "cfRule"),
      attributes,
    });
  }

  #attributes(
    format: ConditionalFormatState,
    priority: number,
    before?: ConditionalFormatState,
  ): RuleAttributes {
    const stopIfTrue = format.stopIfTrue ? 1 : undefined;
    const { source } = format;
    if (before && source instanceof RuleSource && isEqual(format.style, before.style)) {
      return { dxfId: numberAttribute(source.rule, "dxfId"), priority, stopIfTrue };
    }
    const isEmpty = Object.values(format.style).every((value) => value === null);
    const dxfId = isEmpty ? undefined : this.#styles.conditionalIndexOf(format.style);
    return { dxfId, priority, stopIfTrue };
  }

  #newBlock({ format, priority }: PlannedRule): string {
    const node = ruleNode(format, this.#attributes(format, priority));
    if (!node) {
      this.#report(format);
      return "";
    }
    const sqref = formatRanges(format.ranges);
    const block = xmlNode("conditionalFormatting", { sqref }, [node]);
    return renderXml(block, this.#change.origin.prefixes);
  }

  #report(format: ConditionalFormatState): void {
    const { name } = this.#change.sheet;
    const detail = `a rule of the kind ${format.type}`;
    this.notWritten.push({ code: "rule-kind", sheet: name, detail });
  }
}

/** Writes what changed among a sheet's rules; gives what could not be written. */
export function writeRules(
  change: SheetChange,
  sections: OrderedSections,
  styles: StyleWriter,
): NotWritten[] {
  const draft = new RulesDraft(change, styles);
  draft.write(sections);
  return draft.notWritten;
}
