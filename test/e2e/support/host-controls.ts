import type { Frame } from "playwright-core";
import type { ExcelHost } from "../../../src/host/protocol/excel-host";
import type { HostSettings } from "../../../src/host/protocol/host-settings";
import type { OpenWorkbench } from "./open-workbench";

interface Handle {
  readonly host: ExcelHost;
}

/** Switches what the workbench's Excel is like, and starts the pane anew in it. */
export async function restartPane(
  { page, pane }: OpenWorkbench,
  settings: Partial<HostSettings>,
): Promise<Frame> {
  await page.evaluate((switched) => {
    const { host } = Reflect.get(window, "workbench") as Handle;
    Object.assign(host.settings, switched);
  }, settings);
  const frame = await pane();
  await frame.goto(frame.url());
  return pane();
}

/** The workbench's Excel loses its session: no request is answered any more. */
export function endSession({ page }: OpenWorkbench): Promise<void> {
  return page.evaluate(() => {
    const { host } = Reflect.get(window, "workbench") as Handle;
    host.endSession();
  });
}
