import { productId } from "../../../src/ship/manifest/product-id";
import { windowsScripts } from "../../../src/ship/install/windows-scripts";
import { type FakeWindows, type Run, runBatchFile } from "../support/fake-windows";

const scripts = windowsScripts("server");
const ownScripts = windowsScripts("own-machine");
const batchFiles = Object.entries({ ...ownScripts, ...scripts })
  .map(([name]) => name)
  .filter((name) => name.endsWith(".cmd"));
const installers = [
  ["cai-dat.cmd, for a server", scripts["cai-dat.cmd"] ?? ""],
  ["cai-dat.cmd, for the own machine", ownScripts["cai-dat.cmd"] ?? ""],
  ["go-bo.cmd", scripts["go-bo.cmd"] ?? ""],
] as const;
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
  const texts = [scripts[name] ?? "", ownScripts[name] ?? ""].join("");
  expect(texts.replaceAll("\r\n", "")).toMatch(/^[\x20-\x7e]+$/);
});

test.each(installers)(
  "%s asks for no administrator and touches this user's keys only",
  (_name, text) => {
    expect(text).toContain(`set "KEY=${KEY}"`);
    expect(text).not.toMatch(/HKLM|runas|ProgramFiles|HKEY_LOCAL_MACHINE/i);
  },
);

test.each(installers)(
  "%s goes only to labels that it has, and has none to which nothing goes",
  (_name, text) => {
    const labels = [...text.matchAll(/^:(\w+)/gm)].map((match) => match[1]);
    const aims = new Set([...text.matchAll(/goto (\w+)/g)].map((match) => match[1]));
    expect(aims).toEqual(new Set(labels));
  },
);

test.each(installers)("%s types only messages that it has", (_name, text) => {
  const said = [...text.matchAll(/type "%~dp0([^"]+)"/g)].map((match) =>
    match[1]?.replace("\\", "/"),
  );
  const own = text === scripts["cai-dat.cmd"] ? scripts : ownScripts;
  expect(said.filter((name) => own[name ?? ""] === undefined)).toEqual([]);
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
