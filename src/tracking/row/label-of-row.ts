import type { HeaderBlock } from "../header/header-block";
import { tidyText } from "../name/normal-text";
import { type SheetView, isBlank } from "../sheet-view";
import { type RowLabel, type RowLabelReader, isSectionNumber } from "./row-label";

/** The label of a row: in the column of names, else the first text before the figures (a total that is merged over both). */
export function labelOfRow(
  view: SheetView,
  block: HeaderBlock,
  row: number,
  readLabel: RowLabelReader,
): RowLabel | null {
  const name = view.value(row, block.nameColumn);
  if (typeof name === "string" && !isBlank(name)) return readLabel(name, row);
  if (typeof name === "number") return readLabel(String(name), row);
  for (let column = block.left; column < block.nameColumn; column++) {
    const text = view.text(row, column);
    if (text !== "" && view.sort(row, column) === "text" && !isSectionNumber(tidyText(text)))
      return readLabel(text, row);
  }
  return null;
}
