import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheControlOf, mediaTypes, securityHeaders } from "../../src/ship/hosting/serving-rules";
import { policyOf } from "../../src/ship/package/compose-package";
import { readFiles } from "../../src/ship/package/read-files";
import { type Answer } from "./support/ask-server";
import { launchBrowser } from "./support/browser";
import { OwnMac } from "./support/own-mac/own-mac";
import { OwnWindows } from "./support/own-windows/own-windows";
import { bundleExcel, foreignRequests, openPaneAsExcel } from "./support/packaged-pane";
import { writeRanking } from "./support/pane-steps";
import { readSheet } from "./support/read-workbook";
import { hasTools } from "./support/server-tools";
import { trustKeyOf } from "./support/trusted-key";

const published = readFiles(join(__dirname, "../../dist"), (path) => path.startsWith("workbench/"));
const policy = policyOf(new TextDecoder().decode(published.get("taskpane.html")));

/** A machine that serves the package to itself. */
interface OwnMachine {
  readonly base: string;
  readonly certificate: Buffer;
  ask(path: string, method?: string): Promise<Answer>;
}

/** What holds for any server of the package. */
async function expectServedByTheRules(machine: OwnMachine): Promise<void> {
  const headers = securityHeaders(policy);
  for (const [path, bytes] of published) {
    const answer = await machine.ask(`/${path}`);
    expect([path, answer.status, answer.body.equals(bytes)]).toEqual([path, 200, true]);
    const type = mediaTypes[path.slice(path.lastIndexOf(".") + 1)];
    expect([path, answer.headers["content-type"]]).toEqual([path, type]);
    expect([path, answer.headers["cache-control"]]).toEqual([path, cacheControlOf(path)]);
    for (const [name, value] of headers) expect(answer.headers[name.toLowerCase()]).toBe(value);
    expect(answer.headers["x-frame-options"]).toBeUndefined();
  }
}

/** Ways out of the folder and to what is not published, as a hostile page would write them. */
const BEYOND = [
  "/../may-chu/ServingTables.cs",
  "/%2e%2e/may-chu/ServingTables.cs",
  "/..%2fmay-chu%2flocalhost.key",
  "/..%5cmay-chu%5cServingTables.cs",
  "/assets/../../may-chu/localhost.key",
  "//etc/passwd",
  "/%2fetc%2fpasswd",
  "/%00",
  "/%zz",
  "/",
  "/assets",
  "/assets/",
  "/gone.12345678.js",
];

async function expectNothingBeyond(machine: OwnMachine): Promise<void> {
  for (const path of BEYOND) {
    const { status, headers } = await machine.ask(path);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    expect([path, headers["cache-control"]]).toEqual([path, undefined]);
  }
  for (const method of ["POST", "PUT", "DELETE", "TRACE"]) {
    const { status } = await machine.ask("/taskpane.html", method);
    expect([method, [403, 405].includes(status)]).toEqual([method, true]);
  }
  const head = await machine.ask("/taskpane.html", "HEAD");
  const page = published.get("taskpane.html");
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers["content-length"]).toBe(String(page?.length));
}

/** The pane does the main job from these files, in a browser that trusts the machine's own key. */
async function expectTheMainJob(machine: OwnMachine): Promise<void> {
  const browser = await launchBrowser([trustKeyOf(machine.certificate)]);
  try {
    const opened = await openPaneAsExcel(browser, await bundleExcel(), machine.base);
    const pane = opened.page.mainFrame();
    await writeRanking(pane);
    const rows = await readSheet(pane, "Xếp hạng T4-2023");
    const [row] = rows.filter((one) => one.includes("UBND xã Tái Sơn") && one.includes(207));
    expect(row).toEqual(expect.arrayContaining([82.8, 207, 250, 78.69, 4.11, -12.67]));
    expect(opened.requests.length).toBeGreaterThan(5);
    expect(foreignRequests(opened, machine.base)).toEqual([]);
    expect(opened.misdeeds).toEqual([]);
  } finally {
    await browser.close();
  }
}

// Without these tools, on a desk, the others still run; .ci/run installs them and lets nothing be skipped.
const onWindows = hasTools(["mono", "--version"], ["mcs", "--version"], ["openssl", "version"]);
const onMac = hasTools(["apache2", "-v"], ["openssl", "version"]);

