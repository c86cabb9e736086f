import type { CellValue } from "../../sheet/cell-grid";
import { parseFigureText } from "../figure/figure-text";
import { type SheetView, isBlank } from "../sheet-view";

/** What the first rows of a column hold: enough to tell rates from counts and figures from remarks. */
export interface ColumnProfile {
  /** Figures as they stand, before any scale; `NaN` where a row has none. Aligned with the sampled rows. */
  readonly sample: Float64Array;
  readonly figures: number;
  readonly fractions: number;
  readonly percentTexts: number;
  readonly texts: number;
  readonly smallest: number;
  readonly largest: number;
  readonly percentFormat: boolean;
}

const sampledRows = 150;

/** Samples a column from the first row of data on. Grouped digits ("1.022") count as whole numbers here. */
export function sampleColumn(view: SheetView, firstRow: number, column: number): ColumnProfile {
  const rows = Math.min(sampledRows, Math.max(0, view.rows - firstRow));
  const sample = new Float64Array(rows).fill(NaN);
  let percentTexts = 0;
  let texts = 0;
  for (let index = 0; index < rows; index++) {
    const value = view.value(firstRow + index, column);
    if (typeof value === "number") {
      sample[index] = value;
      continue;
    }
    const cell = readText(value);
    sample[index] = cell.figure;
    if (cell.percent) percentTexts++;
    if (cell.text) texts++;
  }
  return {
    sample,
    percentTexts,
    texts,
    ...measure(sample),
    percentFormat: isPercent(view, column),
  };
}

interface SampledCell {
  readonly figure: number;
  readonly percent: boolean;
  readonly text: boolean;
}

const noCell: SampledCell = { figure: NaN, percent: false, text: false };
const textCell: SampledCell = { figure: NaN, percent: false, text: true };

function readText(value: CellValue): SampledCell {
  if (typeof value !== "string" || isBlank(value)) return noCell;
  const read = parseFigureText(value);
  if (read.kind === "number") return { figure: read.number, percent: read.percent, text: false };
  if (read.kind !== "grouped") return read.kind === "text" ? textCell : noCell;
  const figure = read.percent ? read.asDecimals : read.asThousands;
  return { figure, percent: read.percent, text: false };
}

/** Whether the cells carry "%" in their text or their number format. */
export function hasPercents({ percentFormat, percentTexts }: ColumnProfile): boolean {
  return percentFormat || percentTexts > 0;
}

/** Whether the figures are rates by their looks: mostly fractions, up to about 100. */
export function looksLikeRate({ figures, fractions, largest }: ColumnProfile): boolean {
  return figures > 0 && largest <= 200 && fractions * 2 >= figures;
}

const fewestRanks = 3;

/** Whether the figures could be ranks: whole numbers from 1 to at most as many as there are. */
export function looksLikeRanks({ figures, fractions, smallest, largest }: ColumnProfile): boolean {
  return figures >= fewestRanks && fractions === 0 && smallest === 1 && largest <= figures;
}

/** The share of sampled rows in which part ÷ whole is the stated rate, as a fraction or per cent; 0 without rows to compare. */
export function rateFit(part: ColumnProfile, whole: ColumnProfile, rate: ColumnProfile): number {
  const { compared, agreed } = compareRates({ part, whole, rate });
  return compared === 0 ? 0 : agreed / compared;
}

/** How far part ÷ whole is from the stated rate, in percentage points on average; `NaN` without rows to compare. */
export function rateDeviation(
  part: ColumnProfile,
  whole: ColumnProfile,
  rate: ColumnProfile,
): number {
  const { compared, deviation } = compareRates({ part, whole, rate });
  return deviation / compared;
}

interface ComparedRates {
  readonly compared: number;
  readonly agreed: number;
  /** Of all together, in percentage points. */
  readonly deviation: number;
}

const mostDeviation = 0.6;

/** Compares in the sampled rows in which all three have a figure and the whole is above 0. */
function compareRates({
  part,
  whole,
  rate,
}: Readonly<Record<"part" | "whole" | "rate", ColumnProfile>>): ComparedRates {
  let compared = 0;
  let agreed = 0;
  let deviation = 0;
  for (let row = 0; row < part.sample.length; row++) {
    const denominator = whole.sample[row] ?? NaN;
    const ratio = (part.sample[row] ?? NaN) / denominator;
    const stated = rate.sample[row] ?? NaN;
    if (!(denominator > 0) || Number.isNaN(ratio) || Number.isNaN(stated)) continue;
    compared++;
    const apart = Math.min(Math.abs(ratio * 100 - stated), Math.abs(ratio - stated) * 100);
    deviation += apart;
    if (apart <= mostDeviation) agreed++;
  }
  return { compared, agreed, deviation };
}

type Measures = Pick<ColumnProfile, "figures" | "fractions" | "smallest" | "largest">;

function measure(sample: Float64Array): Measures {
  let figures = 0;
  let fractions = 0;
  let smallest = Infinity;
  let largest = -Infinity;
  for (const figure of sample) {
    if (Number.isNaN(figure)) continue;
    figures++;
    if (!Number.isInteger(figure)) fractions++;
    if (figure < smallest) smallest = figure;
    if (figure > largest) largest = figure;
  }
  return { figures, fractions, smallest, largest };
}

function isPercent(view: SheetView, column: number): boolean {
  return view.grid.sampleFormats?.[column]?.includes("%") === true;
}
