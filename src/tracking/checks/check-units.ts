import { cellPlace } from "../../domain/figure/cell-place";
import type { Finding } from "../../domain/finding";
import type { PeriodRecords } from "../../domain/figure/records";
import type { Settings } from "../../domain/settings";
import { formatCell } from "../../sheet/address";
import { unitKey } from "../name/unit-key";
import type { CheckedRecords } from "./checked-records";
import { reportMergers } from "./report-mergers";

/** Reports a unit that stands twice on the sheet. */
export function checkDuplicates(checked: CheckedRecords): void {
  const first = new Map<string, number>();
  checked.records.units.forEach(({ key }, unit) => {
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, unit);
      return;
    }
    const { name } = checked.records.units[other] ?? { name: "" };
    const { row, column } = cellPlace(checked.records, other, checked.records.source.nameColumn);
    const cell = formatCell(row, column);
    checked.addAtName("duplicate-unit", "error", unit, { other: name, otherCell: cell });
  });
}

/**
 * Compares the units with those of the period before: gone, new, or nearly the name of one that is gone. A near miss is
 * asked about and not also reported as gone and new, nor is a merger that is guessed; what the settings map as merged is
 * none of these.
 *
 * @returns findings about the earlier sheet: the rows of the units that are gone
 */
export function checkAgainst(
  checked: CheckedRecords,
  previous: PeriodRecords | null,
  history: readonly PeriodRecords[],
  settings: Settings,
): Finding[] {
  const isSameList = previous !== null && haveSameKeys(checked.records, previous);
  return isSameList ? [] : compareUnits(checked, previous, history, settings);
}

function compareUnits(
  checked: CheckedRecords,
  previous: PeriodRecords | null,
  history: readonly PeriodRecords[],
  settings: Settings,
): Finding[] {
  const current = new Set(checked.records.units.map(({ key }) => key));
  const before = new Set(previous?.units.map(({ key }) => key));
  const strangers = checked.records.units.flatMap(({ key }, unit) =>
    before.has(key) ? [] : [{ key, unit }],
  );
  if (strangers.length === 0 && current.size === before.size) return [];
  const others = previous === null ? history : [previous, ...history];
  const explained = mappedKeys(settings);
  for (const near of reportNearMisses(checked, strangers, others)) explained.add(near);
  if (previous === null) return [];
  for (const key of reportMergers(checked, previous, explained)) explained.add(key);
  for (const { key, unit } of strangers) {
    if (!explained.has(key))
      checked.addAtName("unit-new", "warning", unit, { previous: previous.source.sheet });
  }
  return findGone(checked.records, previous, (key) => current.has(key) || explained.has(key));
}

/** Whether two sheets list the same units in the same order, as most of one office do. */
function haveSameKeys(one: PeriodRecords, other: PeriodRecords): boolean {
  return (
    one.units.length === other.units.length &&
    one.units.every(({ key }, unit) => other.units[unit]?.key === key)
  );
}

/** Reports names that are one diacritic away from a known one; returns the keys of both names. */
function reportNearMisses(
  checked: CheckedRecords,
  strangers: readonly { readonly key: string; readonly unit: number }[],
  others: readonly PeriodRecords[],
): string[] {
  const current = new Set(checked.records.units.map(({ key }) => key));
  const known = knownNames(others);
  return strangers.flatMap(({ key, unit }) => {
    const near = known.has(key) ? null : nearMiss(key, known, current);
    if (near === null) return [];
    checked.addAtName("near-miss-name", "error", unit, { other: near.name });
    return [key, near.key];
  });
}

function findGone(
  current: PeriodRecords,
  previous: PeriodRecords,
  isExplained: (key: string) => boolean,
): Finding[] {
  return previous.units.flatMap(({ key, name }, unit): Finding[] => {
    if (isExplained(key)) return [];
    const { row, column } = cellPlace(previous, unit, previous.source.nameColumn);
    return [
      {
        code: "unit-gone",
        severity: "warning",
        sheet: previous.source.sheet,
        cell: formatCell(row, column),
        values: { unit: name, current: current.source.sheet },
      },
    ];
  });
}

interface KnownUnit {
  readonly key: string;
  readonly name: string;
}

function knownNames(records: readonly PeriodRecords[]): Map<string, KnownUnit> {
  const known = new Map<string, KnownUnit>();
  for (const { units } of records) {
    for (const { key, name } of units) if (!known.has(key)) known.set(key, { key, name });
  }
  return known;
}

/** Old and new names of mergers: neither gone nor new. */
function mappedKeys({ mergers, aliases }: Settings): Set<string> {
  return new Set(
    mergers.flatMap(({ from, to }) => [...from, to].map((name) => unitKey(name, { aliases }))),
  );
}

/** The single known name that differs from a key in one diacritic and does not stand on this sheet, or null. */
function nearMiss(
  key: string,
  known: ReadonlyMap<string, KnownUnit>,
  current: ReadonlySet<string>,
): KnownUnit | null {
  const near = [...known.values()].filter(
    (other) => !current.has(other.key) && differInOneDiacritic(key, other.key),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Whether two normalised names are the same letters save for the diacritics of exactly one. */
function differInOneDiacritic(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let differing = 0;
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one.charAt(index), other.charAt(index)];
    if (a === b) continue;
    if (baseLetter(a) !== baseLetter(b) || ++differing > 1) return false;
  }
  return differing === 1;
}

function baseLetter(letter: string): string {
  const [base = ""] = letter.normalize("NFD");
  return base === "\u0111" ? "d" : base;
}
