import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { bundleForPage } from "./bundle-for-page";
import { SAMPLE } from "./open-workbench";

/** The pane's page, and everything that it asked for. */
export interface OpenedPage {
  readonly page: Page;
  readonly requests: string[];
  readonly misdeeds: string[];
}

/** A script for the page's beginning that stands for Excel with the sample workbook open. */
export async function bundleExcel(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "excel-"));
  await bundleForPage(join(__dirname, "excel-in-page.ts"), folder, "excel.js");
  const excel = await readFile(join(folder, "excel.js"), "utf8");
  await rm(folder, { recursive: true });
  const bytes = readFileSync(SAMPLE).toString("base64");
  return `window.workbookBytes = "${bytes}";\n${excel}`;
}

/** A page that notes what is asked for and what goes wrong. */
export async function openWatchedPage(context: BrowserContext): Promise<OpenedPage> {
  const page = await context.newPage();
  const requests: string[] = [];
  const misdeeds: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => misdeeds.push(`failed: ${request.url()}`));
  page.on("response", (answer) => {
    if (answer.status() >= 400) misdeeds.push(`${answer.status()} ${answer.url()}`);
  });
  page.on("pageerror", (error) => misdeeds.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(message.text());
  });
  return { page, requests, misdeeds };
}

/** Opens the pane as Excel does: the host object is there before the page's first script. */
export async function openPaneAsExcel(
  browser: Browser,
  excel: string,
  base: string,
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  await context.addInitScript({ content: excel });
  const opened = await openWatchedPage(context);
  await opened.page.goto(`${base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN`);
  return opened;
}

/** The requests of a page that went anywhere but to one address. */
export function foreignRequests({ requests }: OpenedPage, base: string): string[] {
  return requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(base));
}
