import type { AddInReference, SettingsSource } from "../read/add-in-settings";
import { renderPart, renderXml, type XmlNode, xmlNode } from "../xml/xml-node";
import { childOf } from "../xml/xml-tree";
import type { PackageDraft } from "./package-draft";
import { CONTENT_TYPES, RELATIONSHIP_NAMESPACE, RELATIONSHIP_TYPES } from "./relationship-types";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

function propertiesNode(settings: ReadonlyMap<string, unknown>): XmlNode {
  const properties = [...settings].map(([name, value]) =>
    xmlNode("we:property", { name, value: JSON.stringify(value) }),
  );
  return xmlNode("we:properties", {}, properties);
}

function extensionNode(addIn: AddInReference, settings: ReadonlyMap<string, unknown>): XmlNode {
  const bare = addIn.id.replace(/[{}]/g, "").toUpperCase();
  const { id, version, store, storeType } = addIn;
  return xmlNode("we:webextension", { "xmlns:we": EXTENSION, id: `{${bare}}` }, [
    xmlNode("we:reference", { id, version, store, storeType }),
    xmlNode("we:alternateReferences"),
    propertiesNode(settings),
    xmlNode("we:bindings"),
    xmlNode("we:snapshot", { "xmlns:r": RELATIONSHIP_NAMESPACE }),
  ]);
}

function paneNode(id: string): XmlNode {
  const reference = xmlNode("wetp:webextensionref", {
    "xmlns:r": RELATIONSHIP_NAMESPACE,
    "r:id": id,
  });
  return xmlNode("wetp:taskpane", { dockstate: "right", visibility: 0, width: 350, row: 4 }, [
    reference,
  ]);
}

function addExtension(part: string, draft: PackageDraft): void {
  const { opened } = draft;
  const type = RELATIONSHIP_TYPES.webExtension;
  const panes = opened.relationships("").find(({ kind }) => kind === "webextensiontaskpanes");
  const panesPart = panes?.target ?? "xl/webextensions/taskpanes.xml";
  const id = draft.addRelationship(panesPart, { type, target: part });
  if (!panes || !opened.entry(panesPart)) {
    const root = xmlNode("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }, [paneNode(id)]);
    draft.addPart(panesPart, CONTENT_TYPES.taskPanes, renderPart(root));
    draft.addRelationship("", { type: RELATIONSHIP_TYPES.taskPanes, target: panesPart });
    return;
  }
  const xml = opened.readXml(panesPart);
  const pane = renderXml({
    ...paneNode(id),
    attributes: { "xmlns:wetp": TASK_PANES, ...paneNode(id).attributes },
  });
  draft.setXml(
    panesPart,
    xml.text.replace(/<\/[^<>]*>\s*$/, (end) => pane + end),
    xml,
  );
}

/**
 * Writes the add-in's settings as Excel keeps them: properties of a web extension part of its own, listed among the
 * task panes so that Excel finds it.
 */
export function writeSettings(
  settings: ReadonlyMap<string, unknown>,
  source: SettingsSource | null,
  addIn: AddInReference,
  draft: PackageDraft,
): void {
  if (!source) {
    const part = draft.freeName("xl/webextensions/webextension", "xml");
    draft.addPart(part, CONTENT_TYPES.webExtension, renderPart(extensionNode(addIn, settings)));
    addExtension(part, draft);
    return;
  }
  const xml = draft.opened.readXml(source.part);
  const old = childOf(source.root, "we:properties");
  const node = propertiesNode(settings);
  const markup = renderXml({ ...node, attributes: { "xmlns:we": EXTENSION } });
  const [start, end] = old
    ? [old.start, old.end]
    : [source.root.contentEnd, source.root.contentEnd];
  draft.setXml(source.part, xml.text.slice(0, start) + markup + xml.text.slice(end), xml);
}
