import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { productId } from "../../../src/ship/manifest/product-id";
import { writeManifest } from "../../../src/ship/manifest/write-manifest";
import { root, version } from "./manifest-slips";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(
  base?: string,
  isLocal = false,
): { code: number; out: string; error: string; file: string } {
  const file = join(folder, "made.xml");
  const printed = { out: "", error: "" };
  const code = writeManifest(
    root,
    { base, isLocal, out: file },
    {
      out: (text) => (printed.out += text),
      error: (text) => (printed.error += text),
    },
  );
  return { code, file, ...printed };
}

test("every address of the manifest moves to the folder that is given", async () => {
  const { code, out, file } = make("https://xephang.example.gov.vn/tthc");
  expect([code, out]).toEqual([0, `${file}: the add-in at https://xephang.example.gov.vn/tthc/\n`]);
  const xml = readFileSync(file, "utf8");
  const own = readFileSync(join(root, "manifest.xml"), "utf8");
  const moved = (text: string, from: string) => text.split(from).length - 1;
  expect(xml).not.toContain("localhost");
  expect(moved(xml, '"https://xephang.example.gov.vn/tthc/')).toBe(
    moved(own, '"https://localhost:3000/'),
  );
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info).toMatchObject({
    id: productId,
    version: `${version}.0`,
    defaultSettings: { sourceLocation: "https://xephang.example.gov.vn/tthc/taskpane.html" },
    iconUrl: "https://xephang.example.gov.vn/tthc/assets/icon-32.png",
  });
});

test.each([
  ["http://xephang.example.gov.vn/", "https"],
  ["https://localhost:3000/", "every other machine"],
  ["https://LOCALHOST/", "every other machine"],
  ["https://127.0.0.1:8443/", "every other machine"],
  ["https://[::1]/", "every other machine"],
  ["https://xephang.localhost/", "every other machine"],
  ["https://example.org/?a=1", "folder alone"],
  ["https://someone@example.org/", "folder alone"],
  ["xephang.example.gov.vn", "not an address"],
  ["", "not an address"],
])("%s is refused, and nothing is written", (base, reason) => {
  const { code, error, file } = make(base);
  expect(code).toBe(2);
  expect(error).toContain(reason);
  expect(existsSync(file)).toBe(false);
});

test.each([
  ["neither a server nor the own machine", undefined, false],
  ["both", "https://xephang.example.gov.vn/", true],
])("for %s the command says how it is used, and nothing is written", (_what, base, isLocal) => {
  const { code, error, file } = make(base, isLocal);
  expect(code).toBe(2);
  expect(error).toContain("npm run manifest -- --base https://");
  expect(error).toContain("--local");
  expect(existsSync(file)).toBe(false);
});

test("where it is asked for by name, the manifest is for the machine that it is opened on", () => {
  const { code, out, file } = make(undefined, true);
  expect([code, out]).toEqual([0, `${file}: the add-in at https://localhost:3000/\n`]);
  expect(readFileSync(file, "utf8")).toBe(readFileSync(join(root, "manifest.xml"), "utf8"));
});
