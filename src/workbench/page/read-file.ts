import { openWorkbook } from "../../host/file/open-workbook";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import { fileRefusals, workbenchSentences } from "../../strings/workbench";

/** A file that was opened, or the sentence that says why not. */
export type ReadFile =
  | { readonly outcome: "opened"; readonly workbook: WorkbookState; readonly unshownParts: number }
  | { readonly outcome: "refused"; readonly sentence: string };

/** Reads the bytes of an .xlsx file; whatever is wrong with them comes back as a sentence. */
export function readFile(bytes: Uint8Array, name: string): ReadFile {
  const opened = openWorkbook(bytes, { name });
  if (opened.outcome === "refused") {
    const sentence = workbenchSentences.notOpened(name, fileRefusals[opened.code]);
    return { outcome: "refused", sentence };
  }
  const { workbook, notUnderstood } = opened;
  return { outcome: "opened", workbook, unshownParts: notUnderstood.length };
}
