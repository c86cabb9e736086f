import { productId } from "./product-id";
import { type ManifestRule, unless } from "./manifest-rule";
import { attributeOf, childOf, elementAt, elementsNamed } from "./manifest-tree";

/** The elements of the base part in the order that the schema demands; those in brackets may be absent. */
const ORDER = [
  "Id",
  "[AlternateId]",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "[AppDomains]",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
] as const;

const LANGUAGE = "vi-VN";
const OTHER_LANGUAGE = "en-US";

/** The minor of ExcelApi 1.4, which Excel 2016 has: an Excel that is too old must be able to show the page that says so. */
const HIGHEST_DEMANDED_MINOR = 4;

/** Rules of the base part, the only one that SharePoint catalogs and the iPad read. */
export const baseRules = {
  root: (root) =>
    unless(
      root.name === "OfficeApp" && attributeOf(root, "xsi:type") === "TaskPaneApp",
      `${root.name} ${attributeOf(root, "xsi:type")}`,
    ),
  order: (root) => {
    const names = root.children.map(({ name }) => name.replace("v:", ""));
    const expected = ORDER.map((name) => name.replace(/[[\]]/g, "")).filter(
      (name, place) => !ORDER[place]?.startsWith("[") || names.includes(name),
    );
    return unless(names.join() === expected.join(), names.join(", "));
  },
  id: (root) => unless(childOf(root, "Id")?.text === productId, childOf(root, "Id")?.text ?? ""),
  version: (root, { version }) => {
    const stated = childOf(root, "Version")?.text ?? "";
    const isVersion = /^\d{1,5}(\.\d{1,5}){1,3}$/.test(stated);
    return unless(isVersion && stated === `${version}.0`, stated);
  },
  hosts: (root) => {
    const base = childOf(root, "Hosts")?.children.map((host) => attributeOf(host, "Name")) ?? [];
    const ribbon = elementAt(root, "v:VersionOverrides", "v:Hosts")?.children ?? [];
    const names = [...base, ...ribbon.map((host) => attributeOf(host, "xsi:type"))];
    return unless(names.join() === "Workbook,Workbook", names.join());
  },
  permissions: (root) => {
    const stated = childOf(root, "Permissions")?.text ?? "";
    return unless(stated === "ReadWriteDocument", stated);
  },
  "overrides-version": (root) =>
    elementsNamed(root, "v:VersionOverrides", "VersionOverrides").flatMap((element) => {
      const type = attributeOf(element, "xsi:type");
      return unless(
        element.name === "v:VersionOverrides" && type === "VersionOverridesV1_0",
        `${element.name} ${type}`,
      );
    }),
  requirements: (root) =>
    elementsNamed(root, "Set").flatMap((set) => {
      const name = attributeOf(set, "Name");
      const version = attributeOf(set, "MinVersion");
      const minor = Number(/^1\.(\d+)$/.exec(version)?.[1] ?? Infinity);
      return unless(name === "ExcelApi" && minor <= HIGHEST_DEMANDED_MINOR, `${name} ${version}`);
    }),
  languages: (root) => {
    const texts = [
      ...elementsNamed(root, "DisplayName", "Description"),
      ...elementsNamed(root, "bt:String"),
    ];
    const untold = texts.flatMap((text) => {
      const overrides = text.children.map((child) => attributeOf(child, "Locale"));
      const name = attributeOf(text, "id") || text.name;
      return unless(overrides.join() === OTHER_LANGUAGE, `${name}: ${overrides.join() || "-"}`);
    });
    const stated = childOf(root, "DefaultLocale")?.text ?? "";
    return [...unless(stated === LANGUAGE, stated), ...untold];
  },
} as const satisfies Readonly<Record<string, ManifestRule>>;
