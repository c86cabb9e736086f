import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { FailureCode } from "../app/failure";
import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { openWorkbook } from "../host/file/open-workbook";
import type { Refused, RefusalCode } from "../host/file/refusal";
import type { WorkbookState } from "../host/workbook/workbook-state";

const failureOf: Readonly<Record<RefusalCode, FailureCode>> = {
  "not-a-zip": "not-a-workbook",
  "old-format": "not-a-workbook",
  "binary-workbook": "not-a-workbook",
  "no-workbook-part": "not-a-workbook",
  encrypted: "workbook-encrypted",
  "too-large": "workbook-too-large",
  "damaged-package": "workbook-damaged",
  "unsupported-package": "workbook-damaged",
  "bad-xml": "workbook-damaged",
  "bad-workbook": "workbook-damaged",
  "file-defect": "workbook-damaged",
};

/** Reads a workbook file; the file itself is never written. Fails with what is wrong with the file and where in it. */
export async function openInput(path: string): Promise<Outcome<WorkbookState>> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (bytes === null) return failed({ code: "file-not-found", values: { file: path } });
  const opened = openWorkbook(bytes, { name: file });
  return opened.outcome === "opened" ? done(opened.workbook) : refuse(file, opened);
}

/** Null where there is no file that can be read; what else goes wrong while reading is a defect and is thrown. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM"].includes(code)) return null;
    throw error;
  }
}

function refuse(file: string, { code, place }: Refused): Outcome<never> {
  return failed({
    code: failureOf[code],
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
    values: { file, ...(place.part === undefined ? {} : { part: place.part }) },
  });
}
