import type { ExcelHost } from "./excel-host";

/** Milliseconds that the library may take for its own first request; without it nothing is wrong. */
const LIMIT = 500;

/** The library tells the host that it is ready, in a request of its own soon after `onReady`: not the add-in's. */
export async function startUpRequest(host: ExcelHost): Promise<void> {
  const limit = performance.now() + LIMIT;
  while (host.log.all.length === 0 && performance.now() < limit) {
    await new Promise((done) => setTimeout(done, 0));
  }
}
