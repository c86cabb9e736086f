import { windowsScripts } from "../../../src/ship/install/windows-scripts";
import { productId } from "../../../src/ship/manifest/product-id";
import { type FakeWindows, type Run, runBatchFile } from "../support/fake-windows";

const KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const RUN_KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
const DATA = "C:\\Users\\Nguyễn Thị Hoa\\AppData\\Local";
const FOLDER = `${DATA}\\XepHangTTHC`;
const PACKAGE = "C:\\Users\\Nguyễn Thị Hoa\\Downloads\\xep-hang-tthc-0.1.0";

/** What the server's own commands did to this user's account. */
interface Account {
  certificates: number;
  trusted: number;
  running: number;
  /** What the user answers to Windows, and whether another program has the port. */
  saysYes: boolean;
  isPortTaken: boolean;
}

/** The C# server behind PowerShell, as far as the batch files can see it; the real one runs in test/e2e. */
function powerShell(account: Account): (command: string) => number {
  const commands: Readonly<Record<string, () => number>> = {
    stop: () => ((account.running = 0), 0),
    trust: () => {
      account.certificates = 1;
      if (account.trusted === 0 && !account.saysYes) return 2;
      account.trusted = 1;
      return 0;
    },
    untrust: () => {
      if (account.trusted > 0 && !account.saysYes) return 2;
      Object.assign(account, { trusted: 0, certificates: 0 });
      return 0;
    },
    serve: () => ((account.running = account.isPortTaken ? 0 : 1), 0),
    check: () => (account.running === 1 ? 0 : 1),
  };
  return (command) => {
    expect(command).not.toMatch(/%/);
    const name = /^\$command = '(\w+)';/.exec(command)?.[1] ?? "";
    const run = commands[name];
    if (run === undefined) throw new Error(`The server knows no command “${name}”.`);
    return run();
  };
}

interface Machine {
  readonly windows: FakeWindows;
  readonly account: Account;
}

function unpack(windows: FakeWindows, place: "server" | "own-machine"): void {
  const texts = { ...windowsScripts(place), "may-chu/LocalServer.cs": "class LocalServer" };
  for (const [name, text] of Object.entries(texts)) {
    windows.files.set(`${PACKAGE}\\windows\\${name.replaceAll("/", "\\")}`, text);
  }
}

function machine(answers: Partial<Account> = {}): Machine {
  const account = {
    ...{ certificates: 0, trusted: 0, running: 0, saysYes: true, isPortTaken: false },
    ...answers,
  };
  const files = new Map([
    [`${PACKAGE}\\manifest.xml`, "<OfficeApp/>"],
    [`${PACKAGE}\\dist\\taskpane.html`, "<!doctype html>"],
    [`${PACKAGE}\\dist\\assets\\icon-16.png`, "PNG"],
  ]);
  const windows = {
    ...{ files, folders: new Set([DATA]), registry: new Map() },
    powerShell: powerShell(account),
  };
  unpack(windows, "own-machine");
  return { windows, account };
}

function run({ windows }: Machine, name: string): Run {
  return runBatchFile(windows, `${PACKAGE}\\windows\\${name}`, { LOCALAPPDATA: DATA });
}

/** Everything that an installation may change. */
function traces({ windows, account }: Machine): unknown {
  const { certificates, trusted, running } = account;
  return structuredClone({
    kept: [...windows.files].filter(([file]) => !file.startsWith(PACKAGE)),
    folders: windows.folders,
    registry: windows.registry,
    ...{ certificates, trusted, running },
  });
}

test("installing serves the files on this machine, now and after each sign-in; removing leaves nothing", () => {
  const mine = machine();
  const before = traces(mine);
  const installed = run(mine, "cai-dat.cmd");
  expect([installed.code, mine.account]).toMatchObject([
    0,
    { trusted: 1, certificates: 1, running: 1 },
  ]);
  expect(installed.shown).toContain("https://localhost:3000/");
  expect(mine.windows.registry.get(RUN_KEY)).toEqual(
    new Map([["XepHangTTHC", `"${FOLDER}\\may-chu\\mo-may-chu.cmd"`]]),
  );
  expect(mine.windows.registry.get(KEY)).toEqual(new Map([[productId, `${FOLDER}\\manifest.xml`]]));
  expect(mine.windows.files.get(`${FOLDER}\\dist\\assets\\icon-16.png`)).toBe("PNG");
  expect(mine.windows.files.has(`${FOLDER}\\may-chu\\LocalServer.cs`)).toBe(true);
  mine.windows.registry.get(RUN_KEY)?.set("OneDrive", "onedrive.exe");
  expect(run(mine, "go-bo.cmd").code).toBe(0);
  expect(mine.windows.registry.get(RUN_KEY)).toEqual(new Map([["OneDrive", "onedrive.exe"]]));
  mine.windows.registry.delete(RUN_KEY);
  expect(traces(mine)).toEqual(before);
});

