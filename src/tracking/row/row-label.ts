import {
  addedParts,
  averageWords,
  fieldOfWork,
  letterNumber,
  noteWords,
  numberedHeading,
  pageSumWords,
  partWords,
  pluralPlaces,
  romanNumber,
  scaleWords,
  sectionWords,
  subtotalWords,
  totalWords,
} from "../../strings/recognition/row-words";
import { recognitionWords } from "./cell-words";
import { isFigureLike } from "../figure/figure-text";
import { decodeLegacyText } from "../name/legacy-text";
import { tidyText } from "../name/normal-text";
import { rememberTexts } from "../remember-texts";
import { familyOfKind } from "../name/unit-family";
import { type UnitName, parseTidyName } from "../name/unit-name";

/** What the label of a row says of the row; all false for the name of a unit. */
export interface RowLabel {
  readonly text: string;
  /** The text as it stands in the cell where that is in a legacy encoding, else null. */
  readonly legacy: string | null;
  readonly total: boolean;
  readonly subtotal: boolean;
  /** A row of means, of what the columns are measured against, or of a page's sum: no unit, and no sum that is checked. */
  readonly average: boolean;
  readonly note: boolean;
  /** A part of the row above it: "Trong đó: …". */
  readonly part: boolean;
  readonly figureLike: boolean;
  /** Worded like the heading of a section: "Các xã, phường", "II. Khối phòng, ban". */
  readonly heading: boolean;
  /** The heading without a number in the same cell. */
  readonly headingText: string;
  /** Whether a kind of unit was recognised in it. */
  readonly namesUnit: boolean;
  /** Worded like a field of work, which is no unit. */
  readonly field: boolean;
  /** Nothing but a name: no more needs to be asked. */
  readonly plain: boolean;
  /** The label as the name of a unit, before it is known in which group it stands. */
  readonly unit: UnitName;
}

/** Reads labels, each distinct text once. `row` is where it stands: months mostly list the same units in the same rows. */
export type RowLabelReader = (text: string, row: number) => RowLabel;

const longestName = 120;
const longestPlaceName = 40;

/** More than any office has names of units; what is kept of them takes some megabytes. */
const mostNames = 20_000;

/** Readers of labels by the font of their cells, which tells the encoding: the pane reads the same names at every click. */
const readersByFont = rememberTexts(
  (fontName) => rememberTexts((text) => readWritten(text, fontName), mostNames),
  10,
);

function readWritten(text: string, fontName: string): RowLabel {
  const decoded = decodeLegacyText(text, fontName);
  return readLabel(tidyText(decoded ?? text), decoded === null ? null : text);
}

/** A reader of row labels, to be shared by the sheets of a workbook. */
export function createRowLabelReader(fontName = ""): RowLabelReader {
  const read = readersByFont(fontName);
  const writtenInRow: string[] = [];
  const labelInRow: RowLabel[] = [];
  return (text, row) => {
    const last = labelInRow[row];
    if (last !== undefined && writtenInRow[row] === text) return last;
    const label = read(text);
    writtenInRow[row] = text;
    labelInRow[row] = label;
    return label;
  };
}

/** The number of a section in the column of running numbers: "I", "A". */
export function isSectionNumber(text: string): boolean {
  return romanNumber.test(text) || letterNumber.test(text);
}

function readLabel(text: string, legacy: string | null): RowLabel {
  const unit = parseTidyName(text);
  if (isPlace(unit)) return placeLabel(text, legacy, unit);
  const words = recognitionWords(text);
  const namesUnit = unit.kind !== "other";
  const { heading, headingText } = readHeading(text, namesUnit);
  const { average, subtotal, total } = readSum(words);
  const note = noteWords.test(words) || text.length > longestName || words === "";
  const figureLike = isFigureLike(text);
  const plain = !(average || subtotal || total || heading || note || figureLike);
  return {
    text,
    legacy,
    total,
    subtotal,
    average,
    note,
    part: partWords.test(words),
    figureLike,
    heading,
    headingText,
    namesUnit,
    field: fieldOfWork.test(words),
    plain,
    unit,
  };
}

/** Most rows are of this sort: written out, since copying a model took longer than all else that is done for a row. */
function placeLabel(text: string, legacy: string | null, unit: UnitName): RowLabel {
  return {
    text,
    legacy,
    total: false,
    subtotal: false,
    average: false,
    note: false,
    part: false,
    figureLike: false,
    heading: false,
    headingText: text,
    namesUnit: true,
    field: false,
    plain: true,
    unit,
  };
}

/** Surely the name of a place: a territorial kind and a proper name that is not another kind ("Xã và thị trấn"). */
function isPlace({ kind, properName }: UnitName): boolean {
  const family = familyOfKind(kind);
  if (family === null || family === "departments" || properName.length > longestPlaceName)
    return false;
  return !pluralPlaces.test(properName.toLowerCase());
}

/** "II. Khối phòng, ban" is a heading by its number, "Các xã, phường" by its words; "X. Tái Sơn" names a unit. */
function readHeading(text: string, namesUnit: boolean): { heading: boolean; headingText: string } {
  const numbered = namesUnit ? null : numberedHeading.exec(text);
  const headingText = numbered?.[2] ?? text;
  const heading = numbered !== null || sectionWords.test(recognitionWords(headingText));
  return { heading, headingText };
}

/** The parts that a sum names as added up tell nothing: a sum of "(I+II)" is what its other words say. */
function readSum(written: string): { average: boolean; subtotal: boolean; total: boolean } {
  const words = written.replace(addedParts, "");
  const average = [averageWords, scaleWords, pageSumWords].some((pattern) => pattern.test(words));
  return {
    average,
    subtotal: subtotalWords.test(words),
    total: !average && totalWords.test(words),
  };
}
