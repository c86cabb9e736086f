import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import {
  cacheControlOf,
  isLasting,
  cacheRules,
  mediaTypes,
  securityHeaders,
} from "../../src/ship/hosting/serving-rules";
import { computeManifestFaults } from "../../src/ship/manifest/manifest-faults";
import { packageVersion } from "../../src/ship/manifest/write-manifest";
import { policyOf } from "../../src/ship/package/compose-package";
import { readFiles } from "../../src/ship/package/read-files";
import { pngSize } from "../../src/ship/png-size";
import { launchBrowser } from "./support/browser";
import {
  bundleExcel,
  foreignRequests,
  type OpenedPage,
  openPaneAsExcel,
  openWatchedPage,
} from "./support/packaged-pane";
import { canServe, PackagedSite } from "./support/packaged-site";
import { openTab, writeRanking } from "./support/pane-steps";
import { readSheet, sheetNames } from "./support/read-workbook";

const root = join(__dirname, "../..");
const site = new PackagedSite();
let browser: Browser;
let excel: string;
let published: ReadonlyMap<string, Uint8Array>;

function openInExcel(): Promise<OpenedPage> {
  return openPaneAsExcel(browser, excel, site.base);
}

// Without nginx, on a desk, the others still run; .ci/run installs it and lets nothing be skipped.
const describeServed = canServe() ? describe : describe.skip;

describeServed("the package, served by nginx as its configuration says", () => {
  beforeAll(async () => {
    await site.start();
    browser = await launchBrowser(site.switches);
    excel = await bundleExcel();
    published = readFiles(join(site.unpacked, "dist"));
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  test("from the packaged files the pane does the main job, and nothing leaves the site", async () => {
    const opened = await openInExcel();
    const { page, requests, misdeeds } = opened;
    const pane = page.mainFrame();
    await writeRanking(pane);
    expect(await sheetNames(pane)).toContain("Xếp hạng T4-2023");
    const rows = await readSheet(pane, "Xếp hạng T4-2023");
    const [row] = rows.filter((one) => one.includes("UBND xã Tái Sơn") && one.includes(207));
    expect(row).toEqual(expect.arrayContaining([82.8, 207, 250, 78.69, 4.11, -12.67]));
    await openTab(pane, "Công văn");
    await pane.getByRole("button", { name: "Chèn dự thảo" }).click();
    await pane.getByText("Đã chèn dự thảo vào trang").waitFor();
    expect(foreignRequests(opened, site.base)).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test("the help shows the guides with their pictures, from the packaged files alone", async () => {
    const opened = await openInExcel();
    const { page, misdeeds } = opened;
    await page.getByText("33 đơn vị").first().waitFor();
    await page.getByRole("button", { name: "Trợ giúp" }).click();
    const help = page.getByRole("dialog", { name: "Trợ giúp" });
    await help.getByRole("heading", { name: "Thứ hạng được tính thế nào" }).waitFor();
    const pictures = help.getByRole("img");
    expect(await pictures.count()).toBeGreaterThan(3);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((shown: HTMLImageElement) => shown.decode());
      expect(
        await picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth),
      ).toBeGreaterThan(0);
    }
    await help.getByRole("link", { name: "Thông báo" }).click();
    await help.getByRole("heading", { name: "Khi chưa làm được" }).waitFor();
    expect(foreignRequests(opened, site.base)).toEqual([]);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test("an Office that lacks what the pane needs is told so before anything else loads", async () => {
    const context = await browser.newContext();
    await context.addInitScript({ content: "delete Array.prototype.toReversed;" });
    const { page, misdeeds } = await openWatchedPage(context);
    await page.goto(`${site.base}taskpane.html`, { waitUntil: "commit" });
    await page.getByRole("heading", { name: "Bản Office này quá cũ" }).waitFor();
    expect(
      await page.evaluate(() => ["Office" in window, document.getElementById("pane")]),
    ).toEqual([false, null]);
    expect(misdeeds.filter((one) => !one.startsWith("failed: "))).toEqual([]);
    await context.close();
  });

  test("without scripts the page says what it needs", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await openWatchedPage(context);
    await page.goto(`${site.base}taskpane.html`);
    const sentence = page.locator("noscript");
    expect(await sentence.isVisible()).toBe(true);
    expect(await sentence.innerText()).toContain("Bảng này cần JavaScript");
    expect(await page.getByRole("heading", { name: "quá cũ" }).count()).toBe(0);
    await context.close();
  });

  test("every published file has the type, the caching and the headers of the rules", async () => {
    const headers = securityHeaders(
      policyOf(new TextDecoder().decode(published.get("taskpane.html"))),
    );
    for (const path of published.keys()) {
      const answer = await site.ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const type = answer.headers["content-type"];
      expect([path, type]).toEqual([path, mediaTypes[path.slice(path.lastIndexOf(".") + 1)]]);
      expect([path, answer.headers["cache-control"]]).toEqual([path, cacheControlOf(path)]);
      for (const [name, value] of headers) expect(answer.headers[name.toLowerCase()]).toBe(value);
      expect(answer.headers["x-frame-options"]).toBeUndefined();
    }
  });

  test("what may be kept for ever has a hash or a version in its path", () => {
    const staying = (path: string) =>
      cacheRules.some((rule) => path === rule.path || path.startsWith(rule.path));
    expect(published.size).toBeGreaterThan(20);
    expect([...published.keys()].filter((path) => !staying(path) && !isLasting(path))).toEqual([]);
  });

  test("scripts are compressed; what is not there is not kept; only reading is allowed", async () => {
    const script = [...published.keys()].find((path) => /^taskpane\.\w+\.js$/.test(path)) ?? "";
    expect((await site.ask(script)).headers["content-encoding"]).toBe("gzip");
    const missing = await site.ask("gone.12345678.js");
    expect([missing.status, missing.headers["cache-control"]]).toEqual([404, undefined]);
    expect((await site.ask("taskpane.html", "POST")).status).toBe(405);
    expect((await site.ask("..%2fmanifest.xml")).status).toBeGreaterThanOrEqual(400);
    expect((await site.ask("")).status).toBe(403);
  });

  test("the package holds what its first file names", () => {
    const files = readFiles(site.unpacked);
    const intro = new TextDecoder().decode(files.get("DOC-TRUOC.txt"));
    const named = [...intro.matchAll(/[\w-]+[\\/][\w-]+\.(?:cmd|command|html|xlsx)/g)].map(
      (match) => match[0].replace("\\", "/"),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
    expect(intro).toContain(site.base);
  });

  test("the packaged manifest names files that the site serves", () => {
    const xml = readFileSync(join(site.unpacked, "manifest.xml"), "utf8");
    const faults = computeManifestFaults(xml, {
      version: packageVersion(root),
      isProduction: true,
      files: {
        has: (path) => published.has(path),
        imageSize: (path) => pngSize(published.get(path) ?? new Uint8Array()),
      },
    });
    expect(faults).toEqual([]);
  });

  test("office.js and all its parts are Microsoft's own, to the byte", () => {
    const folder = join(root, "node_modules/@microsoft/office-js");
    const copies = [...published].filter(([path]) => path.startsWith("office-"));
    expect(copies.length).toBeGreaterThan(100);
    for (const [path, bytes] of copies) {
      const name = path.slice(path.indexOf("/") + 1);
      const original = readFileSync(
        join(folder, name === "LICENSE.md" ? name : join("dist", name)),
      );
      expect([path, original.equals(bytes)]).toEqual([path, true]);
    }
  });
});
