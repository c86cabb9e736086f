import { formatArea } from "../../workbook/area";
import type { DataValidationState, SheetProtectionState } from "../../workbook/sheet-state";
import { formatRanges } from "../read/cell-ranges";
import { PROTECTION_OPTIONS } from "../read/sheet-protection";
import { xmlNode } from "../xml/xml-node";
import { filterNode } from "./filter-markup";
import { passwordHash } from "./password-hash";
import { rebuildElement } from "./rebuilt-element";
import {
  isEqual,
  markupByAttribute,
  render,
  sectionOf,
  type SectionMarkup,
  type SheetChange,
  tagName,
} from "./sheet-markup";
import { validationNode } from "./validation-markup";

function listMarkup(change: SheetChange, name: string, items: readonly string[]): string {
  const tag = tagName(change, name);
  return items.length === 0 ? "" : `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}

/** The `mergeCells` element; merges that were there keep their markup. */
export function mergesMarkup(change: SheetChange): SectionMarkup {
  const { sheet, loaded } = change;
  if (isEqual(sheet.merges, loaded.merges)) return null;
  const known = markupByAttribute(change, "mergeCells", "ref");
  const items = sheet.merges.map((merge) => {
    const ref = formatArea(merge);
    return known.get(ref) ?? render(change, xmlNode("mergeCell", { ref }));
  });
  return listMarkup(change, "mergeCells", items);
}

function contentOf({ type, rule, ignoreBlanks, errorAlert, prompt }: DataValidationState): unknown {
  return [type, rule, ignoreBlanks, errorAlert, prompt];
}

function validationMarkup(change: SheetChange, validation: DataValidationState): string {
  const elements = sectionOf(change, "dataValidations")?.children ?? [];
  const element = elements.find((each) => each === validation.source);
  const before = change.loaded.validations.find(({ source }) => source === validation.source);
  if (!element || !before || !isEqual(contentOf(before), contentOf(validation))) {
    return render(change, validationNode(validation));
  }
  const isInPlace = isEqual(validation.ranges, before.ranges);
  return rebuildElement({
    text: change.text,
    element,
    tagName: tagName(change, "dataValidation"),
    attributes: isInPlace ? {} : { sqref: formatRanges(validation.ranges) },
  });
}

/** The `dataValidations` element; a rule of the file keeps its markup, with its ranges as they are now. */
export function validationsMarkup(change: SheetChange): SectionMarkup {
  const describe = (all: readonly DataValidationState[]) =>
    all.map((each) => [each.ranges, contentOf(each)]);
  const { sheet, loaded } = change;
  if (isEqual(describe(sheet.validations), describe(loaded.validations))) return null;
  const items = sheet.validations.map((validation) => validationMarkup(change, validation));
  return listMarkup(change, "dataValidations", items);
}

function protectionAttributes(
  protection: SheetProtectionState,
): Record<string, string | undefined> {
  const mode = protection.options["selectionMode"] ?? "Normal";
  const attributes: Record<string, string | undefined> = {
    password: protection.password ? passwordHash(protection.password) : undefined,
    sheet: "1",
    selectLockedCells: mode === "Normal" ? undefined : "1",
    selectUnlockedCells: mode === "None" ? "1" : undefined,
  };
  for (const [option, attribute, isLocked] of PROTECTION_OPTIONS) {
    const isForbidden = protection.options[option] !== true;
    if (isForbidden !== isLocked) attributes[attribute] = isForbidden ? "1" : "0";
  }
  return attributes;
}

/** The `sheetProtection` element: new protection gets Excel's old password hash, which every version reads. */
export function protectionMarkup(change: SheetChange): SectionMarkup {
  const { sheet, loaded } = change;
  if (isEqual(sheet.protection, loaded.protection)) return null;
  if (!sheet.protection) return "";
  return render(change, xmlNode("sheetProtection", protectionAttributes(sheet.protection)));
}

/** The `autoFilter` element of the sheet itself. */
export function autoFilterMarkup(change: SheetChange): SectionMarkup {
  const { sheet, loaded, text } = change;
  if (isEqual(sheet.autoFilter, loaded.autoFilter)) return null;
  if (!sheet.autoFilter) return "";
  const element = sectionOf(change, "autoFilter");
  if (element && isEqual(sheet.autoFilter.filters, loaded.autoFilter?.filters)) {
    const attributes = { ref: formatArea(sheet.autoFilter.area) };
    return rebuildElement({ text, element, tagName: tagName(change, "autoFilter"), attributes });
  }
  return render(change, filterNode(sheet.autoFilter.area, sheet.autoFilter.filters));
}
