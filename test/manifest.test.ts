import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { pngSize } from "../src/ship/png-size";
import { packageVersion } from "../src/ship/manifest/write-manifest";

const root = join(__dirname, "..");
const manifestFile = join(root, "manifest.xml");
const xml = readFileSync(manifestFile, "utf8");

test("Excel is told of a task pane for workbooks in Vietnamese, with the version of the package", async () => {
  const info = await OfficeAddinManifest.readManifestFile(manifestFile);
  expect(info).toMatchObject({
    id: "9b8be7de-b567-43c1-a67b-0d1a3885797b",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "vi-VN",
    permissions: "ReadWriteDocument",
    version: `${packageVersion(root)}.0`,
  });
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("the icon of %d pixels has that size", (size) => {
  expect(pngSize(readFileSync(join(root, `assets/icon-${size}.png`)))).toEqual([size, size]);
});

test("the ribbon has an icon of each size, so that none is scaled", () => {
  const sizes = [...xml.matchAll(/<bt:Image size="(\d+)"/g)].map((match) => Number(match[1]));
  expect(new Set(sizes)).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
});

test("a file that is no PNG has no size", () => {
  const ico = new Uint8Array([0, 0, 1, 0, 1, 0, 16, 16]);
  expect(pngSize(ico)).toBeNull();
});

test("the button Tính xếp hạng calls the function that the pane registers", () => {
  const name = /<FunctionName>([^<]+)<\/FunctionName>/.exec(xml)?.[1] ?? "";
  expect(xml).toContain('DefaultValue="Tính xếp hạng"');
  const commands = readFileSync(join(root, "src/commands/index.ts"), "utf8");
  expect(commands).toContain(`"${name}"`);
});