test("files of an earlier version are gone after the next installation, and its server has ended", () => {
  const mine = machine();
  run(mine, "cai-dat.cmd");
  mine.windows.files.set(`${FOLDER}\\dist\\taskpane.old.js`, "old");
  mine.account.isPortTaken = true;
  const { code, shown } = run(mine, "cai-dat.cmd");
  expect([code, mine.account.running]).toEqual([1, 0]);
  expect(shown).toContain("cổng 3000");
  expect(mine.windows.files.has(`${FOLDER}\\dist\\taskpane.old.js`)).toBe(false);
});

test("where the user does not trust the certificate, Excel is told of no add-in and nothing starts", () => {
  const mine = machine({ saysYes: false });
  const { code, shown } = run(mine, "cai-dat.cmd");
  expect([code, mine.account.trusted, mine.account.running]).toEqual([1, 0, 0]);
  expect(shown).toContain("chọn Có (Yes)");
  expect(mine.windows.registry.size).toBe(0);
});

test.each([
  ["the user did not trust the certificate", { saysYes: false }],
  ["another program has the port", { isPortTaken: true }],
])("after an installation that ended because %s, removing leaves nothing", (_why, answers) => {
  const mine = machine();
  const before = traces(mine);
  Object.assign(mine.account, answers);
  expect(run(mine, "cai-dat.cmd").code).toBe(1);
  expect(run(mine, "go-bo.cmd").code).toBe(0);
  mine.windows.registry.delete(RUN_KEY);
  expect(traces(mine)).toEqual(before);
});

test("where the user does not let the certificate go, that is said, and removing again ends it", () => {
  const mine = machine();
  run(mine, "cai-dat.cmd");
  mine.account.saysYes = false;
  const { code, shown } = run(mine, "go-bo.cmd");
  expect([code, mine.account.trusted]).toEqual([1, 1]);
  expect(shown).toContain("Chưa gỡ xong");
  mine.account.saysYes = true;
  expect(run(mine, "go-bo.cmd").code).toBe(0);
  expect(mine.account).toMatchObject({ trusted: 0, certificates: 0, running: 0 });
  expect(mine.windows.folders).toEqual(new Set([DATA]));
});

test("a package for a server removes what a package for the own machine left", () => {
  const mine = machine();
  const before = traces(mine);
  run(mine, "cai-dat.cmd");
  for (const file of [...mine.windows.files.keys()]) {
    if (file.startsWith(`${PACKAGE}\\windows`)) mine.windows.files.delete(file);
  }
  unpack(mine.windows, "server");
  expect(run(mine, "cai-dat.cmd").code).toBe(0);
  expect(run(mine, "go-bo.cmd").code).toBe(0);
  mine.windows.registry.delete(RUN_KEY);
  expect(traces(mine)).toEqual(before);
});

test("PowerShell's commands balance their brackets and quotes, and stay below what cmd takes", () => {
  const seen: string[] = [];
  const mine = machine();
  const { powerShell: real } = mine.windows;
  const watched = {
    ...mine.windows,
    powerShell: (command: string) => (seen.push(command), real?.(command) ?? 1),
  };
  run({ ...mine, windows: watched }, "cai-dat.cmd");
  expect(seen.map((command) => /'(\w+)'/.exec(command)?.[1])).toEqual([
    "stop",
    "trust",
    "serve",
    "check",
  ]);
  for (const command of seen) {
    const open: string[] = [];
    for (const sign of command.replace(/'[^']*'/g, "")) {
      if ("([{".includes(sign)) open.push(sign);
      if (")]}".includes(sign)) expect("([{".indexOf(open.pop() ?? "")).toBe(")]}".indexOf(sign));
    }
    expect([open, command.includes('"'), command.length < 8000]).toEqual([[], false, true]);
  }
});
