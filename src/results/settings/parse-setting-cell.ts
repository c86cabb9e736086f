import { dayNumberOf, dayOfNumber, formatDay } from "../../domain/period/civil-day";
import type { CellValue } from "../../sheet/cell-grid";
import { indicatorNames, type IndicatorName } from "../../strings/indicators";
import { choiceWords, flagWords } from "../../strings/settings";
import type { Shape } from "./settings-shape";

const names: Readonly<Record<string, IndicatorName>> = indicatorNames;

/**
 * The JSON value that a cell stands for, `undefined` where it is empty. Nothing is judged here: what is not understood is passed
 * on as its text, and the shape of the settings rejects it by name.
 */
export function parseSettingCell(shape: Shape, cell: CellValue): unknown {
  if (typeof cell === "string" && cell.trim() === "") return undefined;
  switch (shape.kind) {
    case "number":
    case "whole":
      return parseAmount(cell);
    case "day":
      return parseDay(cell);
    case "flag":
      return typeof cell === "boolean" ? cell : parseFlag(String(cell).trim());
    default:
      return parseWords(shape, String(cell));
  }
}

function parseWords(shape: Shape, text: string, separator = /\r?\n/u): unknown {
  switch (shape.kind) {
    case "list":
      return linesOf(text, separator).map((line) => parseWords(shape.of, line));
    case "record":
      return parseRecordLines(shape, linesOf(text, separator));
    case "object":
      return parseFields(shape.parts, text.trim());
    default:
      return parseWord(shape, text.trim());
  }
}

function parseWord(shape: Shape, text: string): unknown {
  switch (shape.kind) {
    case "choice":
      return shape.of.find((choice) => isWord(text, choice, choiceWords[choice])) ?? text;
    case "indicator":
      return parseIndicator(text);
    case "number":
    case "whole":
      return parseAmount(text);
    case "day":
      return parseDay(text);
    default:
      return text;
  }
}

function linesOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function isWord(text: string, ...words: readonly (string | undefined)[]): boolean {
  return words.some((word) => word?.toLocaleLowerCase("vi") === text.toLocaleLowerCase("vi"));
}

function parseIndicator(text: string): string {
  const known = Object.entries(names).find(([id, { full, short }]) =>
    isWord(text, id, full, short),
  );
  return known?.[0] ?? text;
}

/** "name = value" lines; a line without a sign of equality keeps its text as a key without a value. */
function parseRecordLines(
  shape: Extract<Shape, { kind: "record" }>,
  lines: readonly string[],
): unknown {
  const entries = lines.map((line): [string, unknown] => {
    const at = line.lastIndexOf("=");
    const key = (at < 0 ? line : line.slice(0, at)).trim();
    const value = at < 0 ? "" : line.slice(at + 1);
    return [shape.keys === "indicator" ? parseIndicator(key) : key, parseWords(shape.of, value)];
  });
  return Object.fromEntries(entries);
}

/** Fields between bars in the order of the parts; empty ones are absent. */
function parseFields(parts: Readonly<Record<string, Shape>>, line: string): unknown {
  const fields = line.split("|");
  const entries = Object.entries(parts).flatMap(([key, part], index): [string, unknown][] => {
    const field = fields[index]?.trim() ?? "";
    return field === "" ? [] : [[key, parseWords(part, field, /\s\+\s/u)]];
  });
  return Object.fromEntries(entries);
}

function parseFlag(text: string): unknown {
  if (isWord(text, ...flagWords.yes)) return true;
  return isWord(text, ...flagWords.no) ? false : text;
}

function parseAmount(cell: CellValue): CellValue {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(",", ".")) : text;
}

/** An ISO day from "30/4/2023", from a date cell's serial number, or the text as it is. */
function parseDay(cell: CellValue): string {
  if (typeof cell === "number") return dayOfNumber(dayNumberOf("1899-12-30") + Math.floor(cell));
  const text = String(cell).trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  return parts === null ? text : formatDay(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}
