import type { OrgUnit, UnitGroup, UnitKind } from "../../domain/unit/org-unit";
import { normalText } from "./normal-text";
import { rowKind } from "../row/row-kind";
import type { RowLabel } from "../row/row-label";
import type { MarkedRow } from "../row/table-rows";
import { type UnitFamily, familyOfHeading, familyOfKind } from "./unit-family";
import type { UnitNameReader } from "./unit-key";
import type { NameCompanion, NameCompanions } from "./name-companions";
import { type UnitName, parseUnitName } from "./unit-name";

/** The units of a table in its groups. */
export interface GroupedUnits {
  readonly groups: readonly UnitGroup[];
  readonly units: readonly OrgUnit[];
  /** How many names stand in a legacy encoding, and the first of them as written and as read. */
  readonly legacy: {
    readonly count: number;
    readonly unit: number;
    readonly written: string;
  } | null;
}

/** What the units are read from; rows and columns count from the grid's corner. */
export interface UnitRequest {
  /** Zero-based sheet row of the grid's first row. */
  readonly top: number;
  readonly unitRows: readonly number[];
  readonly labels: readonly (RowLabel | undefined)[];
  readonly marked: readonly MarkedRow[];
  /** The header over the names: "Tên xã" says what units without a kind are. */
  readonly nameHeader: string;
  readonly companions: NameCompanions | null;
  readonly readName: UnitNameReader;
}

/** The heading that a unit stands under: a row of the sheet, or what a column says of its group. */
interface Section {
  readonly label: string;
}

interface NamedRow {
  readonly row: number;
  readonly name: UnitName;
  readonly section: Section | null;
  /** The larger area that a column names, or "". */
  readonly area: string;
}

/** Puts units into groups; months that list the same units in the same rows share what was made of the first. */
export type UnitGrouper = (request: Omit<UnitRequest, "readName">) => GroupedUnits;

/** A grouper for the sheets of one workbook. */
export function createUnitGrouper(readName: UnitNameReader): UnitGrouper {
  let last: {
    readonly request: Omit<UnitRequest, "readName">;
    readonly units: GroupedUnits;
  } | null = null;
  return (request) => {
    if (last !== null && isSameRequest(last.request, request)) return last.units;
    const units = groupUnits({ ...request, readName });
    last = { request, units };
    return units;
  };
}

/** Labels of equal texts are one object, so months are compared by identity. */
function isSameRequest(
  one: Omit<UnitRequest, "readName">,
  other: Omit<UnitRequest, "readName">,
): boolean {
  if (one.top !== other.top || one.nameHeader !== other.nameHeader) return false;
  if (one.unitRows.length !== other.unitRows.length) return false;
  if (headingsOf(one.marked) !== headingsOf(other.marked)) return false;
  if (companionsOf(one) !== companionsOf(other)) return false;
  return one.unitRows.every(
    (row, index) => other.unitRows[index] === row && other.labels[row] === one.labels[row],
  );
}

function companionsOf({ companions, unitRows }: Omit<UnitRequest, "readName">): string {
  return companions === null ? "" : JSON.stringify(unitRows.map((row) => companions.get(row)));
}

function headingsOf(marked: readonly MarkedRow[]): string {
  const sections = marked.filter(({ kind }) => kind === rowKind.section);
  return sections.map(({ row, label }) => `${row} ${label}`).join("\n");
}

/** Reads the names of units and puts them into groups: by the sections of the sheet, else one group for each kind. */
function groupUnits(request: UnitRequest): GroupedUnits {
  const { rows, legacy } = readNames(request);
  const withSections = rows.some(({ section }) => section !== null);
  const groupOf = withSections ? bySection(rows, request) : byKind(rows, request);
  const keys = distinctKeys(rows);
  const { top } = request;
  const units = rows.map(({ row, name }, index) => ({
    key: keys[index] ?? name.key,
    kind: name.kind,
    name: name.name,
    properName: name.properName,
    group: groupOf.indexes[index] ?? 0,
    row: top + row,
  }));
  return { groups: groupOf.groups, units, legacy };
}

function readNames(request: UnitRequest): { rows: NamedRow[]; legacy: GroupedUnits["legacy"] } {
  const sections = request.marked.filter(({ kind }) => kind === rowKind.section);
  const families = sections.map(({ label }) => familyOfHeading(label));
  let legacy: GroupedUnits["legacy"] = null;
  const groupNamed = createGroupReader();
  let next = 0;
  const rows = request.unitRows.map((row, unit) => {
    while ((sections[next]?.row ?? Infinity) < row) next++;
    const label = request.labels[row];
    legacy = countLegacy(legacy, unit, label);
    const companion = request.companions?.get(row) ?? noCompanion;
    const group = groupNamed(companion.group);
    const named = { label, kind: companion.kind, family: families[next - 1] ?? group?.family };
    const name = readName(request, named);
    return { row, name, section: sections[next - 1] ?? group, area: companion.area };
  });
  return { rows, legacy };
}

