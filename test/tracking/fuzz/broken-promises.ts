import { defaultSettings } from "../../../src/domain/settings";
import type { CellGrid } from "../../../src/sheet/cell-grid";
import { findingSentences } from "../../../src/strings/findings";
import { checkRecords } from "../../../src/tracking/checks/check-records";
import { readTracking } from "../../../src/tracking/read-workbook";

/**
 * What reading promises of any workbook and did not keep for this one; empty where all is well: it does not throw, every
 * column has a figure a unit, every unit stands on a row of its sheet, and every finding has a sentence.
 */
export function brokenPromises(grids: readonly CellGrid[]): string[] {
  try {
    return check(grids);
  } catch (thrown) {
    return [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)];
  }
}

function check(grids: readonly CellGrid[]): string[] {
  const { records, sheets } = readTracking(grids, {
    fileName: "a.xlsx",
    settings: defaultSettings,
  });
  const broken: string[] = [];
  records.forEach((current, index) => {
    const { units, groups, columns } = current;
    const grid = grids.find(({ sheet }) => sheet === current.source.sheet);
    const rows = (grid?.top ?? 0) + (grid?.values.length ?? 0);
    if (
      columns.some(
        ({ values, states }) => values.length !== units.length || states.length !== units.length,
      )
    )
      broken.push("a column without a figure a unit");
    if (units.some(({ row, group }) => row >= rows || groups[group] === undefined))
      broken.push("a unit outside of its sheet or groups");
    const previous = records[index - 1] ?? null;
    const found = checkRecords(current, { previous, history: [], settings: defaultSettings });
    if (found.some((finding) => findingSentences[finding.code](finding) === ""))
      broken.push("a finding without a sentence");
  });
  if (sheets.length !== grids.length) broken.push("a sheet without an explanation");
  return broken;
}
