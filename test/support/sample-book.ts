import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/host/file/open-workbook";
import type { WorkbookState } from "../../src/host/workbook/workbook-state";
import type { CellGrid } from "../../src/sheet/cell-grid";
import { InMemoryWorkbook } from "./in-memory-workbook";

const root = join(__dirname, "..", "..");

/** The sample workbook of four months in 2023, opened by the host. */
export function openSample(): WorkbookState {
  const name = "theo-doi-tthc-tu-ky-2023.xlsx";
  const bytes = new Uint8Array(readFileSync(join(root, "assets", "sample", name)));
  const opened = openWorkbook(bytes, { name });
  if (opened.outcome !== "opened") throw new Error(`the sample was refused: ${opened.code}`);
  return opened.workbook;
}

/** The same four sheets as values alone. */
export function sampleInMemory(): InMemoryWorkbook {
  const grids = JSON.parse(
    readFileSync(join(root, "test", "golden", "sample-grids.json"), "utf8"),
  ) as readonly CellGrid[];
  const book = new InMemoryWorkbook();
  for (const { sheet, values } of grids) book.addUserSheet(sheet, values);
  return book;
}
