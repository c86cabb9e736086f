import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Download, Frame, Page } from "playwright-core";
import { type RunningServer, startStaticServer } from "../../../src/workbench/server/static-server";
import { launchBrowser } from "./browser";

/** The built files; `npm run build` must have made them. */
const BUILT = path.resolve(__dirname, "../../../dist");

/** Where screenshots go; not kept in the repository. */
export const PICTURES = path.resolve(__dirname, "../../../out");

/** The sample workbook that the workbench opens with. */
export const SAMPLE = path.resolve(
  __dirname,
  "../../../assets/sample/theo-doi-tthc-tu-ky-2023.xlsx",
);

/** How long something on the page is waited for: as long as a slow machine may need, and less than a test may take. */
const PATIENCE = 100_000;

/** The workbench in a page of its own. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The frame with the add-in; a new one after each file that is opened. */
  readonly pane: () => Promise<Frame>;
  /**
   * Closes the page, and throws where it did what no page of ours may: asked anything but its own origin, met an error,
   * said one, or was stopped by its policy.
   */
  readonly close: () => Promise<void>;
}

/** How the page is opened. */
export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Lets the page ask whom it likes, to see whether it does. */
  readonly withoutPolicy?: boolean;
}

/** One server and one browser for a file of tests. */
export class WorkbenchLauncher {
  #server: RunningServer | null = null;
  #browser: Browser | null = null;

  /** Starts the server on a free port, and the browser. */
  async start(): Promise<void> {
    this.#server = await startStaticServer(BUILT);
    this.#browser = await launchBrowser();
  }

  /** Stops both. */
  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** Opens the workbench with nothing remembered, and waits until the sample is shown and the add-in is connected. */
  async open(options: OpenOptions = {}): Promise<OpenWorkbench> {
    if (!this.#server || !this.#browser) throw new Error("The launcher was not started.");
    const { width = 1366, height = 768, colorScheme = "light" } = options;
    const viewport = { width, height };
    const bypassCSP = options.withoutPolicy === true;
    const context = await this.#browser.newContext({ viewport, colorScheme, bypassCSP });
    const misdeeds = watch(context, this.#server.origin);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${this.#server.origin}/workbench/index.html`);
    await page.getByText("Đã mở theo-doi-tthc-tu-ky-2023.xlsx").waitFor();
    const pane = () => connectedPane(page);
    await pane();
    const close = async () => {
      await context.close();
      if (misdeeds.length > 0) throw new Error(`The page misbehaved:\n${misdeeds.join("\n")}`);
    };
    return { page, pane, close };
  }
}

/** Everything that pages and frames of a context do wrong, as it happens; what a policy stops is an error on the console. */
function watch(context: BrowserContext, origin: string): readonly string[] {
  const misdeeds: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) misdeeds.push(`asked ${url}`);
  });
  context.on("weberror", (one) => misdeeds.push(one.error().stack ?? one.error().message));
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    misdeeds.push(`${message.text()} ${message.location().url}`);
  });
  return misdeeds;
}

/** The frame of the add-in once office.js in it has found the host. */
async function connectedPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The page has no pane.");
  await frame.waitForFunction(() => "Office" in window && "Excel" in window);
  await frame.evaluate(() => Office.onReady());
  return frame;
}

/** The bytes of a file that the page saved. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
