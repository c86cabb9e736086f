import type { WorkbookState } from "../../workbook/workbook-state";
import type { WorkbookParts } from "../read/workbook-source";
import { OrderedSections } from "../xml/ordered-sections";
import { renderXml, xmlNode } from "../xml/xml-node";
import { childOf, type XmlElement } from "../xml/xml-tree";
import { numberAttribute } from "../xml/xml-values";
import { namesMarkup } from "./names-markup";
import { passwordHash } from "./password-hash";
import { rebuildElement } from "./rebuilt-element";
import { isEqual } from "./sheet-markup";
import {
  isSameSheet,
  type PlacedSheet,
  placesAfter,
  placesBefore,
  sheetsMarkup,
} from "./sheet-list";

/** The children of `workbook` in the order of the schema (CT_Workbook). */
const ORDER: readonly string[] = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize"],
  ...["customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing"],
  ...["fileRecoveryPr", "webPublishObjects", "extLst"],
];

/** What the workbook part needs to know to be written again. */
export interface WorkbookChange {
  readonly parts: WorkbookParts;
  readonly text: string;
  readonly workbook: WorkbookState;
  readonly loaded: WorkbookState;
  /** The relationship of a new sheet, by its id. */
  readonly linkOf: (sheetId: string) => string;
  /** Whether Excel should calculate everything when it opens the file. */
  readonly needsCalculation: boolean;
}

function wrapped(change: WorkbookChange, name: string, content: string): string {
  const { parts, text } = change;
  const element = childOf(parts.root, name);
  const tag = parts.prefixes.main + name;
  if (content === "") return name === "sheets" ? `<${tag}/>` : "";
  const open =
    element && !element.isEmptyTag ? text.slice(element.start, element.contentStart) : `<${tag}>`;
  return `${open}${content}</${tag}>`;
}

/** The children of an element as they came, without the white space between them. */
function childrenMarkup({ text }: WorkbookChange, element: XmlElement | undefined): string {
  return element?.children.map(({ start, end }) => text.slice(start, end)).join("") ?? "";
}

function activeTabMarkup(change: WorkbookChange, activeTab: number): string {
  const { parts, text } = change;
  const views = childOf(parts.root, "bookViews");
  const name = `${parts.prefixes.main}workbookView`;
  const view = childOf(views, "workbookView");
  const attributes = { activeTab: activeTab === 0 ? undefined : String(activeTab) };
  const markup = rebuildElement({ text, element: view, tagName: name, attributes });
  if (views && view) {
    return (
      text.slice(views.start, view.start) +
      (markup || `<${name}/>`) +
      text.slice(view.end, views.end)
    );
  }
  const tag = `${parts.prefixes.main}bookViews`;
  return `<${tag}>${markup || `<${name}/>`}</${tag}>`;
}

/** New names of sheets by their old ones. */
export function renamedSheets(
  workbook: WorkbookState,
  loaded: WorkbookState,
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const before of loaded.sheets) {
    const now = workbook.sheets.find((sheet) => isSameSheet(before, sheet));
    if (now && now.name !== before.name) renames.set(before.name, now.name);
  }
  return renames;
}

function protectionMarkup({ workbook, parts }: WorkbookChange): string {
  if (!workbook.protection) return "";
  const { password } = workbook.protection;
  const workbookPassword = password ? passwordHash(password) : undefined;
  return renderXml(
    xmlNode("workbookProtection", { workbookPassword, lockStructure: 1 }),
    parts.prefixes,
  );
}

function definedNames(
  change: WorkbookChange,
  before: readonly PlacedSheet[],
  after: readonly PlacedSheet[],
): string {
  const { parts, text, workbook, loaded } = change;
  return namesMarkup({
    text,
    section: childOf(parts.root, "definedNames"),
    prefixes: parts.prefixes,
    workbook,
    loaded,
    renames: renamedSheets(workbook, loaded),
    sheetAtOldPlace: (place) => before[place]?.key,
    placeOf: (id) => {
      const place = after.findIndex(({ key }) => key === id);
      return place < 0 ? undefined : place;
    },
  });
}

/** The new text of the workbook part: the same one when nothing in it changed. */
export function writeWorkbookPart(change: WorkbookChange): string {
  const { parts, text, workbook, loaded } = change;
  const { root, prefixes } = parts;
  const sections = new OrderedSections(root.children, ORDER, root.contentEnd);
  const before = placesBefore(parts, loaded.sheets, workbook.sheets);
  const after = placesAfter(before, workbook.sheets);
  const activeTab = after.findIndex(({ key }) => key === workbook.activeSheetId);
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  if (!isEqual(workbook.protection, loaded.protection)) {
    sections.set("workbookProtection", protectionMarkup(change));
  }
  if (activeTab !== (numberAttribute(view, "activeTab") ?? 0)) {
    sections.set("bookViews", activeTabMarkup(change, Math.max(activeTab, 0)));
  }
  const sheets = sheetsMarkup(after, parts, text, change.linkOf);
  if (sheets !== childrenMarkup(change, childOf(root, "sheets"))) {
    sections.set("sheets", wrapped(change, "sheets", sheets));
  }
  const names = definedNames(change, before, after);
  if (names !== childrenMarkup(change, childOf(root, "definedNames"))) {
    sections.set("definedNames", wrapped(change, "definedNames", names));
  }
  if (change.needsCalculation) {
    const element = childOf(root, "calcPr");
    const attributes = { fullCalcOnLoad: "1" };
    const tagName = `${prefixes.main}calcPr`;
    sections.set("calcPr", rebuildElement({ text, element, tagName, attributes }));
  }
  return sections.patch.apply(text);
}
