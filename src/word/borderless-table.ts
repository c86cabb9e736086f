import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from "docx";
import { twipsPerPoint } from "./letter-styles";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/** The width of the text area in points: A4 between margins of 30 and 15 mm. */
export const textWidth = (165 / 25.4) * 72;

/** Two columns side by side without borders, of the given widths in points: the head and the foot of a letter. */
export function borderlessTable(
  left: { readonly width: number; readonly children: readonly Paragraph[] },
  right: { readonly width: number; readonly children: readonly Paragraph[] },
): Table {
  const columns = [left, right];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(textWidth * twipsPerPoint), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => Math.round(width * twipsPerPoint)),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: noMargins,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: Math.round(width * twipsPerPoint), type: WidthType.DXA },
              borders: noBorders,
              margins: noMargins,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}