const noCompanion: NameCompanion = { area: "", kind: "", group: "" };

interface GroupSection extends Section {
  readonly family: UnitFamily | null;
}

/** One section for each distinct text of a column of groups; null for an empty one. */
function createGroupReader(): (text: string) => GroupSection | null {
  const groups = new Map<string, GroupSection>();
  return (text) => {
    if (text === "") return null;
    const key = normalText(text);
    const known = groups.get(key) ?? { label: text, family: familyOfHeading(text) };
    groups.set(key, known);
    return known;
  };
}

interface NameToRead {
  readonly label: RowLabel | undefined;
  /** The kind that a column of kinds gives, or "". */
  readonly kind: string;
  readonly family: UnitFamily | null | undefined;
}

function readName({ readName: read }: UnitRequest, named: NameToRead): UnitName {
  const { label, kind } = named;
  const family = named.family ?? null;
  const text = label?.text ?? "";
  const bare = read(text, family, label?.unit);
  return kind === "" || bare.kind !== "other" ? bare : read(`${kind} ${text}`, family);
}

function countLegacy(
  before: GroupedUnits["legacy"],
  unit: number,
  label: RowLabel | undefined,
): GroupedUnits["legacy"] {
  const written = label?.legacy ?? null;
  if (written === null) return before;
  return before === null ? { count: 1, unit, written } : { ...before, count: before.count + 1 };
}

interface Grouping {
  readonly groups: readonly UnitGroup[];
  readonly indexes: readonly number[];
}

function bySection(rows: readonly NamedRow[], request: UnitRequest): Grouping {
  const order: (Section | null)[] = [];
  const indexes = rows.map(({ section }) => indexIn(order, section));
  const groups = order.map((section, index) => {
    const members = rows.filter((_, unit) => indexes[unit] === index);
    const heading = section === null ? null : familyOfHeading(section.label);
    return {
      label: section?.label ?? "",
      family: familyOf(members, heading ?? familyOfHeading(request.nameHeader)),
    };
  });
  return { groups: nameGroups(groups), indexes };
}

function byKind(rows: readonly NamedRow[], request: UnitRequest): Grouping {
  const fallback = familyOf(rows, familyOfHeading(request.nameHeader));
  const withProvinces = rows.some(({ name }) => name.kind === "province");
  const order: (UnitFamily | null)[] = [];
  const indexes = rows.map(({ name }) =>
    indexIn(order, familyIn(name.kind, withProvinces) ?? fallback),
  );
  return { groups: nameGroups(order.map((family) => ({ label: "", family }))), indexes };
}

function indexIn<Item>(order: Item[], item: Item): number {
  const found = order.lastIndexOf(item);
  return found >= 0 ? found : order.push(item) - 1;
}

/** A city directly under the government stands among provinces, any other among districts. */
function familyIn(kind: UnitKind, withProvinces: boolean): UnitFamily | null {
  return kind === "city" && withProvinces ? "provinces" : familyOfKind(kind);
}

/** The family of most units; of units without a kind, what the heading says. */
function familyOf(members: readonly NamedRow[], heading: UnitFamily | null): UnitFamily | null {
  const withProvinces = members.some(({ name }) => name.kind === "province");
  const counts = new Map<UnitFamily, number>();
  for (const { name } of members) {
    const family = familyIn(name.kind, withProvinces);
    if (family !== null) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? heading;
}

function nameGroups(
  groups: readonly { readonly label: string; readonly family: UnitFamily | null }[],
): UnitGroup[] {
  const used = new Map<string, number>();
  return groups.map(({ label, family }, index) => {
    const base = family ?? `group-${index + 1}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return {
      id: times === 1 ? base : `${base}-${times}`,
      label,
      territorial: family !== null && family !== "departments",
    };
  });
}

/** Homonyms ("xã An Thanh" of two districts) keep their larger area in the key; other equal keys stay equal and are reported. */
function distinctKeys(rows: readonly NamedRow[]): string[] {
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name.key, (times.get(name.key) ?? 0) + 1);
  if (times.size === rows.length) return rows.map(({ name }) => name.key);
  return rows.map(({ name, section, area }) => {
    if (times.get(name.key) === 1) return name.key;
    const larger = [name.area, area, areaOfSection(section)].find((text) => text !== "");
    return larger === undefined ? name.key : `${name.key} @ ${areaKey(larger)}`;
  });
}

/** "Huyện Tứ Kỳ" of a section, "Tứ Kỳ" of a column and "huyện Tứ Kỳ" after a name are one area. */
function areaKey(area: string): string {
  return normalText(parseUnitName(area).properName);
}

function areaOfSection(section: Section | null): string {
  const family = section === null ? null : familyOfHeading(section.label);
  return section !== null && family === "districts" ? section.label : "";
}
