import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import webpack from "webpack";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { WorkbenchLauncher } from "../e2e/support/open-workbench";
import { benchState } from "./bench-refresh";
import type { BenchSize } from "./bench-workbook";
import { openBenchPane } from "./open-bench-pane";
import { FIRST_REQUEST } from "./pane-names";
import { TRACED, tasksAfterMark } from "./thread-tasks";

/** The pane in Chromium, over the host on a thread of its own. Times in milliseconds. */
export interface PaneFigures {
  /** From the click that agrees to the preview to the message that all is written. */
  readonly clickToWritten: number;
  /** From the next click, with nothing changed, to the message that all is as it should be. */
  readonly clickToUnchanged: number;
  /** How many tasks of the pane's thread since its first question to Excel took more than 50 ms of processor time. */
  readonly longTasks: number;
  /** The longest of all its tasks since then. */
  readonly longestTask: number;
}

/** How heavy the pane is at its start. */
export interface LoadFigures {
  /** Scripts before the first paint, without office.js, gzip. */
  readonly bytes: number;
  /** A Fluent UI page with one button, built the same way. */
  readonly helloBytes: number;
  /** First contentful paint of the pane in the workbench. */
  readonly firstPaint: number;
}

const LONG = 50;

/** How long a step of the job may take: a slow machine has other things to do. */
const PATIENCE = 600_000;

const BUTTONS = { compute: "Tính xếp hạng", agree: "Ghi vào bảng tính" } as const;
/** What the pane says when the workbook is read (after the number of units), when all is written, and when nothing had to be. */
const READ = " đơn vị ·";
const WRITTEN = "Đã ghi xong.";
const UNCHANGED = "không phải ghi gì thêm";

/** Waits until a text is shown. Asked seldom and simply, so that waiting is no work of the page. */
async function waitForText(page: Page, text: string): Promise<void> {
  const isShown = (wanted: string) => document.body.textContent.includes(wanted);
  await page.waitForFunction(isShown, text, { polling: 250, timeout: PATIENCE });
}

/** Presses a button, and gives the milliseconds until a text appears. The empty text is there at once. */
function press(page: Page, name: string, text: string): Promise<number> {
  // No function has a name in here: the translator would call a helper that the page does not have.
  const act = async ([button, awaited]: readonly [string, string]): Promise<number> => {
    const buttons = [...document.querySelectorAll("button")];
    const started = performance.now();
    buttons.find(({ textContent }) => textContent === button)?.click();
    while (!document.body.textContent.includes(awaited)) {
      await new Promise<void>((changed) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          changed();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    }
    return performance.now() - started;
  };
  return page.evaluate(act, [name, text] as const);
}

/** Opens the workbook of a size in the pane, does the main job as a user would, and asks for it once more. */
export async function benchPane(size: BenchSize): Promise<PaneFigures> {
  const saved = saveWorkbook(benchState(size));
  if (!("bytes" in saved)) throw new Error("The bench's own workbook could not be saved.");
  const { browser, page, address, close } = await openBenchPane(saved.bytes);
  try {
    await browser.startTracing(page, { categories: TRACED });
    await page.goto(address);
    await waitForText(page, READ);
    await press(page, BUTTONS.compute, "");
    await waitForText(page, BUTTONS.agree);
    const clickToWritten = await press(page, BUTTONS.agree, WRITTEN);
    const clickToUnchanged = await press(page, BUTTONS.compute, UNCHANGED);
    const tasks = tasksAfterMark(await browser.stopTracing(), FIRST_REQUEST);
    return {
      clickToWritten,
      clickToUnchanged,
      longTasks: tasks.filter((task) => task > LONG).length,
      longestTask: tasks[0] ?? Number.NaN,
    };
  } finally {
    await close();
  }
}

/** The bytes of the scripts that a built page names, gzip. */
function scriptBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), "utf8");
  const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, file]) => file ?? "");
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Builds a page with a Fluent UI provider and one button, minified, and gives the bytes of its scripts, gzip. */
async function helloBytes(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-hello-"));
  try {
    await new Promise<void>((built, failed) => {
      const compiler = webpack({
        mode: "production",
        entry: join(__dirname, "hello-pane.ts"),
        output: { path: folder },
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, use: "swc-loader" }] },
      });
      compiler.run((error, stats) => {
        if (error || stats?.hasErrors() === true)
          failed(new Error(error?.message ?? stats?.toString("errors-only")));
        else built();
      });
    });
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    return scripts.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
      0,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures what loads first. `npm run build` must have been run. */
export async function benchLoad(): Promise<LoadFigures> {
  const launcher = new WorkbenchLauncher();
  await launcher.start();
  try {
    const { pane: paneOf } = await launcher.open();
    const pane = await paneOf();
    await pane
      .getByText(/đơn vị/)
      .first()
      .waitFor();
    const firstPaint = await pane.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    return {
      bytes: scriptBytes("dist", "taskpane.html"),
      helloBytes: await helloBytes(),
      firstPaint,
    };
  } finally {
    await launcher.stop();
  }
}
