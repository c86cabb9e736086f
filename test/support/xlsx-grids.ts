import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { CellGrid, CellValue } from "../../src/sheet/cell-grid";

/**
 * The sheets of a simple .xlsx file as Excel's `values` give them: enough of the format for the files of this project's
 * tests (shared and inline strings, numbers, cached formula results, percent styles, hidden rows). No merges are needed.
 */
export function readXlsxGrids(path: string): CellGrid[] {
  const parts = unzipSync(readFileSync(path));
  const text = (name: string): string => {
    const part = parts[name];
    return part === undefined ? "" : strFromU8(part);
  };
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map((item) =>
    [...(item[1] ?? "").matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
      .map((run) => decode(run[1] ?? ""))
      .join(""),
  );
  const percentStyles = percentStylesOf(text("xl/styles.xml"));
  const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((sheet) =>
    decode(sheet[1] ?? ""),
  );
  return names.map((name, index) =>
    parseSheet(name, text(`xl/worksheets/sheet${index + 1}.xml`), shared, percentStyles),
  );
}

function percentStylesOf(styles: string): boolean[] {
  const cellFormats = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "";
  return [...cellFormats.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map((format) =>
    ["9", "10"].includes(format[1] ?? ""),
  );
}

function parseSheet(
  sheet: string,
  xml: string,
  shared: readonly string[],
  percentStyles: readonly boolean[],
): CellGrid {
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const hiddenRows = new Set<number>();
  let width = 0;
  for (const cell of xml.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, letters = "", digits = "", attributes = "", content = ""] = cell;
    const row = Number(digits) - 1;
    const column = columnOf(letters);
    width = Math.max(width, column + 1);
    (values[row] ??= [])[column] = valueOf(attributes, content, shared);
    const style = Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0);
    (formats[row] ??= [])[column] = percentStyles[style] === true ? "0.00%" : "General";
  }
  for (const row of xml.matchAll(/<row r="(\d+)"[^>]* hidden="1"/g))
    hiddenRows.add(Number(row[1]) - 1);
  const filled = Array.from({ length: values.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => values[row]?.[column] ?? ""),
  );
  const sampleFormats = Array.from(
    { length: width },
    (_, column) => formats[Math.floor(values.length / 2)]?.[column] ?? "General",
  );
  return { sheet, top: 0, left: 0, values: filled, sampleFormats, hiddenRows };
}

function valueOf(attributes: string, content: string, shared: readonly string[]): CellValue {
  const type = / t="(\w+)"/.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") return decode(/<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1] ?? "");
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (value === undefined) return "";
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "str" || type === "e") return decode(value);
  return type === "b" ? value === "1" : Number(value);
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function decode(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
