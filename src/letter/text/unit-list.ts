import type { OrgUnit, UnitKind } from "../../domain/unit/org-unit";
import type { Report } from "../../domain/report/report";
import { namesakes, territorialWords, unitWords } from "../../strings/letter/unit-words";
import type { Run, Text } from "../letter";
import { concatRuns, joinRuns, type FieldValue } from "./run";

type TerritorialKind = keyof typeof territorialWords;

const kindOrder = Object.keys(territorialWords).filter(isTerritorialKind);

function isTerritorialKind(kind: string): kind is TerritorialKind {
  return kind in territorialWords;
}

/** The units of a report as the sentences of a document speak of them. */
export interface UnitNaming {
  readonly units: readonly OrgUnit[];
  /** Whether the common noun becomes a part of the name of places called after people and events. */
  readonly capitaliseNamesakes: boolean;
}

/** The naming of a report's units. */
export function namingOf(report: Report): UnitNaming {
  return { units: report.units, capitaliseNamesakes: report.settings.capitaliseNamedUnits };
}

/** One unit as a run: "UBND xã Tái Sơn" for a place, the sheet's own spelling for any other body. */
export function nameUnit(naming: UnitNaming, index: number): Run {
  const unit = naming.units[index];
  if (unit === undefined) return { text: "", unit: index };
  if (!isTerritorialKind(unit.kind)) return { text: unit.name, unit: index };
  return {
    text: `${unitWords.committee} ${placeNoun(naming, unit, unit.kind)} ${unit.properName}`,
    unit: index,
  };
}

function placeNoun(naming: UnitNaming, unit: OrgUnit, kind: TerritorialKind): string {
  const word = territorialWords[kind];
  return isPartOfName(naming, unit) ? word.charAt(0).toLocaleUpperCase("vi") + word.slice(1) : word;
}

function isPartOfName(naming: UnitNaming, unit: OrgUnit): boolean {
  if (/^\d/u.test(unit.properName)) return true;
  return naming.capitaliseNamesakes && namesakes.has(unit.properName.toLocaleLowerCase("vi"));
}

interface Cluster {
  readonly kind: UnitKind;
  readonly members: readonly number[];
}

/** Places of one kind together, kinds in their usual order; other bodies one by one, where the first of them stood. */
function clusterUnits(naming: UnitNaming, indices: readonly number[]): readonly Cluster[] {
  const kindOf = (index: number): UnitKind => naming.units[index]?.kind ?? "other";
  const places = kindOrder.map((kind) => ({
    kind,
    members: indices.filter((index) => kindOf(index) === kind),
  }));
  const bodies = indices
    .filter((index) => !isTerritorialKind(kindOf(index)))
    .map((index): Cluster => ({ kind: "other", members: [index] }));
  const present: readonly Cluster[] = places.filter(({ members }) => members.length > 0);
  const first = indices[0];
  const placesFirst = first !== undefined && isTerritorialKind(kindOf(first));
  return placesFirst ? [...present, ...bodies] : [...bodies, ...present];
}

/**
 * Units as one phrase: "UBND các xã: Văn Tố, Tái Sơn và UBND thị trấn Tứ Kỳ". `colon` puts the colon after the common noun
 * that a list after "gồm" takes, and an address ("Chủ tịch UBND các xã Văn Tố, Tái Sơn") does not.
 */
export function joinUnits(
  naming: UnitNaming,
  indices: readonly number[],
  { colon }: { readonly colon: boolean },
): Text {
  const clusters = clusterUnits(naming, indices);
  const phrases = clusters.map((cluster) =>
    phraseCluster(naming, cluster, { colon, alone: clusters.length === 1 }),
  );
  return joinRuns(phrases, unitWords.comma, unitWords.and);
}

function phraseCluster(
  naming: UnitNaming,
  { kind, members }: Cluster,
  { colon, alone }: { readonly colon: boolean; readonly alone: boolean },
): FieldValue {
  const [first, second] = members;
  if (first === undefined) return "";
  if (second === undefined || !isTerritorialKind(kind)) return nameUnit(naming, first);
  const names = members.map((index): Run => properName(naming, kind, index));
  const last = alone && members.length === 2 ? unitWords.and : unitWords.comma;
  const noun = `${unitWords.committees} ${territorialWords[kind]}${colon ? ":" : ""} `;
  return concatRuns(noun, joinRuns(names, unitWords.comma, last));
}

function properName(naming: UnitNaming, kind: TerritorialKind, index: number): Run {
  const unit = naming.units[index];
  if (unit === undefined) return { text: "", unit: index };
  const text = isPartOfName(naming, unit)
    ? `${placeNoun(naming, unit, kind)} ${unit.properName}`
    : unit.properName;
  return { text, unit: index };
}

/** What to call units when they are counted: "địa phương", "cơ quan", or "cơ quan, đơn vị" where both are among them. */
export function countNoun(naming: UnitNaming, indices: readonly number[]): string {
  const places = indices.filter((index) => isPlace(naming, index)).length;
  if (places === indices.length) return unitWords.places;
  return places === 0 ? unitWords.agencies : unitWords.mixed;
}

/** Whether a unit is a place with a people's committee of its own. */
export function isPlace(naming: UnitNaming, index: number): boolean {
  return isTerritorialKind(naming.units[index]?.kind ?? "other");
}

/** The kinds of the places among units: "xã, thị trấn". Empty where there are none. */
export function placeKinds(naming: UnitNaming, indices: readonly number[]): string {
  const present = new Set(indices.map((index) => naming.units[index]?.kind));
  return kindOrder
    .filter((kind) => present.has(kind))
    .map((kind) => territorialWords[kind])
    .join(unitWords.comma);
}
