import { basename } from "node:path";
import type { FailureCode } from "../app/failure";
import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { openWorkbook } from "../host/file/open-workbook";
import type { AddInReference } from "../host/file/read/add-in-settings";
import type { Refused, RefusalCode } from "../host/file/refusal";
import type { WorkbookState } from "../host/workbook/workbook-state";
import { readBytes } from "./input-file";

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

/** The add-in under whose Id Excel keeps our settings in the file: the Id of manifest.xml. */
export const addIn: AddInReference = {
  id: "9b8be7de-b567-43c1-a67b-0d1a3885797b",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};

/** Reads a workbook file; the file itself is never written. Fails with what is wrong with the file and where in it. */
export async function openInput(path: string): Promise<Outcome<WorkbookState>> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!bytes.done) return bytes;
  const opened = openWorkbook(bytes.value, { name: file, addIn });
  return opened.outcome === "opened" ? done(opened.workbook) : refuse(file, opened);
}

function refuse(file: string, { code, place }: Refused): Outcome<never> {
  return failed({
    code: failureOf[code],
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
    values: { file, ...(place.part === undefined ? {} : { part: place.part }) },
  });
}
