import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { LetterTable, Text } from "../letter/letter";
import { textWidth } from "./borderless-table";
import { twipsPerPoint, type StyleId } from "./letter-styles";
import { styledParagraph } from "./word-text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A ruled table over the whole width whose head, if it has one, is repeated on every page and whose rows are never cut. */
export function writeTable(table: LetterTable): Table {
  const widths = table.widths.map((share) => Math.round(share * textWidth * twipsPerPoint));
  const head = table.head.map((text): Text => [{ text }]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(textWidth * twipsPerPoint), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...(head.length > 0
        ? [writeRow(table, { cells: head, style: "LetterTableHead", widths })]
        : []),
      ...table.rows.map((cells) => writeRow(table, { cells, style: "LetterTableCell", widths })),
    ],
  });
}

interface RowParts {
  readonly cells: readonly Text[];
  readonly style: StyleId;
  readonly widths: readonly number[];
}

function writeRow(table: LetterTable, { cells, style, widths }: RowParts): TableRow {
  const isHead = style === "LetterTableHead";
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    children: cells.map((text, column) => {
      const alignment = isHead
        ? AlignmentType.CENTER
        : alignments[table.alignments[column] ?? "left"];
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        margins: { left: 80, right: 80, top: 20, bottom: 20 },
        children: [styledParagraph(style, text, { alignment })],
      });
    }),
  });
}
