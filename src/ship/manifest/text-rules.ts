import { type ManifestRule, repeated, unless } from "./manifest-rule";
import { attributeOf, childOf, elementsNamed, type ManifestElement } from "./manifest-tree";

/** Limits of the manifest schema, in UTF-16 units after NFC. */
const LONGEST = { name: 125, description: 250, short: 125, long: 250, url: 2048, id: 32 } as const;

/** The ribbon breaks a label into two lines of about a dozen characters; what is longer is cut. */
const LONGEST_LABEL = 24;

function length(text: string): number {
  return text.normalize("NFC").length;
}

/** The default of a text and what overrides it. */
function wordings(element: ManifestElement): readonly string[] {
  return [
    element.text,
    attributeOf(element, "DefaultValue"),
    ...element.children.map((child) => attributeOf(child, "Value")),
  ].filter((text) => text !== "");
}

function tooLong(elements: readonly ManifestElement[], limit: number): readonly string[] {
  return elements
    .flatMap(wordings)
    .filter((text) => length(text) > limit)
    .map((text) => `${length(text)} > ${limit}: ${text.slice(0, 40)}`);
}

function strings(root: ManifestElement, kind: string): readonly ManifestElement[] {
  return elementsNamed(root, kind).flatMap(({ children }) => children);
}

function identifiers(root: ManifestElement): readonly string[] {
  const own = ["id", "resid"].map((key) => attributeOf(root, key)).filter((id) => id !== "");
  return [...own, ...root.children.flatMap(identifiers)];
}

/** Rules of the texts: their lengths, and that each one that is named exists. */
export const textRules = {
  "text-length": (root) => [
    ...tooLong(elementsNamed(root, "DisplayName", "ProviderName"), LONGEST.name),
    ...tooLong(elementsNamed(root, "Description"), LONGEST.description),
    ...tooLong(strings(root, "bt:ShortStrings"), LONGEST.short),
    ...tooLong(strings(root, "bt:LongStrings"), LONGEST.long),
    ...tooLong(
      elementsNamed(root, "bt:Url", "bt:Image", "SourceLocation", "IconUrl", "SupportUrl"),
      LONGEST.url,
    ),
  ],
  "id-length": (root) => identifiers(root).filter((id) => id.length > LONGEST.id),
  resources: (root) => {
    const defined = elementsNamed(root, "bt:Image", "bt:Url", "bt:String")
      .map((element) => attributeOf(element, "id"))
      .filter((id) => id !== "");
    const used = new Set(identifiers(root).filter((id) => elementUsing(root, id)));
    return [
      ...[...used].filter((id) => !defined.includes(id)).map((id) => `not defined: ${id}`),
      ...defined.filter((id) => !used.has(id)).map((id) => `not used: ${id}`),
      ...repeated(defined).map((id) => `twice: ${id}`),
    ];
  },
  labels: (root) => {
    const labels = elementsNamed(root, "v:Label").map((label) => attributeOf(label, "resid"));
    const shown = strings(root, "bt:ShortStrings").filter((text) =>
      labels.includes(attributeOf(text, "id")),
    );
    return tooLong(shown, LONGEST_LABEL);
  },
  supertips: (root) =>
    elementsNamed(root, "v:Control").flatMap((control) => {
      const tip = childOf(control, "v:Supertip");
      const isWhole = [childOf(tip, "v:Title"), childOf(tip, "v:Description")].every(
        (part) => attributeOf(part, "resid") !== "",
      );
      return unless(isWhole, attributeOf(control, "id"));
    }),
  "get-started": (root) => {
    const start = elementsNamed(root, "v:GetStarted")[0];
    const kinds = { "v:Title": "bt:ShortStrings", "v:Description": "bt:LongStrings" };
    const wrong = Object.entries(kinds).filter(([part, kind]) => {
      const id = attributeOf(childOf(start, part), "resid");
      return !strings(root, kind).some((text) => attributeOf(text, "id") === id);
    });
    const hasMore = attributeOf(childOf(start, "v:LearnMoreUrl"), "resid") !== "";
    return [...wrong.map(([part]) => part), ...unless(hasMore, "v:LearnMoreUrl")];
  },
} as const satisfies Readonly<Record<string, ManifestRule>>;

function elementUsing(root: ManifestElement, id: string): boolean {
  return (
    attributeOf(root, "resid") === id || root.children.some((child) => elementUsing(child, id))
  );
}
