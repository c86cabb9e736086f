import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

function windowsPlaces(): string[] {
  const roots = [
    process.env.ProgramFiles,
    process.env["ProgramFiles(x86)"],
    process.env.LOCALAPPDATA,
  ];
  const programs = [
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ];
  return roots.flatMap((root) =>
    root === undefined ? [] : programs.map((program) => path.join(root, program)),
  );
}

/** Where Chrome, Chromium and Edge install themselves. */
function usualPlaces(platform: NodeJS.Platform): string[] {
  if (platform === "win32") return windowsPlaces();
  if (platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
  return [...names, "microsoft-edge"].map((name) => `/usr/bin/${name}`);
}

/** Nothing in the background: no look-ups, no updates, no first-run pages. Chromium's sandbox does not run as root. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that BROWSER_PATH names, or one that is installed; null where there is none ("package" asks for that). */
function installedBrowser(): string | null {
  const named = process.env.BROWSER_PATH;
  if (named === "package") return null;
  if (named !== undefined && named !== "") return named;
  return usualPlaces(process.platform).find((place) => existsSync(place)) ?? null;
}

/** Unpacks Chromium out of its npm package, with the libraries that a bare Linux lacks. */
async function unpackBrowser(): Promise<string> {
  // Only in the environment that it was made for does the package unpack its libraries.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  // It brings one font; where the machine has its own, those are nearer to what people see.
  if (existsSync("/etc/fonts/fonts.conf")) process.env.FONTCONFIG_PATH ??= "/etc/fonts";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/**
 * Starts the browser of this machine without a window, or the one of the npm package where there is none; `switches`
 * are Chromium's own.
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const installed = installedBrowser();
  const wanted = [...QUIET, ...switches];
  if (installed !== null) return chromium.launch({ executablePath: installed, args: wanted });
  const args = [...wanted, "--headless=shell", "--no-zygote"];
  return chromium.launch({ executablePath: await unpackBrowser(), args });
}
