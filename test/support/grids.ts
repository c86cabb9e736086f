import { type Settings, defaultSettings } from "../../src/domain/settings";
import type { PeriodRecords } from "../../src/domain/figure/records";
import type { CellGrid, CellValue } from "../../src/sheet/cell-grid";
import { readTracking } from "../../src/tracking/read-workbook";
import type { WorkbookReading } from "../../src/tracking/sheet-reading";

/** A sheet from its rows, filled up to a rectangle; what else a grid has may be given. */
export function gridOf(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  rest: Partial<Omit<CellGrid, "sheet" | "values">> = {},
): CellGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { sheet, top: 0, left: 0, values, ...rest };
}

/** Reads sheets as a workbook with default settings; parts of the settings and the file's name may be given. */
export function readGrids(
  grids: readonly CellGrid[],
  settings: Partial<Settings> = {},
  fileName = "Book1.xlsx",
): WorkbookReading {
  return readTracking(grids, { fileName, settings: { ...defaultSettings, ...settings } });
}

/** The only records of a reading; fails the test where there are none or several. */
export function onlyRecords({ records }: WorkbookReading): PeriodRecords {
  const [only, ...others] = records;
  if (only === undefined || others.length > 0) throw new Error(`${records.length} records`);
  return only;
}

/** The figures of one unit by role, "resultDigitisation.rate": 97.5; rates to four decimals. */
export function figuresOf(records: PeriodRecords, unit: string): Record<string, number> {
  const index = records.units.findIndex(({ name }) => name === unit);
  if (index < 0) throw new Error(`no unit ${unit}`);
  return Object.fromEntries(
    records.columns.map(({ role, values }) => [
      `${role.subject}.${role.part}`,
      Math.round((values[index] ?? NaN) * 1e4) / 1e4,
    ]),
  );
}

/** The codes of all findings of a reading, in order. */
export function codesOf({ sheets }: WorkbookReading): string[] {
  return sheets.flatMap(({ findings }) => findings.map(({ code }) => code));
}
