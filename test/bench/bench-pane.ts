import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import webpack from "webpack";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { WorkbenchLauncher } from "../e2e/support/open-workbench";
import { benchState } from "./bench-refresh";
import { type BenchSize, sizeName } from "./bench-workbook";

/** The pane in Chromium, over the host in the same page. Times in milliseconds. */
export interface PaneFigures {
  /** From the click that agrees to the preview to the message that all is written. */
  readonly clickToWritten: number;
  /** Tasks over 50 ms that ran for the pane itself, the longest first; those of the page around it do not count. */
  readonly longTasks: readonly number[];
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

type Observed = Window & { readonly longTasks?: number[] };

async function observeTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "self") tasks.push(entry.duration);
    }).observe({ type: "longtask" });
  });
}

/** Opens the workbook of a size in the workbench, and does the main job as a user would. */
export async function benchPane(size: BenchSize): Promise<PaneFigures> {
  const saved = saveWorkbook(benchState(size));
  if (!("bytes" in saved)) throw new Error("The bench's own workbook could not be saved.");
  const launcher = new WorkbenchLauncher();
  await launcher.start();
  try {
    const { page, pane: paneOf } = await launcher.open();
    page.setDefaultTimeout(600_000);
    const name = `${sizeName(size)}.xlsx`;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(saved.bytes) });
    await page.getByText(`Đã mở ${name}`).waitFor();
    const pane = await paneOf();
    await observeTasks(pane);
    await pane
      .getByText(/đơn vị/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Tính xếp hạng" }).click();
    const agree = pane.getByRole("button", { name: "Ghi vào bảng tính" });
    await agree.waitFor();
    const started = performance.now();
    await agree.click();
    await pane.getByText("Đã ghi xong.").first().waitFor();
    const clickToWritten = performance.now() - started;
    const longTasks = await pane.evaluate(() => (window as Observed).longTasks ?? []);
    return { clickToWritten, longTasks: [...longTasks].sort((a, b) => b - a) };
  } finally {
    await launcher.stop();
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
