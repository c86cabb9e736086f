import { cellPlace } from "../../domain/figure/cell-place";
import { formatCell } from "../../sheet/address";
import type { Report } from "../../domain/report/report";
import type { RankingSubject } from "./ranking-subject";
import { foldText } from "./fold-text";

/** The orders in which units can be listed. */
export const rankingSorts = ["rank", "rising", "falling", "gap", "name", "sheet"] as const;

/** One order of the list. */
export type RankingSort = (typeof rankingSorts)[number];

/** What of the list is asked for. `group` is a group index or null for all. */
export interface RankingView {
  readonly group: number | null;
  readonly search: string;
  readonly sort: RankingSort;
  readonly onlyNotable: boolean;
}

/** One line of the list: the heading of a group, or a unit of the report. */
export type RankingRow =
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "unit"; readonly unit: number };

/** What "only …" keeps: units below the average, or with some of what should not be, or with none of what should. */
export function notableKind(subject: RankingSubject): "below" | "some" | "none" {
  if (subject.kind !== "count") return "below";
  return subject.better === "low" ? "some" : "none";
}

/** Whether the subject can tell notable units at all: the overall rank and stated ranks have no average to be below. */
export function hasNotable({ kind, figures }: RankingSubject): boolean {
  return kind === "count" || figures.gaps.some((gap) => !Number.isNaN(gap));
}

/** Whether a unit is one that {@link notableKind} speaks of. A unit without a figure is none. */
function isNotable(subject: RankingSubject, unit: number): boolean {
  const { shown, gaps } = subject.figures;
  if (subject.kind !== "count") return (gaps[unit] ?? NaN) < 0;
  return subject.better === "low" ? (shown[unit] ?? NaN) > 0 : shown[unit] === 0;
}

/** The lines of the list. Orders by rank and by sheet stand under their groups, for ranks are of a group; the others run through. */
export function listRows(
  report: Report,
  subject: RankingSubject,
  view: RankingView,
): readonly RankingRow[] {
  const wanted = foldText(view.search);
  const onlyNotable = view.onlyNotable && hasNotable(subject);
  const units = report.units
    .map((_unit, index) => index)
    .filter((unit) => view.group === null || report.units[unit]?.group === view.group)
    .filter((unit) => wanted === "" || foldText(report.units[unit]?.name ?? "").includes(wanted))
    .filter((unit) => !onlyNotable || isNotable(subject, unit));
  const sorted = sortUnits(report, subject, view.sort, units);
  if (view.sort === "rank" || view.sort === "sheet") return underGroups(report, sorted);
  return sorted.map((unit) => ({ kind: "unit", unit }));
}

/** A1 address of the cell to jump to: the figure's own, else the unit's name. */
export function cellOf(report: Report, subject: RankingSubject | null, unit: number): string {
  const figureColumn = subject?.figures.column ?? report.source.nameColumn;
  const { row, column } = cellPlace(report, unit, figureColumn);
  return formatCell(row, column);
}

function underGroups(report: Report, units: readonly number[]): readonly RankingRow[] {
  const rows = report.groups.map((_group, group) =>
    units.filter((unit) => report.units[unit]?.group === group),
  );
  const several = report.groups.length > 1;
  return rows.flatMap((members, group): RankingRow[] => {
    const lines = members.map((unit) => ({ kind: "unit", unit }) as const);
    return several && lines.length > 0 ? [{ kind: "group", group }, ...lines] : lines;
  });
}

function sortUnits(
  report: Report,
  subject: RankingSubject,
  sort: RankingSort,
  units: readonly number[],
): readonly number[] {
  const { ranks, deltas, gaps } = subject.figures;
  switch (sort) {
    case "rank":
      return sortBy(units, (unit) => ranks[unit]);
    case "rising":
      return sortBy(units, (unit) => -(deltas[unit] ?? NaN));
    case "falling":
      return sortBy(units, (unit) => deltas[unit]);
    case "gap":
      return sortBy(units, (unit) => gaps[unit]);
    case "name":
      return sortByName(report, units);
    case "sheet":
      return sortBy(units, (unit) => report.units[unit]?.row);
  }
}

/** Ascending and stable; units without a figure come last. */
function sortBy(
  units: readonly number[],
  key: (unit: number) => number | undefined,
): readonly number[] {
  const keys = new Map(units.map((unit) => [unit, key(unit) ?? NaN]));
  const keyOf = (unit: number) => {
    const value = keys.get(unit) ?? NaN;
    return Number.isNaN(value) ? Infinity : value;
  };
  return [...units].sort((one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)];
    return left === right ? one - other : left - right;
  });
}

function sortByName(report: Report, units: readonly number[]): readonly number[] {
  const collator = new Intl.Collator("vi", { numeric: true });
  const nameOf = (unit: number) => report.units[unit]?.properName ?? "";
  return [...units].sort((one, other) => collator.compare(nameOf(one), nameOf(other)));
}
