import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

const root = join(__dirname, "..");
const manifestFile = join(root, "manifest.xml");
const xml = readFileSync(manifestFile, "utf8");
const version = (
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }
).version;

function attributes(pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
}

function pngSize(path: string): [number, number] {
  const file = readFileSync(path);
  expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test("Excel is told of a task pane for workbooks in Vietnamese, with the version of the package", async () => {
  const info = await OfficeAddinManifest.readManifestFile(manifestFile);
  expect(info).toMatchObject({
    id: "9b8be7de-b567-43c1-a67b-0d1a3885797b",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "vi-VN",
    permissions: "ReadWriteDocument",
    version: `${version}.0`,
  });
});

test("every resource that the ribbon names is defined, and none is defined for nothing", () => {
  const used = new Set(attributes(/resid="([^"]+)"/g));
  const defined = attributes(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(defined)).toEqual(used);
  expect(defined).toHaveLength(new Set(defined).size);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("each icon exists and has the size that its place promises", () => {
  const urls = attributes(/https:\/\/localhost:3000\/(assets\/icon-\d+\.png)/g);
  expect(urls.length).toBeGreaterThanOrEqual(5);
  for (const url of urls) {
    const size = Number(/icon-(\d+)/.exec(url)?.[1]);
    expect(pngSize(join(root, url))).toEqual([size, size]);
  }
  expect(xml).toContain('<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>');
  expect(xml).toContain(
    '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"/>',
  );
});

test("the button Tính xếp hạng calls the function that the pane registers", () => {
  const [name] = attributes(/<FunctionName>([^<]+)<\/FunctionName>/g);
  expect(xml).toContain('DefaultValue="Tính xếp hạng"');
  const commands = readFileSync(join(root, "src/commands/index.ts"), "utf8");
  expect(commands).toContain(`"${name ?? ""}"`);
});

test("texts stay within the limits of the manifest", () => {
  const texts = (kind: string) => {
    const block = new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(xml)?.[1] ?? "";
    return [...block.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map((m) => m[1] ?? "");
  };
  expect(texts("ShortStrings").length).toBeGreaterThan(3);
  expect(texts("ShortStrings").filter((text) => text.normalize("NFC").length > 125)).toEqual([]);
  expect(texts("LongStrings").filter((text) => text.normalize("NFC").length > 250)).toEqual([]);
});
