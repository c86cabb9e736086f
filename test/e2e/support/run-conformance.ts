import type { Browser, Page } from "playwright-core";
import { startStaticServer } from "../../../src/workbench/server/static-server";
import { launchBrowser } from "./browser";
import type { ConformancePage, PageOutcome } from "./conformance-page";
import { buildConformanceSite } from "./conformance-site";

/** Everything that came of the suite in a browser. */
export interface BrowserRun {
  /** By the number of the case. */
  readonly outcomes: ReadonlyMap<number, PageOutcome>;
  /** Errors of the pages and files that they asked for in vain. */
  readonly misdeeds: readonly string[];
}

type WithConformance = Window & { readonly conformance: ConformancePage };

/** Opens a page in a context of its own, so that the library remembers nothing, and lets it do something. */
async function inPage<T>(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<T>,
): Promise<{ readonly value: T; readonly misdeeds: readonly string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on("pageerror", (error) => misdeeds.push(error.message));
  page.on("response", (answer) => {
    if (answer.status() >= 400) misdeeds.push(`${answer.status()} ${answer.url()}`);
  });
  await page.goto(url);
  const value = await act(page);
  await context.close();
  return { value, misdeeds };
}

async function runAll(browser: Browser, origin: string): Promise<BrowserRun> {
  const url = `${origin}/index.html`;
  const shared = await inPage(browser, url, (page) =>
    page.evaluate(async () => {
      const { conformance } = window as unknown as WithConformance;
      return { outcomes: await conformance.runShared(), own: conformance.own };
    }),
  );
  const outcomes = new Map(shared.value.outcomes);
  const misdeeds = [...shared.misdeeds];
  for (const number of shared.value.own) {
    const one = await inPage(browser, `${url}?case=${number}`, (page) =>
      page.evaluate(() => (window as unknown as WithConformance).conformance.runOwn()),
    );
    outcomes.set(number, one.value);
    misdeeds.push(...one.misdeeds);
  }
  return { outcomes, misdeeds };
}

/** Builds the page, serves it and runs every case in the browser of this machine. */
export async function runConformance(): Promise<BrowserRun> {
  const site = await buildConformanceSite();
  const server = await startStaticServer(site.folder);
  const browser = await launchBrowser();
  try {
    return await runAll(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
    await site.remove();
  }
}
