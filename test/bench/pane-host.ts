import { openWorkbook } from "../../src/host/file/open-workbook";
import { cultureOf, defaultSettings } from "../../src/host/protocol/host-settings";
import { RequestProcessor } from "../../src/host/protocol/request-processor";
import { Session } from "../../src/host/protocol/session";
import type { BridgeAnswer, BridgeQuestion } from "./pane-bridge";

/** Runs in a worker: Excel on a thread of its own, as it is a process of its own beside the pane. */
function open(bytes: Uint8Array<ArrayBuffer>): RequestProcessor {
  const opened = openWorkbook(bytes, { name: "bench.xlsx" });
  if (opened.outcome === "refused") throw new Error(`The workbook is refused: ${opened.code}`);
  const settings = { ...defaultSettings(), culture: cultureOf("vi-VN") };
  return new RequestProcessor(new Session(opened.workbook, settings), () => undefined);
}

let processor: RequestProcessor | null = null;

addEventListener("message", ({ data }: MessageEvent<BridgeQuestion>) => {
  if (data.kind === "open") {
    processor = open(data.bytes);
    return;
  }
  const { id, text, flags } = data;
  void processor?.process(text, flags).then((answer) => {
    processor?.log.clear();
    const told: BridgeAnswer = { id, answer };
    postMessage(told);
  });
});
