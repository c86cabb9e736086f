import type { SheetVisibility } from "../../workbook/sheet-state";
import type { Relationship } from "../package/relationships";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";

/** A `sheet` of the workbook part and where it leads. Chart and dialog sheets have another kind. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly element: XmlElement;
  readonly relationship: Relationship | undefined;
  readonly hasCells: boolean;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The sheets of a workbook in the order of their tabs. */
export function listSheets(
  workbook: XmlElement,
  relationships: readonly Relationship[],
): ListedSheet[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet").map((element) => {
    const id = element.attributes.get("r:id");
    const relationship = relationships.find((each) => each.id === id);
    return {
      name: element.attributes.get("name") ?? "",
      visibility: VISIBILITIES[element.attributes.get("state") ?? ""] ?? "Visible",
      element,
      relationship,
      hasCells: relationship?.kind === "worksheet",
    };
  });
}
