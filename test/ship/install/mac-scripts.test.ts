import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { productId } from "../../../src/ship/manifest/product-id";
import { macScripts } from "../../../src/ship/install/mac-scripts";

let root: string;
let home: string;
const wef = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mac dat "));
  home = join(root, "nhà của tôi");
  mkdirSync(join(root, "gói", "mac"), { recursive: true });
  mkdirSync(home);
  writeFileSync(join(root, "gói", "manifest.xml"), "<OfficeApp/>");
  for (const [name, text] of Object.entries(macScripts("server"))) {
    const file = join(root, "gói", "mac", name);
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a script as the Finder does: by its path, in another folder, with this home. */
function run(name: string): { code: number | null; out: string } {
  const file = join(root, "gói", "mac", name);
  const { status, stdout, stderr } = spawnSync(file, [], {
    cwd: "/",
    env: { HOME: home, PATH: process.env.PATH },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return { code: status, out: stdout };
}

function filesOfHome(): string[] {
  return readdirSync(home, { recursive: true, encoding: "utf8" }).sort();
}

test.each(["server", "own-machine"] as const)(
  "a plain shell reads the scripts for the place %s without complaint",
  (place) => {
    const texts = Object.values(macScripts(place));
    expect(texts).toHaveLength(2);
    for (const input of texts) {
      expect(() => execFileSync("sh", ["-n"], { input, stdio: "pipe" })).not.toThrow();
    }
  },
);

test("installing puts the manifest where Excel for Mac looks; removing it leaves no file of ours", () => {
  const documents = join(wef, "..");
  mkdirSync(join(home, documents), { recursive: true });
  const before = filesOfHome();
  const installed = run("cai-dat.command");
  expect(installed.code).toBe(0);
  expect(installed.out).toContain("Đã cài Xếp hạng TTHC");
  expect(readFileSync(join(home, wef, `${productId}.xml`), "utf8")).toBe("<OfficeApp/>");
  expect(run("go-bo.command").code).toBe(0);
  expect(filesOfHome()).toEqual(before);
});

test("another add-in in the same folder stays when ours is removed", () => {
  mkdirSync(join(home, wef), { recursive: true });
  writeFileSync(join(home, wef, "other.xml"), "other");
  const before = filesOfHome();
  run("cai-dat.command");
  run("go-bo.command");
  expect(filesOfHome()).toEqual(before);
});

test("installing twice and removing twice both end well", () => {
  run("cai-dat.command");
  expect(run("cai-dat.command").code).toBe(0);
  run("go-bo.command");
  expect(run("go-bo.command").code).toBe(0);
});

test("a script that was taken out of the package alone says what to do and changes nothing", () => {
  rmSync(join(root, "gói", "manifest.xml"));
  const { code, out } = run("cai-dat.command");
  expect(code).toBe(1);
  expect(out).toContain("giải nén");
  expect(filesOfHome()).toEqual([]);
});
