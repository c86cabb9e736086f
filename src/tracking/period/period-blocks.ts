import { labelNoise, periodLabelWords } from "../../strings/recognition/period-words";
import { recognitionWords } from "../row/cell-words";
import { rememberTexts } from "../remember-texts";
import { type PartialPeriod, parsePeriodText } from "./period-text";

/** A column of a table with its header path. Columns count from the grid's corner. */
export interface PathColumn {
  readonly column: number;
  readonly path: readonly string[];
}

/** The columns of one period; `period` is null where the header names none. */
export interface PeriodBlock {
  readonly period: PartialPeriod | null;
  readonly columns: readonly PathColumn[];
  /** Figures that stand under no period in a table whose other figures do. */
  readonly strays: readonly PathColumn[];
}

/** Below this share of columns under a period the periods only tell two columns of one measure apart. */
const shareOfSplit = 0.8;

interface Labelled extends PathColumn {
  readonly level: number;
  readonly period: PartialPeriod | null;
}

/**
 * Splits the columns of a table by the periods that its header names ("Tháng 8 | Tháng 9", each with its own columns, or
 * the months under each measure). `leading` are the columns of names and numbers, which belong to every block.
 */
export function splitByPeriod(
  columns: readonly PathColumn[],
  leading: (column: PathColumn) => boolean,
): PeriodBlock[] {
  const shared = columns.filter(leading);
  const figures = columns.filter((column) => !leading(column)).map(label);
  const labelled = figures.filter(({ period }) => period !== null);
  const isSplit = labelled.length > 0 && labelled.length >= figures.length * shareOfSplit;
  if (!isSplit) return [{ period: null, columns, strays: [] }];
  const blocks = new Map<string, Labelled[]>();
  for (const column of labelled) {
    const key = JSON.stringify(column.period);
    blocks.set(key, [...(blocks.get(key) ?? []), column]);
  }
  const strays = figures.filter(({ period }) => period === null);
  return [...blocks.values()].map((block, index) => ({
    period: block[0]?.period ?? null,
    columns: [...shared, ...block.map(withoutPeriod)].sort((a, b) => a.column - b.column),
    strays: index === 0 ? strays : [],
  }));
}

/** The period that a header cell names and nothing else ("Tháng 8", "Kết quả quý II/2023", "Lũy kế 4 tháng"), or null. */
const parsePeriodLabel = rememberTexts((text): PartialPeriod | null => {
  const words = recognitionWords(text);
  if (words.length > 40) return null;
  const bare = words.replace(labelNoise, " ").trim();
  if (
    !/^(?:(?:thang|quy|tuan|nam|thu|dau|cuoi|den|het|tu|i{1,3}|iv|[tqw]?\d{1,4}t?|q[iv]{1,3}) ?)+$/.test(
      bare,
    )
  )
    return null;
  if (!/[a-z]/.test(bare) && !/\d[./-]\d/.test(text)) return null;
  return parsePeriodText(text, "label").period;
});

/** The words of a header path: a period that only tells two columns apart is "in the period" or "year to date". */
export function spokenPath(path: readonly string[]): string[] {
  return path.map((text) => {
    const period = parsePeriodLabel(text);
    if (period === null) return text;
    return period.kind === "span" ? periodLabelWords.toDate : periodLabelWords.inPeriod;
  });
}

function label(column: PathColumn): Labelled {
  for (const [level, text] of column.path.entries()) {
    const period = parsePeriodLabel(text);
    if (period !== null) return { ...column, level, period };
  }
  return { ...column, level: -1, period: null };
}

function withoutPeriod({ column, path, level }: Labelled): PathColumn {
  return { column, path: path.filter((_, index) => index !== level) };
}
