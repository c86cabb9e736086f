import { renderXml, xmlNode, type XmlNode } from "../../host/file/xml/xml-node";
import { cacheRules, lastingRule, mediaTypes, securityHeaders } from "./serving-rules";

const DAY = 86_400;

/** IIS writes a span as days, hours, minutes, seconds. */
function span(seconds: number): string {
  return `${Math.floor(seconds / DAY)}.00:00:00`;
}

/** The words of a Cache-Control beside its age, which IIS writes by itself. */
function otherWords(cacheControl: string): string {
  return cacheControl
    .split(", ")
    .filter((word) => !word.startsWith("max-age"))
    .join(",");
}

function clientCache(rule: { readonly cacheControl: string; readonly seconds: number }): XmlNode {
  if (rule.seconds === 0) return xmlNode("clientCache", { cacheControlMode: "DisableCache" });
  return xmlNode("clientCache", {
    cacheControlMode: "UseMaxAge",
    cacheControlMaxAge: span(rule.seconds),
    cacheControlCustom: otherWords(rule.cacheControl),
  });
}

function mimeMaps(): readonly XmlNode[] {
  return Object.entries(mediaTypes).flatMap(([ending, mimeType]) => [
    xmlNode("remove", { fileExtension: `.${ending}` }),
    xmlNode("mimeMap", { fileExtension: `.${ending}`, mimeType }),
  ]);
}

function site(policy: string): XmlNode {
  const headers = securityHeaders(policy).map(([name, value]) => xmlNode("add", { name, value }));
  return xmlNode("system.webServer", {}, [
    xmlNode("staticContent", {}, [...mimeMaps(), clientCache(lastingRule)]),
    xmlNode("httpProtocol", {}, [
      xmlNode("customHeaders", {}, [xmlNode("remove", { name: "X-Powered-By" }), ...headers]),
    ]),
    xmlNode("urlCompression", { doStaticCompression: "true" }),
    xmlNode("directoryBrowse", { enabled: "false" }),
  ]);
}

/** Each element on a line of its own: an administrator reads and edits this. */
function indented(node: XmlNode, depth = 0): string {
  const margin = "  ".repeat(depth);
  if (node.children.length === 0) return `${margin}${renderXml(node)}\n`;
  const open = renderXml({ ...node, children: [] }).replace(/\/>$/, ">");
  const inner = node.children
    .map((child) => (typeof child === "string" ? child : indented(child, depth + 1)))
    .join("");
  return `${margin}${open}\n${inner}${margin}</${node.name}>\n`;
}

/**
 * The `web.config` that stands beside the pane's page under IIS: types, compression, caching and headers. IIS can't tell
 * files by a pattern of their names, so lasting is the rule and the files whose names stay are the exceptions.
 */
export function composeIis(policy: string): string {
  const exceptions = cacheRules.map((rule) =>
    xmlNode("location", { path: rule.path.replace(/\/$/, "") }, [
      xmlNode("system.webServer", {}, [xmlNode("staticContent", {}, [clientCache(rule)])]),
    ]),
  );
  const root = xmlNode("configuration", {}, [site(policy), ...exceptions]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${indented(root)}`;
}
