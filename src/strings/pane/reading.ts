import { describeRole } from "../columns";
import {
  columnReasonTexts,
  periodSourceTexts,
  rowTexts,
  scaleTexts,
  separatorTexts,
  useTexts,
  verdictTexts,
} from "../explain";
import { findingTexts } from "./findings";
import { indicatorTitle } from "./indicator-titles";
import { bilingual } from "./language";

/** A text for each of the keys of another dictionary. */
type Of<Texts> = Readonly<Record<keyof Texts, string>>;

interface ReadingTexts {
  readonly help: string;
  readonly sheet: string;
  readonly rows: string;
  readonly columns: string;
  readonly groups: string;
  readonly row: (first: number, last: number) => string;
  readonly column: (letters: string) => string;
  readonly because: (reason: string) => string;
  readonly matched: (reason: string, words: string) => string;
  readonly guessed: string;
  readonly map: string;
  readonly mapOf: (path: string) => string;
  readonly untitled: string;
  readonly period: (period: string, source: string) => string;
  readonly lastDay: (day: string) => string;
  readonly group: (label: string, units: number) => string;
  readonly role: (subject: string, part: string) => string;
  readonly verdicts: Of<typeof verdictTexts>;
  /** By the number of the kind of row. */
  readonly kinds: readonly string[];
  readonly uses: Of<typeof useTexts>;
  readonly reasons: Of<typeof columnReasonTexts>;
  readonly sources: Of<typeof periodSourceTexts>;
  readonly separators: Of<typeof separatorTexts>;
  readonly scales: Of<typeof scaleTexts>;
}

const vietnamese: ReadingTexts = {
  help: "Xem từng dòng, từng cột được hiểu là gì và vì sao; cột hiểu sai thì gán lại.",
  sheet: "Trang tính",
  rows: "Các dòng",
  columns: "Các cột",
  groups: "Các nhóm",
  row: (first, last) => (first === last ? `dòng ${first}` : `dòng ${first}–${last}`),
  column: (letters) => `Cột ${letters}`,
  because: (reason) => `vì ${reason}`,
  matched: (reason, words) => `${reason} “${words}”`,
  guessed: "phỏng đoán, cần xác nhận",
  map: "Gán lại",
  mapOf: (path) => `Gán lại cột “${path}”`,
  untitled: "không có tiêu đề",
  period: (period, source) => `Kỳ: ${period} (${source})`,
  lastDay: (day) => `Số liệu đến ngày ${day}`,
  group: (label, units) => `${label}: ${units} đơn vị`,
  role: describeRole,
  verdicts: verdictTexts,
  kinds: rowTexts,
  uses: useTexts,
  reasons: columnReasonTexts,
  sources: periodSourceTexts,
  separators: separatorTexts,
  scales: scaleTexts,
};

const english: ReadingTexts = {
  help: "What every row and column was taken for, and why; a column that was taken wrongly can be mapped.",
  sheet: "Sheet",
  rows: "Rows",
  columns: "Columns",
  groups: "Groups",
  row: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
  column: (letters) => `Column ${letters}`,
  because: (reason) => `because ${reason}`,
  matched: (reason, words) => `${reason} “${words}”`,
  guessed: "a guess, to be confirmed",
  map: "Map",
  mapOf: (path) => `Map the column “${path}”`,
  untitled: "without a title",
  period: (period, source) => `Period: ${period} (${source})`,
  lastDay: (day) => `Figures up to ${day}`,
  group: (label, units) => `${label}: ${units} units`,
  role: describeEnglishRole,
  verdicts: {
    tracking: "a tracking sheet",
    "period-unknown": "a tracking sheet whose period is not known",
    empty: "empty, left out",
    "no-header": "no column headers of a tracking sheet, left out",
    "rows-are-not-units": "its rows are not units, left out",
    "no-known-figures": "no column of figures that is known, left out",
    "not-filled-in": "a tracking sheet without figures yet, left out",
    "no-units": "no row of a unit, left out",
    pivot: "a PivotTable, left out",
  },
  kinds: [
    "outside of the table",
    "blank",
    "title",
    "column headers",
    "column numbers",
    "name of a group",
    "unit",
    "subtotal",
    "total",
    "note, foot of the sheet",
    "figures without a unit's name",
  ],
  uses: {
    name: "the unit's name",
    "unit-area": "the unit's area, to tell units of one name apart",
    "unit-kind": "the kind of unit, read with the name",
    "unit-group": "the unit's group",
    index: "running number",
    code: "the unit's code",
    period: "period",
    figure: "figures",
    note: "note",
    date: "date",
    target: "target or plan",
    comparison: "comparison with another period, not used",
    remainder: "the remainder, not used",
    "stated-rank": "a stated rank, not used because it is computed",
    text: "text, not used",
    unrecognised: "not recognised, not used",
    blank: "empty column",
  },
  reasons: {
    position: "of its place in the table",
    "header-words": "of the words of its header",
    settings: "the settings say so",
    words: "the header has the words",
    "few-words": "the header has only the general words",
    "group-of-rate": "it stands in a group of a whole, a part and their rate",
    "figures-fit": "divided by each other, such columns give the stated rate",
    neighbours: "of the column before it",
    "another-column-fits-better": "another column fits better",
    "no-words-known": "no word of its header is known",
    "no-figures": "it has no figures",
    "under-period": "it stands under no period",
  },
  sources: {
    cells: "read in the column of periods",
    header: "read in the column headers",
    "sheet-name": "read in the sheet's name",
    title: "read in the table's title",
    days: "read in the days of the table's title",
    "file-name": "read in the file's name",
    given: "given by the user",
  },
  separators: {
    settings: "the settings state its decimal mark",
    "no-grouped-figures": "",
    "counts-are-whole": "counts are whole, so a mark before three digits groups thousands",
    "other-mark-is-decimal": "the column uses the other mark for decimals",
    "same-mark-is-decimal": "other cells of the column use this mark for decimals",
    "rates-and-points-are-small":
      "rates and points do not reach thousands, so this mark is the decimal one",
  },
  scales: {
    settings: "the settings state its scale",
    "percent-signs": "its cells have % signs",
    "agrees-with-counts": "it agrees with the ratio of its counts",
    "percent-format": "its cells are formatted as per cent",
    "none-above-one": "no figure is above 1, so they are fractions",
    "some-above-one": "some figures are above 1, so they are per cent",
    "only-zero-and-one": "only 0 and 1 occur; taken for fractions for now",
    "format-contradicts": "formatted as per cent, but above 1; taken for per cent for now",
  },
};

/** How the reading of a sheet is told in the pane: the same reasons as the headless command prints. */
export const readingTexts = bilingual(vietnamese, english);

function describeEnglishRole(subject: string, part: string): string {
  const { quantities, column } = findingTexts.en;
  const known: Readonly<Record<string, string>> = quantities;
  const parts: Readonly<Record<string, string>> = column.parts;
  const name = known[subject] ?? indicatorTitle("en", { id: subject });
  const isPlain = part === "count" && !subject.startsWith("custom:");
  return isPlain ? name : `${name}: ${parts[part] ?? part}`;
}
