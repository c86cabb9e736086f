import { type ManifestContext, type ManifestRule, unless } from "./manifest-rule";
import { attributeOf, childOf, elementsNamed, type ManifestElement } from "./manifest-tree";

/** Elements whose default and overrides are addresses. */
const ADDRESSES = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url"];

/** Names of a machine for itself: they lead nowhere from another one. */
const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$|\.localhost$/i;

function addresses(root: ManifestElement): readonly string[] {
  return elementsNamed(root, ...ADDRESSES, "SourceLocation")
    .flatMap((element) => [
      attributeOf(element, "DefaultValue"),
      ...element.children.map((child) => attributeOf(child, "Value")),
    ])
    .filter((address) => address !== "");
}

function urlOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** The address of the folder that holds the pane's page, with a slash at its end; "" where the manifest has none. */
function folderOf(root: ManifestElement): string {
  const page = attributeOf(elementsNamed(root, "SourceLocation")[0], "DefaultValue");
  return urlOf(page) === null ? "" : new URL(".", page).href;
}

/** Whether an address names the machine that it is opened on. */
export function isOwnMachine(address: URL): boolean {
  return OWN_MACHINE.test(address.hostname);
}

function imageFault(
  { files }: ManifestContext,
  folder: string,
  wanted: readonly [address: string, size: number],
): readonly string[] {
  const [address, size] = wanted;
  const found = files.imageSize(address.slice(folder.length));
  const isRight = address.endsWith(".png") && found?.[0] === size && found[1] === size;
  return unless(isRight, `${address}: ${found?.join("×") ?? "no PNG"} for ${size}`);
}

/** Every icon of the ribbon as address and the size that its place promises. */
function ribbonImages(root: ManifestElement): readonly (readonly [string, number])[] {
  const byId = new Map(
    elementsNamed(root, "bt:Image")
      .filter((image) => attributeOf(image, "id") !== "")
      .map((image) => [attributeOf(image, "id"), attributeOf(image, "DefaultValue")]),
  );
  return elementsNamed(root, "bt:Image").flatMap((image) => {
    const address = byId.get(attributeOf(image, "resid"));
    return address === undefined ? [] : [[address, Number(attributeOf(image, "size"))] as const];
  });
}

/** Rules of the addresses: where they lead, and that something of the right kind is there. */
export const addressRules = {
  https: (root) => addresses(root).filter((address) => urlOf(address)?.protocol !== "https:"),
  "one-place": (root) => {
    const folder = folderOf(root);
    return addresses(root).filter((address) => folder === "" || !address.startsWith(folder));
  },
  "own-machine": (root, { isProduction }) =>
    addresses(root).filter((address) => {
      const url = urlOf(address);
      return isProduction && url !== null && isOwnMachine(url);
    }),
  files: (root, { files }) =>
    addresses(root).filter((address) => !files.has(address.slice(folderOf(root).length))),
  "icon-files": (root, context) => {
    const folder = folderOf(root);
    const base = [
      [attributeOf(childOf(root, "IconUrl"), "DefaultValue"), 32],
      [attributeOf(childOf(root, "HighResolutionIconUrl"), "DefaultValue"), 64],
    ] as const;
    return [...base, ...ribbonImages(root)].flatMap((wanted) =>
      imageFault(context, folder, wanted),
    );
  },
  "app-domains": (root) =>
    elementsNamed(root, "AppDomain")
      .map(({ text }) => text)
      .filter((domain) => {
        const isOrigin = urlOf(domain)?.origin === domain && domain.startsWith("https:");
        return !isOrigin || folderOf(root).startsWith(`${domain}/`);
      }),
} as const satisfies Readonly<Record<string, ManifestRule>>;
