import { parsePeriodId } from "../../src/domain/period/calendar";
import type { UnitGroup } from "../../src/domain/unit/org-unit";
import type { Period } from "../../src/domain/period/period";
import type {
  ColumnPart,
  ColumnRole,
  PeriodRecords,
  RecordedColumn,
} from "../../src/domain/figure/records";
import { cellState } from "../../src/domain/figure/records";

/** What a test says of a sheet; the rest is made up. */
export interface SheetSketch {
  readonly period: string;
  /** Roles in the order of the sheet's columns, "intakeDigitisation.numerator settled"; a count needs no part. */
  readonly columns: string;
  /**
   * One unit a line, "name | 1 2 3", "." for an empty cell, "-" for not applicable, "?" for an invalid one. A line
   * "# departments" begins a group; groups of places are "communes", "districts", "provinces".
   */
  readonly rows: string;
  readonly lastDay?: string;
  readonly includesCarriedOver?: boolean;
}

/** Records from a sketch; keys of units are their names in lower case, and columns begin at the sheet's column C. */
export function sheet(sketch: SheetSketch): PeriodRecords {
  const { groups, units, cells } = readRows(sketch.rows);
  const roles = sketch.columns.trim().split(/\s+/).map(roleOf);
  return {
    period: period(sketch.period),
    lastDay: sketch.lastDay ?? null,
    source: {
      sheet: sketch.period,
      titles: [],
      nameColumn: 1,
      firstRow: 8,
      lastRow: 8 + units.length,
      totalRow: null,
    },
    groups,
    units: units.map(({ name, group }, index) => ({
      key: keyOf(name),
      kind: "other",
      name,
      properName: name,
      group,
      row: 8 + index,
    })),
    columns: roles.map((role, place) => ({
      ...columnOf(cells.map((row) => row[place] ?? ".")),
      role,
      path: [role.subject, role.part],
      column: place + 2,
      statedTotal: null,
      ...(role.subject === "received" && {
        includesCarriedOver: sketch.includesCarriedOver ?? false,
      }),
    })),
  };
}

/** The key of a unit in these tests. */
export function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

/** A period by its id. */
export function period(id: string): Period {
  const parsed = parsePeriodId(id);
  if (parsed === null) throw new Error(`not a period: ${id}`);
  return parsed;
}

const places = ["communes", "districts", "provinces"];

interface Rows {
  readonly groups: UnitGroup[];
  readonly units: { readonly name: string; readonly group: number }[];
  readonly cells: string[][];
}

function readRows(text: string): Rows {
  const rows: Rows = { groups: [], units: [], cells: [] };
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const line of lines) {
    if (line.startsWith("#")) addGroup(rows.groups, line.slice(1).trim());
    else {
      if (rows.groups.length === 0) addGroup(rows.groups, "communes");
      const [name = "", figures = ""] = line.split("|");
      rows.units.push({ name: name.trim(), group: rows.groups.length - 1 });
      rows.cells.push(figures.trim().split(/\s+/));
    }
  }
  return rows;
}

function addGroup(groups: UnitGroup[], id: string): void {
  groups.push({ id, label: id, territorial: places.includes(id) });
}

function roleOf(text: string): ColumnRole {
  const at = text.lastIndexOf(".");
  return {
    subject: (at < 0 ? text : text.slice(0, at)) as ColumnRole["subject"],
    part: (at < 0 ? "count" : text.slice(at + 1)) as ColumnPart,
  };
}

function columnOf(cells: readonly string[]): Pick<RecordedColumn, "values" | "states"> {
  const stateOf = (cell: string): number => {
    if (cell === ".") return cellState.empty;
    if (cell === "-") return cellState.notApplicable;
    return cell === "?" ? cellState.invalid : cellState.value;
  };
  return {
    values: Float64Array.from(cells, (cell) =>
      stateOf(cell) === cellState.value ? Number(cell) : NaN,
    ),
    states: Uint8Array.from(cells, stateOf),
  };
}
