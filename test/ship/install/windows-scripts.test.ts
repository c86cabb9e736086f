import { productId } from "../../../src/ship/manifest/product-id";
import { windowsScripts } from "../../../src/ship/install/windows-scripts";
import { type FakeWindows, type Run, runBatchFile } from "../support/fake-windows";

const scripts = windowsScripts();
const batchFiles = Object.keys(scripts).filter((name) => name.endsWith(".cmd"));
const KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const DATA = "C:\\Users\\Nguyễn Thị Hoa\\AppData\\Local";
const PACKAGE = "C:\\Users\\Nguyễn Thị Hoa\\Downloads\\xep-hang-tthc-0.1.0";

function machine(): FakeWindows {
  const files = new Map([[`${PACKAGE}\\manifest.xml`, "<OfficeApp/>"]]);
  for (const [name, text] of Object.entries(scripts)) {
    files.set(`${PACKAGE}\\windows\\${name.replaceAll("/", "\\")}`, text);
  }
  return { files, folders: new Set([DATA]), registry: new Map() };
}

function run(windows: FakeWindows, name: string): Run {
  return runBatchFile(windows, `${PACKAGE}\\windows\\${name}`, { LOCALAPPDATA: DATA });
}

function copyOf({ files, folders, registry }: FakeWindows): FakeWindows {
  return {
    files: new Map(files),
    folders: new Set(folders),
    registry: new Map([...registry].map(([key, values]) => [key, new Map(values)])),
  };
}

test.each(batchFiles)("%s is plain ASCII with the line ends of Windows", (name) => {
  const text = scripts[name] ?? "";
  expect(text.replaceAll("\r\n", "")).toMatch(/^[\x20-\x7e]*$/);
});

test.each(batchFiles)("%s asks for no administrator and touches this user's keys only", (name) => {
  const text = scripts[name] ?? "";
  expect(text).toContain(`set "KEY=${KEY}"`);
  expect(text).not.toMatch(/HKLM|runas|ProgramFiles|HKEY_LOCAL_MACHINE/i);
});

test.each(batchFiles)("%s goes only to labels that it has", (name) => {
  const text = scripts[name] ?? "";
  const labels = [...text.matchAll(/^:(\w+)/gm)].map((match) => match[1]);
  const aims = [...text.matchAll(/goto (\w+)/g)].map((match) => match[1]);
  expect(aims).not.toEqual([]);
  expect(aims.filter((aim) => !labels.includes(aim))).toEqual([]);
});

test("installing keeps the manifest and names it to Excel; removing it leaves nothing", () => {
  const windows = machine();
  const before = copyOf(windows);
  const installed = run(windows, "cai-dat.cmd");
  expect(installed.code).toBe(0);
  expect(installed.shown).toContain("Đã cài Xếp hạng TTHC");
  const kept = `${DATA}\\XepHangTTHC\\manifest.xml`;
  expect(windows.registry).toEqual(new Map([[KEY, new Map([[productId, kept]])]]));
  expect(windows.files.get(kept)).toBe("<OfficeApp/>");
  const removed = run(windows, "go-bo.cmd");
  expect([removed.code, removed.shown.includes("Đã gỡ")]).toEqual([0, true]);
  expect(windows).toEqual(before);
});

test("what other add-ins have there stays when ours is removed", () => {
  const windows = machine();
  windows.registry.set(KEY, new Map([["other", "D:\\other.xml"]]));
  windows.registry.set(`${KEY}\\RefreshAddins`, new Map());
  const before = copyOf(windows);
  run(windows, "cai-dat.cmd");
  run(windows, "go-bo.cmd");
  expect(windows).toEqual(before);
});

test("a key that still has keys below it stays", () => {
  const windows = machine();
  windows.registry.set(KEY, new Map());
  windows.registry.set(`${KEY}\\someone`, new Map());
  run(windows, "go-bo.cmd");
  expect(windows.registry.has(KEY)).toBe(true);
});

test("installing twice and removing twice both end well", () => {
  const windows = machine();
  run(windows, "cai-dat.cmd");
  expect(run(windows, "cai-dat.cmd").code).toBe(0);
  run(windows, "go-bo.cmd");
  expect(run(windows, "go-bo.cmd").code).toBe(0);
});

test("opened from within the zip, where only the script is there, it says what to do and changes nothing", () => {
  const windows = machine();
  for (const file of [...windows.files.keys()]) {
    if (!file.endsWith("cai-dat.cmd")) windows.files.delete(file);
  }
  const before = copyOf(windows);
  const { code, shown } = run(windows, "cai-dat.cmd");
  expect([code, shown.includes("giai nen")]).toEqual([1, true]);
  expect(windows).toEqual(before);
});
