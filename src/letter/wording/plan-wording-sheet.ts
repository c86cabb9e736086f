import { formatRange } from "../../sheet/address";
import type { PageSetup } from "../../sheet/page-setup";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { wordingSheetTexts } from "../../strings/letter/wording-sheet";
import { listSentences, type CatalogueSentence } from "./wording-catalogue";

const widths = [26, 70, 36, 70];
const charactersPerLine = 62;
const lineHeight = 15;
const titleRows = 3;
const pageSetup: PageSetup = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
  titleRows: "$3:$3",
  fitToWidth: true,
};

/**
 * The sheet "Mẫu văn bản": every sentence of every document with its default, the office's own where it has one, and the
 * fields beside it. `own` are the sentences to keep when the sheet is written anew; without them it is reset.
 */
export function planWordingSheet(
  sheet: string,
  own: Readonly<Record<string, string>> = {},
): SheetEdit[] {
  const rows = listRows(own);
  const values = [...headRows(), ...rows.map(({ cells }) => cells)];
  const all = { row: 0, column: 0, rows: values.length, columns: widths.length };
  return [
    { kind: "addSheet", sheet, mark: { kind: "wording", subject: "" }, gridlines: true },
    { kind: "setColumnWidths", sheet, column: 0, widths },
    { kind: "writeValues", sheet, row: 0, column: 0, values },
    {
      kind: "formatRange",
      sheet,
      range: all,
      style: { vertical: "top", wrap: true, fontSize: 11 },
    },
    ...planHeads(sheet, rows),
    ...planHeights(sheet, rows),
    { kind: "freezeRows", sheet, rows: titleRows },
    { kind: "setupPage", sheet, page: { ...pageSetup, printArea: formatRange(all) } },
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

function planHeights(sheet: string, rows: readonly WordingRow[]): readonly SheetEdit[] {
  return rows.map(({ height }, index) => {
    return { kind: "setRowHeight", sheet, row: titleRows + index, rows: 1, height };
  });
}

interface WordingRow {
  readonly cells: readonly string[];
  readonly height: number;
  readonly isKind: boolean;
}

/** A row for each sentence, under a row that names its document. */
function listRows(own: Readonly<Record<string, string>>): readonly WordingRow[] {
  return listSentences().flatMap((sentence, index, all): WordingRow[] => {
    const row = sentenceRow(sentence, own[sentence.id] ?? sentence.text);
    if (all[index - 1]?.kind === sentence.kind) return [row];
    const name = wordingSheetTexts.kinds[sentence.kind];
    return [{ cells: [name, "", "", ""], height: 2 * lineHeight, isKind: true }, row];
  });
}

function sentenceRow({ id, text, fields }: CatalogueSentence, chosen: string): WordingRow {
  const listed = fields.map((field) => `{{${field}}}`).join(", ");
  const longest = Math.max(chosen.length, text.length, listed.length * 2);
  const lines = Math.max(1, Math.ceil(longest / charactersPerLine));
  return {
    cells: [id, chosen, listed, text],
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