(onWindows ? describe : describe.skip)("the server of one Windows machine, run by Mono", () => {
  let windows: OwnWindows;

  beforeAll(async () => {
    windows = new OwnWindows();
    await windows.install();
    expect(windows.run("trust")).toBe(0);
    windows.serve();
    expect(windows.run("check")).toBe(0);
  });
  afterAll(() => windows.remove());

  test("the pane does the main job, and nothing leaves the machine", () =>
    expectTheMainJob(windows));

  test("every file has the bytes, the type, the caching and the headers of the rules", () =>
    expectServedByTheRules(windows));

  test("nothing but the published files is given, and only reading is allowed", () =>
    expectNothingBeyond(windows));

  test("a new version that is copied over is served without a new start", async () => {
    const name = "new.12345678.js";
    expect((await windows.ask(`/${name}`)).status).toBe(404);
    writeFileSync(join(windows.folder, "dist", name), "new");
    expect((await windows.ask(`/${name}`)).body.toString()).toBe("new");
  });

  test("trusting again asks nothing more, and a second server does not start", async () => {
    expect([windows.run("trust"), windows.certificates("Trust").length]).toEqual([0, 1]);
    expect(windows.command("serve", windows.folder)).toBe(1);
    expect((await windows.ask("/taskpane.html")).status).toBe(200);
  });

  test("stopping ends the server and no other program, and ends well where none runs", async () => {
    const { server } = windows;
    const ended = new Promise((resolve) => server?.once("exit", resolve));
    expect(windows.run("stop")).toBe(0);
    await ended;
    await expect(windows.ask("/taskpane.html")).rejects.toThrow();
    expect(windows.run("stop")).toBe(0);
    writeFileSync(join(windows.folder, "server.pid"), `${process.pid} 20000101000000`);
    expect(windows.run("stop")).toBe(0);
    expect(windows.run("stop")).toBe(0);
  });

  test("the trust and the certificate go, and a server without one does not start", () => {
    expect(windows.run("untrust")).toBe(0);
    expect([windows.certificates("My"), windows.certificates("Trust")]).toEqual([[], []]);
    expect(windows.run("untrust")).toBe(0);
    expect(windows.run("trust")).toBe(1);
    expect(windows.command("serve", windows.folder)).toBe(1);
  });
});

(onMac ? describe : describe.skip)("the server of one Mac, run by Debian's Apache", () => {
  let mac: OwnMac;

  beforeAll(async () => {
    mac = new OwnMac();
    await mac.unpack();
  });
  afterAll(() => mac.remove());

  test("where the user does not trust the certificate, nothing starts and removing leaves nothing", () => {
    mac.answerNo(true);
    const { code, out } = mac.run("cai-dat.command");
    expect([code, mac.isServing, mac.keychain]).toEqual([1, false, ""]);
    expect(out).toContain("chọn Có (Yes)");
    mac.answerNo(false);
    expect(mac.run("go-bo.command").code).toBe(0);
    expect(mac.filesOfHome().filter((path) => /XepHang|xep-hang|\.xml$/.test(path))).toEqual([]);
  });

  test("installing makes a certificate for this machine alone, trusts it once and serves", async () => {
    expect(mac.run("cai-dat.command").code).toBe(0);
    const made = new X509Certificate(mac.certificate);
    expect([made.ca, made.checkHost("localhost"), made.checkIP("127.0.0.1")]).toEqual([
      false,
      "localhost",
      "127.0.0.1",
    ]);
    expect(made.checkHost("example.org")).toBeUndefined();
    await mac.answers();
    const again = mac.run("cai-dat.command");
    expect([again.code, new X509Certificate(mac.certificate).fingerprint]).toEqual([
      0,
      made.fingerprint,
    ]);
    await mac.answers();
    expect(mac.keychain.trim().split("\n")).toHaveLength(1);
  });

  test("the pane does the main job, and nothing leaves the machine", () => expectTheMainJob(mac));

  test("every file has the bytes, the type, the caching and the headers of the rules", () =>
    expectServedByTheRules(mac));

  test("nothing but the published files is given, and only reading is allowed", () =>
    expectNothingBeyond(mac));

  test("where the user keeps the certificate that is said; removing again leaves nothing", () => {
    mac.answerNo(true);
    const { code, out } = mac.run("go-bo.command");
    expect([code, mac.isServing]).toEqual([1, false]);
    expect(out).toContain("Chưa gỡ xong");
    mac.answerNo(false);
    expect(mac.run("go-bo.command").code).toBe(0);
    expect([mac.keychain, mac.isServing]).toEqual(["", false]);
    expect(mac.filesOfHome().filter((path) => /XepHang|xep-hang|\.xml$/.test(path))).toEqual([]);
  });
});
