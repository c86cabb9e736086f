import { isSamePeriod, previousPeriod } from "../../domain/period/calendar";
import type { PeriodRecords } from "../../domain/figure/records";
import type { Period } from "../../domain/period/period";
import type { Settings } from "../../domain/settings";
import { advanceText } from "../../results/form/advance-text";
import type { PeriodMove } from "../../results/form/move-period";
import { nextFormPeriod } from "../../results/form/next-form-period";
import {
  planNextForm,
  type CellFate,
  type NextFormSource,
} from "../../results/form/plan-next-form";
import { formatShortPeriod, tidySheetName } from "../../results/sheet-name";
import type { CellRange } from "../../sheet/address";
import type { CellGrid } from "../../sheet/cell-grid";
import { computeCarriedOver } from "../../tracking/checks/carried-forward";
import { readTracking } from "../../tracking/read-workbook";
import { rowKind } from "../../tracking/row/row-kind";
import type { SheetReading } from "../../tracking/sheet-reading";
import type { FormPlan } from "./create-form";
import { formMark, leftoverOf } from "./create-form-mark";
import { formerHighlights } from "../journal/former-contents";
import { hasBegun } from "../reading/choose-records";
import { inputGrids } from "../reading/office-workbook";
import { done, failed, type Outcome } from "../outcome";
import type { SheetContents, WorkbookContents, WorkbookPort } from "../workbook-port";

/**
 * Plans the sheet of the period after the last one that the workbook holds, as a copy of that period's sheet. Refused where a sheet
 * holds several periods, where nothing follows, and where the next sheet is there already.
 */
export async function planNext(
  port: WorkbookPort,
  contents: WorkbookContents,
  settings: Settings,
): Promise<Outcome<FormPlan>> {
  const last = findLast(contents, settings);
  if (!last.done) return last;
  const { sheet, move } = last.value;
  const name = nextName(contents, sheet, move);
  if (!name.done) return name;
  const range = rangeOf(sheet);
  const entered = await port.readFormulas(sheet.name, range);
  if (!entered.done) return entered;
  const highlights = formerHighlights(contents, sheet);
  const source = { ...sourceOf(last.value), entered: entered.value, highlights };
  const target = { sheet: name.value, mark: formMark(move.to) };
  const plan = planNextForm(source, target);
  return done({
    sheet: name.value,
    period: move.to,
    from: sheet.name,
    range,
    cleared: plan.cleared,
    carried: plan.carried,
    contents: withSheet(contents, { ...sheet, grid: gridOf(sheet, entered.value) }),
    edits: [...leftoverOf(contents, move.to), ...plan.edits],
  });
}

function withSheet(contents: WorkbookContents, sheet: SheetContents): WorkbookContents {
  const sheets = contents.sheets.map((one) => (one.id === sheet.id ? sheet : one));
  return { ...contents, sheets };
}

function gridOf({ grid }: SheetContents, values: CellGrid["values"]): CellGrid | null {
  return grid === null ? null : { ...grid, values };
}

/** The last period's own sheet with all that was read of it. */
interface LastSheet {
  readonly sheet: SheetContents;
  readonly records: PeriodRecords;
  readonly reading: SheetReading;
  /** All periods, for what is carried over and for references between months. */
  readonly all: readonly PeriodRecords[];
  readonly move: PeriodMove;
}

function findLast(contents: WorkbookContents, settings: Settings): Outcome<LastSheet> {
  const { fileName } = contents;
  const { records: all, sheets } = readTracking(inputGrids(contents), { fileName, settings });
  const records = all.at(-1);
  if (records !== undefined && !hasBegun(records) && all.some(hasBegun)) {
    return failed({ code: "form-exists", sheet: records.source.sheet });
  }
  const sheet = contents.sheets.find(({ name }) => name === records?.source.sheet);
  const reading = sheets.find((one) => one.sheet === records?.source.sheet);
  if (records === undefined || sheet === undefined || reading === undefined) {
    const names = sheets.map((one) => one.sheet).join(", ");
    return failed({ code: "no-tracking-sheet", values: { sheets: names } });
  }
  const onSheet = all.filter(({ source }) => source.sheet === sheet.name);
  const to = nextFormPeriod(records.period);
  if (onSheet.length > 1 || to === null) {
    return failed({ code: "form-not-from-sheet", sheet: sheet.name });
  }
  return done({ sheet, records, reading, all, move: { from: records.period, to } });
}

/** The name with its period moved on, with the year where the months of another year have the plain name; never a name that is taken. */
function nextName(
  contents: WorkbookContents,
  { name }: SheetContents,
  move: PeriodMove,
): Outcome<string> {
  const leftovers = new Set(
    leftoverOf(contents, move.to).flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])),
  );
  const taken = new Set(
    contents.sheets
      .filter((sheet) => !leftovers.has(sheet.name))
      .map((sheet) => sheet.name.toLowerCase()),
  );
  const moved = advanceText(name, move, "label");
  const named = moved === name ? `${name} ${formatShortPeriod(move.to)}` : moved;
  const withYear = `${named}-${move.to.year}`;
  const isOfOtherYear = move.from.year !== move.to.year && !named.includes(String(move.to.year));
  const wanted = isOfOtherYear && taken.has(named.toLowerCase()) ? withYear : named;
  const sheet = tidySheetName(wanted);
  return taken.has(sheet.toLowerCase()) ? failed({ code: "form-exists", sheet }) : done(sheet);
}

function rangeOf({ grid }: SheetContents): CellRange {
  if (grid === null) return { row: 0, column: 0, rows: 1, columns: 1 };
  const { top, left, values } = grid;
  return { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 1 };
}

function sourceOf({
  sheet,
  records,
  reading,
  all,
  move,
}: LastSheet): Omit<NextFormSource, "entered" | "highlights"> {
  const before = previousPeriod(records.period);
  const previous = before === null ? undefined : findPeriod(all, before);
  return {
    contents: sheet,
    fateOf: fatesOf(reading),
    carried: computeCarriedOver(records, previous ?? null),
    move,
    previousSheet: previous?.source.sheet ?? null,
  };
}

function findPeriod(all: readonly PeriodRecords[], period: Period): PeriodRecords | undefined {
  return all.find((one) => isSamePeriod(one.period, period));
}

/** Rows whose figures are the units' own or sums of them. */
const figureRows: ReadonlySet<number> = new Set([
  rowKind.unit,
  rowKind.unnamed,
  rowKind.subtotal,
  rowKind.total,
]);

/** Columns that hold what was entered for one period only: figures and what is said of them. */
const periodColumns: ReadonlySet<string> = new Set([
  "figure",
  "note",
  "date",
  "comparison",
  "remainder",
  "stated-rank",
]);

/** What becomes of each cell: figures and notes of units are emptied, texts round the table move on, names and numbers of rows stay. */
function fatesOf(reading: SheetReading): NextFormSource["fateOf"] {
  const uses = new Map(
    reading.tables.flatMap(({ columns }) => columns.map(({ column, use }) => [column, use])),
  );
  return (row, column, value): CellFate => {
    const kind = reading.rowKinds[row - reading.top] ?? rowKind.outside;
    const use = uses.get(column) ?? "blank";
    const isFigure = typeof value === "number";
    if (kind === rowKind.section) return isFigure && use === "figure" ? "clear" : "keep";
    if (!figureRows.has(kind)) return "advance";
    const isOfPeriod = periodColumns.has(use) || (use === "unrecognised" && isFigure);
    return isOfPeriod ? "clear" : "keep";
  };
}
