import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  linux: ["xdg-open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Whether a browser can be expected to show on this machine: not in CI, not on a Linux without a screen. */
export function hasScreen(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.CI !== undefined && env.CI !== "" && env.CI !== "false") return false;
  if (platform !== "linux") return true;
  return (env.DISPLAY ?? "") !== "" || (env.WAYLAND_DISPLAY ?? "") !== "";
}

/** Asks the desktop to show an address; says nothing when it cannot, as the address was printed. */
export function openBrowser(platform: NodeJS.Platform, address: string): void {
  const opener = OPENERS[platform];
  if (!opener) return;
  const [command, ...before] = opener;
  const started = spawn(command, [...before, address], { detached: true, stdio: "ignore" });
  started.once("error", () => undefined);
  started.unref();
}
