import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { marked, type Token } from "marked";
import { headingAnchor } from "../../src/ship/guide/heading-anchor";

const root = join(__dirname, "../..");
const documents = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

function tokensOf(file: string): Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(join(root, file), "utf8")), (token) => {
    tokens.push(token);
  });
  return tokens;
}

function anchorsOf(file: string): string[] {
  return tokensOf(file).flatMap((token) =>
    token.type === "heading" ? [headingAnchor(String(token.text))] : [],
  );
}

function addressesOf(file: string): string[] {
  return tokensOf(file).flatMap((token) =>
    token.type === "link" || token.type === "image" ? [String(token.href)] : [],
  );
}

/** Why an address of a document leads nowhere; null where it leads somewhere, or to another site, which is not asked. */
function faultOf(file: string, address: string): string | null {
  if (/^https:\/\//.test(address)) return null;
  const [path = "", anchor] = decodeURI(address).split("#");
  const target = path === "" ? file : relative(root, join(root, dirname(file), path));
  if (!existsSync(join(root, target))) return `${file}: no ${target}`;
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return null;
  return `${file}: no #${anchor} in ${target}`;
}

test.each(documents)("every link and picture of %s leads somewhere", (file) => {
  const faults = addressesOf(file).map((address) => faultOf(file, address));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test("a link to nowhere is seen", () => {
  expect(faultOf("README.md", "docs/khong-co.md")).not.toBeNull();
  expect(faultOf("README.md", "docs/decisions.md#khong-co")).not.toBeNull();
  expect(faultOf("docs/huong-dan-su-dung.md", "huong-dan-cai-dat.md#gỡ-tiện-ích")).toBeNull();
});

test("every picture is shown somewhere", () => {
  const shown = documents.flatMap(addressesOf).map((address) => address.replace(/^.*\//, ""));
  const pictures = readdirSync(join(root, "docs/pictures"));
  expect(pictures.filter((name) => !shown.includes(name))).toEqual([]);
});
