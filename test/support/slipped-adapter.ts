import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type * as adapter from "../../src/excel/excel-workbook";

/** A mistake in the source of the adapter: one text of one file in another's place. */
export interface SourceChange {
  /** A file of src/excel. */
  readonly file: string;
  /** What stands in the source, exactly once. */
  readonly from: string;
  readonly to: string;
}

const SOURCES = resolve(__dirname, "../../src");

/** The adapter, and the layers that it may reach. */
const COPIED = ["excel", "sheet", "app"];

function plant(folder: string, { file, from, to }: SourceChange): void {
  const path = join(folder, "excel", file);
  const source = readFileSync(path, "utf8");
  const places = source.split(from).length - 1;
  if (places !== 1) throw new Error(`${file} holds ${places} times, not once: ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
}

type OpenWorkbook = typeof adapter.openExcelWorkbook;

/**
 * Tries the adapter from a temporary copy of its source with one change, or as it is with null; parts that it loads when they are
 * asked for come from the copy too. Throws where the text to be changed does not stand in the file exactly once, so that no slip is
 * lost unseen when the source is rewritten.
 */
export async function tryAdapter<Result>(
  change: SourceChange | null,
  act: (open: OpenWorkbook) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "slip-"));
  try {
    for (const layer of COPIED) {
      cpSync(join(SOURCES, layer), join(folder, layer), { recursive: true });
    }
    if (change) plant(folder, change);
    const path = join(folder, "excel", "excel-workbook.ts");
    return await act(jest.requireActual<typeof adapter>(path).openExcelWorkbook);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
