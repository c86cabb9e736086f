import { cellAt } from "../results/cell-at";
import type { CellValue } from "../sheet/cell-grid";
import type { SheetContents, TableContents } from "../sheet/sheet-contents";
import type { SettingValue, SheetEdit, SheetMark } from "../sheet/sheet-edit";
import { valuesChecksum } from "../sheet/values-checksum";
import { journalKey } from "./journal-key";
import { simulateEdits } from "./simulate-edits";
import type { WorkbookContents } from "./workbook-port";

/** Values that a write replaced; `null` for a cell that it left alone. */
export interface JournalBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** One sheet that a write touched: what it held before, and by which checksum a later edit of the user's is noticed. */
export interface JournalSheet {
  readonly name: string;
  /** `made` had not been there; `changed` had single cells written; `remade` was cleared and filled again. */
  readonly how: "made" | "changed" | "remade";
  readonly after: string;
  readonly mark: SheetMark | null;
  readonly blocks: readonly JournalBlock[];
  readonly tables: readonly TableContents[];
}

/** The highlights that a sheet had before a write, by their formulas. */
export interface JournalHighlights {
  readonly name: string;
  readonly before: readonly string[];
}

/** What is needed to take a write back. */
export interface Journal {
  readonly sheets: readonly JournalSheet[];
  readonly highlights: readonly JournalHighlights[];
}

/** Adds to a plan the edit that keeps its journal. A plan without edits leaves the former journal as it is. */
export function withJournal(
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
): readonly SheetEdit[] {
  if (edits.length === 0) return edits;
  const value = composeJournal(contents, edits) as unknown as SettingValue;
  return [...edits, { kind: "setSetting", key: journalKey, value }];
}

/** The journal of a plan, from the workbook as it is before it. */
function composeJournal(contents: WorkbookContents, edits: readonly SheetEdit[]): Journal {
  const byName = new Map(contents.sheets.map((sheet) => [sheet.name, sheet]));
  const touched = new Map<string, SheetEdit[]>();
  for (const edit of edits) {
    if (!("sheet" in edit)) continue;
    const own = touched.get(edit.sheet);
    if (own === undefined) touched.set(edit.sheet, [edit]);
    else own.push(edit);
  }
  const entries = [...touched];
  return {
    sheets: entries
      .filter(([, own]) => own.some(({ kind }) => !isHighlight(kind)))
      .map(([name, own]) => sheetEntry(name, byName.get(name) ?? null, own)),
    highlights: entries
      .filter(([, own]) => own.some(({ kind }) => isHighlight(kind)))
      .map(([name]) => ({
        name,
        before: (byName.get(name)?.highlights ?? []).map(({ formula }) => formula),
      })),
  };
}

function isHighlight(kind: SheetEdit["kind"]): boolean {
  return kind === "addHighlight" || kind === "removeHighlight";
}

function sheetEntry(
  name: string,
  before: SheetContents | null,
  edits: readonly SheetEdit[],
): JournalSheet {
  const after = valuesChecksum(simulateEdits(before, edits));
  if (before === null) return { name, how: "made", after, mark: null, blocks: [], tables: [] };
  const isRemade = edits.some(({ kind }) => kind === "clearSheet");
  return {
    name,
    how: isRemade ? "remade" : "changed",
    after,
    mark: before.mark,
    blocks: isRemade ? wholeOf(before) : edits.flatMap((edit) => replacedBy(before, edit)),
    tables: before.tables,
  };
}

function wholeOf({ grid }: SheetContents): readonly JournalBlock[] {
  return grid === null ? [] : [{ row: grid.top, column: grid.left, values: grid.values }];
}

function replacedBy({ grid }: SheetContents, edit: SheetEdit): readonly JournalBlock[] {
  if (edit.kind !== "writeValues") return [];
  const { row, column } = edit;
  const values = edit.values.map((line, down) =>
    line.map((value, right) => (value === null ? null : cellAt(grid, row + down, column + right))),
  );
  return [{ row, column, values }];
}

/** The journal that the workbook keeps; null where there is none, or none of ours. */
export function parseJournal(value: SettingValue | undefined): Journal | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const journal = value as unknown as Partial<Journal>;
  const { sheets, highlights } = journal;
  return Array.isArray(sheets) && Array.isArray(highlights) ? { sheets, highlights } : null;
}
