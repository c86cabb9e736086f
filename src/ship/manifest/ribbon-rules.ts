import { type ManifestRule, repeated, unless } from "./manifest-rule";
import { attributeOf, childOf, elementAt, elementsNamed } from "./manifest-tree";

/** The sizes that the ribbon needs of every icon; more may be given. */
const ICON_SIZES = ["16", "32", "80"];

/** Rules of the ribbon: what a button needs so that Excel shows it. */
export const ribbonRules = {
  "icon-sizes": (root) =>
    elementsNamed(root, "v:Icon").flatMap((icon, place) => {
      const sizes = icon.children.map((image) => attributeOf(image, "size"));
      const missing = ICON_SIZES.filter((size) => !sizes.includes(size));
      return unless(missing.length === 0, `icon ${place + 1}: ${missing.join()}`);
    }),
  "ribbon-ids": (root) =>
    repeated(
      elementsNamed(root, "v:Group", "v:Control").map((element) => attributeOf(element, "id")),
    ),
  // A button whose result is shown in the pane runs there: pane, commands and runtime are one page.
  "shared-runtime": (root) => {
    const runtime = elementsNamed(root, "v:Runtime")[0];
    const page = attributeOf(runtime, "resid");
    const pages = elementsNamed(root, "v:FunctionFile", "v:SourceLocation");
    const isShared =
      attributeOf(runtime, "lifetime") === "long" &&
      pages.every((element) => attributeOf(element, "resid") === page);
    return unless(isShared, page);
  },
  "same-page": (root) => {
    const base = elementAt(root, "DefaultSettings", "SourceLocation");
    const page = attributeOf(elementsNamed(root, "v:Runtime")[0], "resid");
    const url = elementsNamed(root, "bt:Url").find((one) => attributeOf(one, "id") === page);
    const address = attributeOf(url, "DefaultValue");
    return unless(attributeOf(base, "DefaultValue") === address, address);
  },
  actions: (root) =>
    elementsNamed(root, "v:Control").flatMap((control) => {
      const action = childOf(control, "v:Action");
      const isCall = attributeOf(action, "xsi:type") === "ExecuteFunction";
      const needed = childOf(action, isCall ? "v:FunctionName" : "v:SourceLocation");
      return unless(needed !== undefined, attributeOf(control, "id"));
    }),
} as const satisfies Readonly<Record<string, ManifestRule>>;
