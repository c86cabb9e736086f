import { composeIis } from "../../../src/ship/hosting/compose-iis";
import {
  cacheControlOf,
  cacheRules,
  mediaTypes,
  securityHeaders,
} from "../../../src/ship/hosting/serving-rules";
import { XmlScanner } from "../../../src/host/file/xml/xml-scanner";
import {
  childOf,
  childrenOf,
  readDocument,
  type XmlElement,
} from "../../../src/host/file/xml/xml-tree";

const policy = "default-src 'self'; object-src 'none'";
const root = readDocument(new XmlScanner(composeIis(policy), "web.config"));
const site = childOf(root, "system.webServer");

function pairs(elements: readonly XmlElement[], key: string, value: string): [string, string][] {
  return elements.map(({ attributes }) => [attributes.get(key) ?? "", attributes.get(value) ?? ""]);
}

/** What IIS answers for a `clientCache` element: its own words, then the age. */
function cacheControl(content: XmlElement | undefined): string {
  const { attributes } = childOf(content, "clientCache") ?? {
    attributes: new Map<string, string>(),
  };
  if (attributes.get("cacheControlMode") === "DisableCache") return "no-cache";
  expect(attributes.get("cacheControlMode")).toBe("UseMaxAge");
  const [days] = (attributes.get("cacheControlMaxAge") ?? "").split(".00:00:00");
  return `${attributes.get("cacheControlCustom") ?? ""},max-age=${Number(days) * 86_400}`;
}

function sameWords(one: string, other: string): void {
  expect(one.split(/, ?/).sort()).toEqual(other.split(/, ?/).sort());
}

test("every published type is stated once, whatever the server had before", () => {
  const content = childOf(site, "staticContent");
  expect(
    Object.fromEntries(pairs(childrenOf(content, "mimeMap"), "fileExtension", "mimeType")),
  ).toEqual(
    Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
  );
  expect(childrenOf(content, "remove")).toHaveLength(Object.keys(mediaTypes).length);
});

test("the headers are those of every server", () => {
  const headers = childOf(childOf(site, "httpProtocol"), "customHeaders");
  expect(pairs(childrenOf(headers, "add"), "name", "value")).toEqual(securityHeaders(policy));
});

test("files are kept as long as the rules say", () => {
  sameWords(cacheControl(childOf(site, "staticContent")), cacheControlOf("taskpane.12345678.js"));
  const locations = childrenOf(root, "location");
  expect(locations).toHaveLength(cacheRules.length);
  for (const location of locations) {
    const path = location.attributes.get("path") ?? "";
    const content = childOf(childOf(location, "system.webServer"), "staticContent");
    sameWords(
      cacheControl(content),
      cacheControlOf(path === "assets" ? "assets/icon-16.png" : path),
    );
  }
});
