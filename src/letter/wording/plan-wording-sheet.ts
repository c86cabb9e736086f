import { blockOf } from "../../sheet/cell-block";
import { formatRange } from "../../sheet/address";
import type { CellGrid } from "../../sheet/cell-grid";
import type { CellStyle } from "../../sheet/cell-style";
import type { PageSetup } from "../../sheet/page-setup";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { wordingSheetTexts } from "../../strings/letter/wording-sheet";
import { listSentences, type CatalogueSentence, type WordedKind } from "./wording-catalogue";

const widths = [26, 70, 36, 70];
const charactersPerLine = 62;
const lineHeight = 15;
const titleRows = 3;
const sentenceStyle: CellStyle = { vertical: "top", wrap: true, fontSize: 11 };
const pageSetup: PageSetup = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
  titleRows: "$3:$3",
  fitToWidth: true,
};

const mark = { kind: "wording", subject: "" } as const;

/**
 * The sheet "Mẫu văn bản" as a new sheet, or written anew over one that was cut off half-made: every sentence of every
 * document with its default in the cell that is edited, and the fields that it can use beside it.
 */
export function planWordingSheet(
  sheet: string,
  { isThere = false }: { readonly isThere?: boolean } = {},
): readonly SheetEdit[] {
  const rows = listRows();
  const values = [...headRows(), ...rows.map(({ cells }) => cells)];
  const all = { row: 0, column: 0, rows: values.length, columns: widths.length };
  return [
    isThere
      ? { kind: "clearSheet", sheet }
      : { kind: "addSheet", sheet, mark: { ...mark, unfinished: true }, gridlines: true },
    { kind: "setColumnWidths", sheet, column: 0, widths },
    { kind: "writeValues", sheet, row: 0, column: 0, values: blockOf(values) },
    {
      kind: "formatRange",
      sheet,
      range: all,
      style: sentenceStyle,
    },
    ...planHeads(sheet, rows),
    ...planHeights(sheet, rows, titleRows),
    { kind: "freezeRows", sheet, rows: titleRows },
    { kind: "setupPage", sheet, page: { ...pageSetup, printArea: formatRange(all) } },
    { kind: "markSheet", sheet, mark },
  ];
}

/**
 * The defaults again, of one document or of all: only the cells of sentences are written, wherever the user has moved their
 * rows. Nothing where every sentence is its default already.
 */
export function planWordingReset(
  { sheet, top, left, values }: CellGrid,
  kind: WordedKind | null,
): readonly SheetEdit[] {
  const defaults = new Map(
    listSentences()
      .filter((sentence) => kind === null || sentence.kind === kind)
      .map(({ id, text }) => [id, text]),
  );
  return values.flatMap((row, index): SheetEdit[] => {
    const text = defaults.get(String(row[-left] ?? "").trim());
    if (text === undefined || row[1 - left] === text) return [];
    return [{ kind: "writeValues", sheet, row: top + index, column: 1, values: blockOf([[text]]) }];
  });
}

/** Sentences that a later version has and an older sheet has not, in rows below what the sheet holds. */
export function planNewSentences({ sheet, top, left, values }: CellGrid): readonly SheetEdit[] {
  const known = new Set(values.map((row) => String(row[-left] ?? "").trim()));
  const rows = listSentences()
    .filter(({ id }) => !known.has(id))
    .map(sentenceRow);
  if (rows.length === 0) return [];
  const row = top + values.length;
  const range = { row, column: 0, rows: rows.length, columns: widths.length };
  return [
    { kind: "writeValues", sheet, row, column: 0, values: blockOf(rows.map(({ cells }) => cells)) },
    { kind: "formatRange", sheet, range, style: sentenceStyle },
    ...planHeights(sheet, rows, row),
  ];
}

function headRows(): readonly (readonly string[])[] {
  const { title, note, columnId, columnSentence, columnFields, columnDefault } = wordingSheetTexts;
  return [
    [title, "", "", ""],
    [note, "", "", ""],
    [columnId, columnSentence, columnFields, columnDefault],
  ];
}

function planHeights(
  sheet: string,
  rows: readonly WordingRow[],
  first: number,
): readonly SheetEdit[] {
  return rows.map(({ height }, index) => {
    return { kind: "setRowHeight", sheet, row: first + index, rows: 1, height };
  });
}

interface WordingRow {
  readonly cells: readonly string[];
  readonly height: number;
  readonly isKind: boolean;
}

/** A row for each sentence, under a row that names its document. */
function listRows(): readonly WordingRow[] {
  return listSentences().flatMap((sentence, index, all): WordingRow[] => {
    const row = sentenceRow(sentence);
    if (all[index - 1]?.kind === sentence.kind) return [row];
    const name = wordingSheetTexts.kinds[sentence.kind];
    return [{ cells: [name, "", "", ""], height: 2 * lineHeight, isKind: true }, row];
  });
}

function sentenceRow({ id, text, fields }: CatalogueSentence): WordingRow {
  const listed = fields.map((field) => `{{${field}}}`).join(", ");
  const longest = Math.max(text.length, listed.length * 2);
  const lines = Math.max(1, Math.ceil(longest / charactersPerLine));
  return {
    cells: [id, text, listed, text],
    height: Math.min(lines * lineHeight, 409),
    isKind: false,
  };
}

function planHeads(sheet: string, rows: readonly WordingRow[]): readonly SheetEdit[] {
  const bold = { bold: true, wrap: false } as const;
  const title = { row: 0, column: 0, rows: 1, columns: 1 };
  const note = { row: 1, column: 0, rows: 1, columns: 1 };
  const head = { row: titleRows - 1, column: 0, rows: 1, columns: widths.length };
  const fixed: readonly SheetEdit[] = [
    { kind: "formatRange", sheet, range: title, style: { ...bold, fontSize: 14 } },
    { kind: "formatRange", sheet, range: note, style: { italic: true, wrap: false } },
    { kind: "formatRange", sheet, range: head, style: { bold: true, fill: "#DDEBF7" } },
  ];
  const kinds = rows.flatMap(({ isKind }, index): SheetEdit[] => {
    if (!isKind) return [];
    const range = { row: titleRows + index, column: 0, rows: 1, columns: 1 };
    return [{ kind: "formatRange", sheet, range, style: { ...bold, fontSize: 12 } }];
  });
  return [...fixed, ...kinds];
}
