import { formatPeriodId } from "../../domain/period/calendar";
import type { PeriodPart } from "../build-records";
import type { SheetTables } from "../read-sheet";
import {
  type PeriodEvidence,
  type PeriodReading,
  isMonthNumber,
  parseSheetName,
  readPeriod,
} from "./sheet-period";
import { parsePeriodText } from "./period-text";
import type { GivenPeriod } from "../sheet-reading";

/** A sheet with its parts and what is known of their periods. */
export interface DatedSheet {
  readonly sheet: SheetTables;
  readonly parts: readonly PeriodPart[];
  readonly periods: readonly PeriodReading[];
}

/**
 * Reads the periods of all parts of all sheets. A year that a sheet leaves open ("T4") comes from its titles, the file's
 * name, or the one year that the other sheets name; the given period goes to the sheet that it was given for, else to the
 * only one whose period cannot be read.
 */
export function readPeriods(
  sheets: readonly { readonly sheet: SheetTables; readonly parts: readonly PeriodPart[] }[],
  options: { readonly fileName: string; readonly given?: GivenPeriod },
): DatedSheet[] {
  const tracking = sheets.filter(({ parts }) => parts.length > 0);
  const names = tracking.map(({ sheet }) => sheet.view.grid.sheet);
  const numberedSheets = names.filter(isMonthNumber).length > 1;
  const years = tracking.map(({ sheet }) => yearOf(sheet));
  const dated = sheets.map(({ sheet, parts }) => {
    const others = new Set(years.filter((year) => year !== null));
    const [onlyYear = null] = others.size === 1 ? others : [];
    const evidence = {
      sheetName: sheet.view.grid.sheet,
      numberedSheets,
      fileName: options.fileName,
      siblingYear: onlyYear,
    };
    return { sheet, parts, periods: parts.map((part) => readPart(sheet, part, evidence)) };
  });
  return options.given === undefined ? dated : giveWhereMissing(dated, options.given);
}

/** Reports where name, title and days disagree, and a year that was taken from other sheets. */
export function reportPeriods({ sheet, periods }: DatedSheet): void {
  const conflict = periods.find((reading) => reading.conflict !== null)?.conflict ?? null;
  if (conflict !== null) {
    sheet.findings.add("period-disagreement", "error", conflict.title, {
      used: formatPeriodId(conflict.used),
      usedSource: conflict.usedSource,
      other: conflict.other,
      title: conflict.title.text,
    });
  }
  const guessed = periods.find(({ yearFrom }) => yearFrom === "siblings")?.period ?? null;
  if (guessed !== null)
    sheet.findings.add("guessed-period", "warning", null, { period: formatPeriodId(guessed) });
}

function readPart(
  sheet: SheetTables,
  part: PeriodPart,
  evidence: Omit<PeriodEvidence, "titles" | "own">,
): PeriodReading {
  const own = part.titled.titles;
  const titles =
    own === sheet.titles ? own : [...own, ...sheet.titles.filter((title) => !own.includes(title))];
  return readPeriod({ ...evidence, titles, own: part.own });
}

/** The year that a sheet's own name or titles give, whatever period they name. */
function yearOf({ view, titles }: SheetTables): number | null {
  const name = parseSheetName({ sheetName: view.grid.sheet, numberedSheets: false });
  if (name.year !== null) return name.year;
  for (const { text } of titles) {
    const { year } = parsePeriodText(text, "title");
    if (year !== null) return year;
  }
  return null;
}

function giveWhereMissing(dated: readonly DatedSheet[], given: GivenPeriod): DatedSheet[] {
  const missing = dated.filter(({ periods }) => periods.some(({ period }) => period === null));
  const named = dated.filter(({ sheet }) => sheet.view.grid.sheet === given.sheet);
  const targets = given.sheet === undefined ? missing : named;
  if (targets.length !== 1) return [...dated];
  return dated.map((entry) => {
    if (entry !== targets[0]) return entry;
    const periods = entry.periods.map((reading) =>
      reading.period === null
        ? { ...reading, period: given.period, source: "given" as const }
        : reading,
    );
    return { ...entry, periods };
  });
}
