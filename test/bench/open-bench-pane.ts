import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startStaticServer } from "../../src/workbench/server/static-server";
import { launchBrowser } from "../e2e/support/browser";
import { bundleForPage } from "../e2e/support/bundle-for-page";
import { BENCH_FILES } from "./pane-names";

/** The add-in's own page alone in a browser, with Excel in a worker: on its thread runs nothing but the pane. */
export interface OpenBenchPane {
  readonly browser: Browser;
  readonly page: Page;
  /** The address at which the pane starts. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The width of a task pane. */
const VIEWPORT = { width: 350, height: 768 };

/** Opens a page over a workbook; the pane is not started yet. `npm run build` must have been run. */
export async function openBenchPane(workbook: Uint8Array): Promise<OpenBenchPane> {
  const folder = mkdtempSync(join(tmpdir(), "bench-pane-"));
  await bundleForPage(join(__dirname, "pane-bridge.ts"), folder, "bridge.js");
  await bundleForPage(join(__dirname, "pane-host.ts"), folder, "host.js");
  const server = await startStaticServer("dist");
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  const host = readFileSync(join(folder, "host.js"), "utf8");
  await page.route(`**/${BENCH_FILES.host}`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: host }),
  );
  await page.route(`**/${BENCH_FILES.workbook}`, (route) =>
    route.fulfill({ contentType: "application/zip", body: Buffer.from(workbook) }),
  );
  await page.addInitScript({ path: join(folder, "bridge.js") });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, page, address: `${server.origin}/taskpane.html?workbench`, close };
}
