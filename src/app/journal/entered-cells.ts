import { done, type Outcome } from "../outcome";
import type { SheetContents, WorkbookContents, WorkbookPort } from "../workbook-port";
import { findSheet } from "./former-contents";
import type { Journal } from "./journal";

/**
 * A sheet with what was entered into its cells in place of what they show: formulas give other values whenever something else in
 * the workbook changes, and that is no edit of the user's.
 */
export async function readEntered(
  port: WorkbookPort,
  sheet: SheetContents,
): Promise<Outcome<SheetContents>> {
  const { grid } = sheet;
  if (grid === null) return done(sheet);
  const { top: row, left: column, values: shown } = grid;
  const range = { row, column, rows: shown.length, columns: shown[0]?.length ?? 0 };
  const entered = await port.readFormulas(sheet.name, range);
  return entered.done ? done({ ...sheet, grid: { ...grid, values: entered.value } }) : entered;
}

/** The workbook with the sheets that a journal gave to the user as they were entered; the others as they are. */
export async function withEntered(
  port: WorkbookPort,
  contents: WorkbookContents,
  journal: Journal,
): Promise<Outcome<WorkbookContents>> {
  const sheets = [...contents.sheets];
  for (const entry of journal.sheets.filter(({ given }) => given === true)) {
    const found = findSheet(contents, entry);
    if (found === undefined) continue;
    const entered = await readEntered(port, found);
    if (!entered.done) return entered;
    sheets[sheets.indexOf(found)] = entered.value;
  }
  return done({ ...contents, sheets });
}
