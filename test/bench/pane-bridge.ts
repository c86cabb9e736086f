import { DesktopHost } from "../../src/host/protocol/desktop-host";
import { defaultSettings } from "../../src/host/protocol/host-settings";
import type { Answer } from "../../src/host/protocol/request-processor";
import { PANE_HOST_KEY } from "../../src/workbench/pane/pane-host-key";
import { BENCH_FILES, FIRST_REQUEST } from "./pane-names";

/** What the pane's page tells the worker with the host: the workbook first, then each request as the text that it is. */
export type BridgeQuestion =
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: "request";
      readonly id: number;
      readonly text: string;
      readonly flags: number;
    };

/** The answer to the request of that number. */
export interface BridgeAnswer {
  readonly id: number;
  readonly answer: Answer;
}

const waiting = new Map<number, (answer: Answer) => void>();
let count = 0;

async function startHost(): Promise<Worker> {
  const worker = new Worker(`/${BENCH_FILES.host}`);
  worker.addEventListener("message", ({ data }: MessageEvent<BridgeAnswer>) => {
    const answered = waiting.get(data.id);
    waiting.delete(data.id);
    // Taking the text out of the message is this bridge's work: Excel hands the pane a text. The pane's task begins with that.
    setTimeout(() => answered?.(data.answer));
  });
  const response = await fetch(`/${BENCH_FILES.workbook}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const question: BridgeQuestion = { kind: "open", bytes };
  worker.postMessage(question);
  return worker;
}

/** Runs in the pane's page before its own scripts: puts an Excel where the pane looks for it. */
function placeExcel(): void {
  const host = startHost();
  const desktop = new DesktopHost({
    process: async (text, flags) => {
      count += 1;
      const id = count;
      if (id === 1) performance.mark(FIRST_REQUEST);
      const worker = await host;
      const question: BridgeQuestion = { kind: "request", id, text, flags };
      return new Promise((answered) => {
        waiting.set(id, answered);
        worker.postMessage(question);
      });
    },
    settings: defaultSettings(),
    displayLanguage: "vi-VN",
    contentLanguage: "vi-VN",
    documentUrl: "C:\\Documents\\bench.xlsx",
    documentSettings: new Map(),
  });
  Reflect.set(window, PANE_HOST_KEY, desktop.external);
}

placeExcel();
