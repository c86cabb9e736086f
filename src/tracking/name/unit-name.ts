import type { UnitKind } from "../../domain/unit/org-unit";
import {
  agencyWords,
  areaSuffix,
  authorityWords,
  bareAreaSuffix,
  centreFields,
  divisionFields,
  oneStopWords,
  unitPrefixes,
} from "../../strings/recognition/unit-words";
import { foldText, normalText, normalTidy, tidyText } from "./normal-text";
import { type UnitFamily, familyOfKind } from "./unit-family";

/** A unit's name taken apart. */
export interface UnitName {
  /** The user's own spelling, tidied, without a number or bullet before it. */
  readonly name: string;
  readonly kind: UnitKind;
  /** The name without its kind; the whole name where no kind was recognised, and for agencies. */
  readonly properName: string;
  /** Kind and name, normalised: equal keys, same unit. A name without a kind has no kind in its key. */
  readonly key: string;
  /** The larger area that was named after it and is not part of the key, normalised, or "". */
  readonly area: string;
  /** Whether the kind came from an abbreviation with two meanings ("P.", "TT"). */
  readonly ambiguous: boolean;
}

/** A running number, a bullet, or the code of an agency ("000.21.30.H05 - "). */
const enumerator =
  /^(?:(?:\d{2,3}\.){2,4}[A-Z]?\d{2,3}\s*[-\u2013:]?\s+|\d{1,3}\s*[.)]\s*(?=\D)|[-+*\u2022]\s+)/;
const footnote = /[\s]*(?:\(\*+\)|\*+|[.:;,])$/;
const footnoteEnds = ".:;,*)";

/**
 * Takes a unit's name apart: authority words ("UBND"), kind by the prefix table, proper name, area ("…, huyện …").
 *
 * `family` is that of the group the unit stands in; it settles "P." (phường or phòng) and "TT" (thị trấn or trung tâm).
 */
export function parseUnitName(text: string, family: UnitFamily | null = null): UnitName {
  return parseTidyName(tidyText(text), family);
}

/** {@link parseUnitName} of what is tidy already. */
export function parseTidyName(tidied: string, family: UnitFamily | null = null): UnitName {
  const name = bareName(tidied);
  const lower = name.toLowerCase();
  const start = skipOneStop(lower) ?? skipAuthority(lower);
  const prefix = findPrefix(lower, start);
  if (prefix === null) return nameWithoutKind(name, lower, start);
  const rest = name.slice(prefix.end);
  const kind = settledKind(prefix, rest, family);
  if (kind === "agency") return { ...agency(name), ambiguous: true };
  const proper = withoutArea(rest, kind);
  return {
    name,
    kind,
    properName: proper,
    key: `${kind} ${withoutZeros(normalTidy(proper))}`,
    area: areaOf(rest, proper),
    ambiguous: prefix.ambiguous !== null,
  };
}

interface FoundPrefix {
  readonly kind: UnitKind;
  readonly end: number;
  readonly ambiguous: "p" | "tt" | null;
}

function bareName(tidied: string): string {
  const first = tidied.charCodeAt(0);
  const numbered = first < 64 && enumerator.test(tidied) ? tidied.replace(enumerator, "") : tidied;
  return footnoteEnds.includes(numbered.slice(-1)) ? numbered.replace(footnote, "") : numbered;
}

/** Where the name goes on after "UBND"; 0 where it does not begin so. */
function skipAuthority(lower: string): number {
  const word = authorityWords.find(
    (candidate) => lower.startsWith(candidate) && lower.charAt(candidate.length) === " ",
  );
  return word === undefined ? 0 : word.length + 1;
}

/** Where the name of a commune goes on after its one-stop centre; null where none is named, or one of another unit. */
function skipOneStop(lower: string): number | null {
  const word = oneStopWords.find(
    (candidate) => lower.startsWith(candidate) && lower.charAt(candidate.length) === " ",
  );
  if (word === undefined) return null;
  const start = word.length + 1 + skipAuthority(lower.slice(word.length + 1));
  const prefix = findPrefix(lower, start);
  return prefix !== null && familyOfKind(prefix.kind) === "communes" ? start : null;
}

function findPrefix(lower: string, start: number): FoundPrefix | null {
  for (const entry of unitPrefixes) {
    if (!lower.startsWith(entry.text, start)) continue;
    const after = start + entry.text.length;
    const spaced = lower.charAt(after) === " ";
    const joined = entry.text.endsWith(".") || isDigit(lower.charAt(after));
    if (!spaced && !joined) continue;
    const end = spaced ? after + 1 : after;
    if (end >= lower.length) return null;
    return { kind: entry.kind, end, ambiguous: "ambiguous" in entry ? entry.ambiguous : null };
  }
  return null;
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}

/** "01" as "1": wards that are numbered ("Phường 01", "P.1"). */
function withoutZeros(proper: string): string {
  return /^0+\d+$/.test(proper) ? String(Number(proper)) : proper;
}

function settledKind(prefix: FoundPrefix, rest: string, family: UnitFamily | null): UnitKind {
  const { ambiguous, kind } = prefix;
  if (ambiguous === null || family === "communes") return kind;
  const other = ambiguous === "p" ? "division" : "agency";
  if (family === "departments") return other;
  const fields = ambiguous === "p" ? divisionFields : centreFields;
  return fields.test(foldText(rest)) ? other : kind;
}

function nameWithoutKind(name: string, lower: string, start: number): UnitName {
  const isAgency = agencyWords.some(
    (word) => lower.startsWith(word) && lower.charAt(word.length) === " ",
  );
  if (isAgency) return agency(name);
  const rest = name.slice(start);
  const proper = withoutArea(rest, "other");
  const area = areaOf(rest, proper);
  return {
    name,
    kind: "other",
    properName: proper,
    key: normalText(proper),
    area,
    ambiguous: false,
  };
}

function agency(name: string): UnitName {
  return {
    name,
    kind: "agency",
    properName: name,
    key: `agency ${normalText(name)}`,
    area: "",
    ambiguous: false,
  };
}

/** The proper name without ", huyện …" or " - tỉnh …" after it. */
function withoutArea(rest: string, kind: UnitKind): string {
  if (!rest.includes(" ") && !rest.includes(",")) return rest;
  const marked = /[,(\-\u2010-\u2015\u2212]/.test(rest)
    ? rest.replace(/[\u2010-\u2015\u2212]/g, "-").replace(areaSuffix, "")
    : rest;
  const named = marked.length < rest.length ? marked : rest;
  const bare = familyOfKind(kind) === "communes" ? named.replace(bareAreaSuffix, "") : named;
  return bare === "" ? rest : bare;
}

function areaOf(rest: string, proper: string): string {
  return rest.length === proper.length
    ? ""
    : normalText(rest.slice(proper.length)).replace(/^[\s,(-]+|\)$/g, "");
}
