import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/domain/report/analyse";
import { isSamePeriod, parsePeriodId, previousPeriod } from "../../src/domain/period/calendar";
import type { LedgerEntry } from "../../src/domain/assessment/ledger";
import type { PeriodRecords } from "../../src/domain/figure/records";
import type { Report } from "../../src/domain/report/report";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import type { CellGrid } from "../../src/sheet/cell-grid";
import { readTracking } from "../../src/tracking/read-workbook";
import { unitKey } from "../../src/tracking/name/unit-key";

/** The values of the sample workbooks, read once from the files. */
const workbooks = {
  "sample-grids.json": "theo-doi-tthc-tu-ky-2023.xlsx",
  "standing-grids.json": "xep-hang-tinh-hai-duong-10-thang-2023.xlsx",
};

export interface GoldenOptions {
  readonly grids: keyof typeof workbooks;
  readonly period: string;
  readonly settings?: Partial<Settings>;
  readonly ledger?: readonly LedgerEntry[];
}

/** What the product itself computes from a sample workbook for a period. */
export function reportOf({ grids, period, settings = {}, ledger = [] }: GoldenOptions): Report {
  const chosen: Settings = { ...defaultSettings, ...settings };
  const values = JSON.parse(readFileSync(join(__dirname, grids), "utf8")) as CellGrid[];
  const { records } = readTracking(values, { fileName: workbooks[grids], settings: chosen });
  const wanted = parsePeriodId(period)!;
  const find = (one: typeof wanted | null): PeriodRecords | null =>
    records.find((record) => one !== null && isSamePeriod(record.period, one)) ?? null;
  const current = find(wanted)!;
  return analyse({
    current,
    previous: find(previousPeriod(wanted)),
    history: records.filter((record) => record !== current),
    settings: chosen,
    ledger,
    keyOf: (name) => unitKey(name),
    findings: [],
  });
}

/** The text of a golden file. */
export function goldenText(name: string): string {
  return readFileSync(join(__dirname, name), "utf8");
}
