import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestRuleCode } from "../../../src/ship/manifest/manifest-faults";
import { packageVersion } from "../../../src/ship/manifest/write-manifest";

/** The checkout whose manifest is tried. */
export const root = join(__dirname, "../../..");

/** The version that the manifest must state. */
export const version = packageVersion(root);

/** The manifest as it stands. */
export const xml = readFileSync(join(root, "manifest.xml"), "utf8");

/** The manifest with one place changed; a place that is not there is a mistake of the test. */
function changed(from: string | RegExp, to: string | ((...parts: string[]) => string)): string {
  const result = xml.replace(from, typeof to === "string" ? () => to : to);
  if (result === xml) throw new Error(`The manifest has no ${String(from)}.`);
  return result;
}

const long = (length: number) => "ă".repeat(length);

/** One slip for each rule, and every rule that must see it. */
export const manifestSlips: readonly (readonly [
  slip: string,
  text: string,
  rules: readonly ManifestRuleCode[],
])[] = [
  ["an element left open", xml.replace("</Hosts>", ""), ["well-formed"]],
  ["an app for mails", changed('"TaskPaneApp"', '"MailApp"'), ["root"]],
  [
    "the description before the name",
    changed(
      /(<DisplayName[\s\S]*?<\/DisplayName>)\s*(<Description[\s\S]*?<\/Description>)/,
      (_whole, name, description) => description + name,
    ),
    ["order"],
  ],
  [
    "permissions before the page",
    changed(
      /<DefaultSettings>[\s\S]*<\/Permissions>/,
      '<Permissions>ReadWriteDocument</Permissions><DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></DefaultSettings>',
    ),
    ["order"],
  ],
  ["no hosts", changed(/<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>/, ""), ["order", "hosts"]],
  ["another product's Id", changed("9b8be7de-b567", "9b8be7de-b568"), ["id"]],
  ["another version than the package", changed(`${version}.0`, "9.9.9.0"), ["version"]],
  ["a version with a letter", changed(`${version}.0`, `${version}.0b`), ["version"]],
  [
    "a second host",
    changed('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
    ["hosts"],
  ],
  [
    "the ribbon for documents",
    changed('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
    ["hosts"],
  ],
  [
    "more permissions than needed",
    changed("ReadWriteDocument", "ReadAllDocument"),
    ["permissions"],
  ],
  [
    "the overrides of mails",
    changed('"VersionOverridesV1_0"', '"VersionOverridesV1_1"'),
    ["overrides-version"],
  ],
  [
    "an old Excel kept out without a word",
    changed('MinVersion="1.4"', 'MinVersion="1.13"'),
    ["requirements"],
  ],
  ["English by default", changed("<DefaultLocale>vi-VN", "<DefaultLocale>en-US"), ["languages"]],
  [
    "a text without English",
    changed(/<bt:Override Locale="en-US" Value="Open pane"\/>/, ""),
    ["languages"],
  ],
  [
    "Vietnamese overridden",
    changed(
      '<bt:Override Locale="en-US" Value="Open pane"/>',
      '<bt:Override Locale="vi-VN" Value="Open pane"/>',
    ),
    ["languages"],
  ],
  [
    "a language without its country",
    changed(
      '<Override Locale="en-US" Value="TTHC Ranking"/>',
      '<Override Locale="en" Value="TTHC Ranking"/>',
    ),
    ["languages"],
  ],
  [
    "a name of 126 characters",
    changed('DisplayName DefaultValue="Xếp hạng TTHC"', `DisplayName DefaultValue="${long(126)}"`),
    ["text-length"],
  ],
  [
    "a tip of 251 characters",
    changed("Opens the TTHC Ranking pane beside the sheet.", long(251)),
    ["text-length"],
  ],
  ["an id of 33 characters", xml.replaceAll("Compute.Tip", "C".repeat(33)), ["id-length"]],
  [
    "a text that nobody defined",
    changed('<Description resid="Open.Tip"/>', '<Description resid="Open.Hint"/>'),
    ["resources"],
  ],
  [
    "a text for nothing",
    changed(
      "</bt:LongStrings>",
      '<bt:String id="Spare" DefaultValue="x"><bt:Override Locale="en-US" Value="y"/></bt:String></bt:LongStrings>',
    ),
    ["resources"],
  ],
  ["two texts of one id", changed('id="Open.Tip"', 'id="Compute.Tip"'), ["resources"]],
  [
    "a label of three lines",
    changed('DefaultValue="Mở bảng"', 'DefaultValue="Mở bảng xếp hạng các đơn vị"'),
    ["labels"],
  ],
  [
    "a button without a tip",
    changed(/<Supertip>[\s\S]*?<\/Supertip>/, ""),
    ["supertips", "resources"],
  ],
  [
    "a greeting without a text",
    changed('<Title resid="GetStarted.Title"/>', '<Title resid="Open.Tip"/>'),
    ["get-started", "resources"],
  ],
  [
    "an address without https",
    changed(
      "https://localhost:3000/assets/icon-64.png",
      "http://localhost:3000/assets/icon-64.png",
    ),
    ["https", "one-place", "files", "icon-files"],
  ],
  [
    "an icon from elsewhere",
    changed("https://localhost:3000/assets/icon-80.png", "https://example.org/assets/icon-80.png"),
    ["one-place", "files", "icon-files"],
  ],
  [
    "a page that is not built",
    changed(
      '<SupportUrl DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SupportUrl DefaultValue="https://localhost:3000/help.html"/>',
    ),
    ["files"],
  ],
  [
    "an icon of another size",
    changed(
      '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icon-16.png"/>',
    ),
    ["icon-files"],
  ],
  [
    "an icon of the ribbon of another size",
    changed(
      'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"',
      'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"',
    ),
    ["icon-files"],
  ],
  [
    "a domain with a path",
    changed(
      "<Hosts>",
      "<AppDomains><AppDomain>https://example.org/</AppDomain></AppDomains><Hosts>",
    ),
    ["app-domains"],
  ],
  [
    "its own domain",
    changed(
      "<Hosts>",
      "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
    ),
    ["app-domains"],
  ],
  ["no small icon", changed('<bt:Image size="16" resid="Icon.16"/>', ""), ["icon-sizes"]],
  ["two buttons of one id", changed('id="XepHang.Open"', 'id="XepHang.Compute"'), ["ribbon-ids"]],
  [
    "commands in a page of their own",
    changed('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Icon.16"/>'),
    ["shared-runtime"],
  ],
  ["a runtime that ends", changed('lifetime="long"', 'lifetime="short"'), ["shared-runtime"]],
  [
    "another page under the ribbon",
    changed(
      '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/assets/icon-16.png"/>',
    ),
    ["same-page"],
  ],
  [
    "a button that calls nothing",
    changed("<FunctionName>computeRanking</FunctionName>", ""),
    ["actions"],
  ],
];
