import type { Day } from "../../domain/period/period";
import type { CellValue } from "../../sheet/cell-grid";
import { spokenDays, titleLabels } from "../../strings/recognition/period-words";
import { type CellWordsReader, recognitionWords } from "../row/cell-words";
import { dayOfSerial } from "./serial-day";

const mostTitleNumbers = 4;

/**
 * A row of headers or titles in words where Excel has made dates of them: "8/2025" typed over the columns of a month, a form's
 * "Tháng | 10 | Năm | 2025", "Từ ngày | … | đến ngày | …". Null for every other row: nearly all are of figures.
 */
export function speakDays(
  row: readonly CellValue[],
  read: CellWordsReader,
): readonly CellValue[] | null {
  const { count, areMonths } = countNumbers(row);
  if (count === 0) return null;
  if (areMonths && hasOnlyHeaders(row, read))
    return row.map((cell) => (typeof cell === "number" ? monthOf(cell) : cell));
  return count > mostTitleNumbers ? null : speakTitle(row);
}

interface CountedNumbers {
  readonly count: number;
  /** Whether each of them is the first day of a month. */
  readonly areMonths: boolean;
}

/** Counts the numbers of a row until it surely is one of figures: tens of thousands of rows are. */
function countNumbers(row: readonly CellValue[]): CountedNumbers {
  let count = 0;
  let areMonths = true;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== "number") continue;
    count++;
    areMonths &&= isFirstOfMonth(cell);
    if (!areMonths && count > mostTitleNumbers) break;
  }
  return { count, areMonths };
}

function isFirstOfMonth(number: number): boolean {
  return dayOfSerial(number)?.endsWith("-01") === true;
}

/** Nothing but dates, or dates beside the header of the names or of the running numbers. */
function hasOnlyHeaders(row: readonly CellValue[], read: CellWordsReader): boolean {
  const texts = row.filter((cell) => typeof cell === "string" && cell.trim() !== "");
  if (texts.length === 0) return true;
  return texts.some((text) => {
    const { nameHeader, indexHeader } = read(String(text));
    return nameHeader || indexHeader;
  });
}

function monthOf(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? String(serial) : spokenDays.month(day);
}

/** The row with its labels and their numbers as one text in the place of the first label; null where no number has a label. */
function speakTitle(row: readonly CellValue[]): readonly CellValue[] | null {
  const cells = row.flatMap((cell, column) => (cell === "" ? [] : [{ cell, column }]));
  const said: string[] = [];
  const places: number[] = [];
  for (const [index, { cell, column }] of cells.entries()) {
    const before = cells[index - 1];
    if (typeof cell !== "number" || typeof before?.cell !== "string") continue;
    const label = labelOf(before.cell);
    if (label === null) return null;
    said.push(`${label} ${numberAfter(label, cell)}`);
    places.push(before.column, column);
  }
  const [place] = places;
  if (place === undefined) return null;
  return row.map((cell, column) => {
    if (column === place) return said.join(" ");
    return places.includes(column) ? "" : cell;
  });
}

/** The words of a label of a period ("Tháng:", "Từ ngày"), or null for any other text. */
function labelOf(text: string): string | null {
  const words = recognitionWords(text);
  return titleLabels.test(words) ? words : null;
}

function numberAfter(label: string, number: number): string {
  const day: Day | null = dayOfSerial(number);
  if (day === null) return String(number);
  return label.endsWith("ngay") ? spokenDays.day(day) : spokenDays.month(day);
}
