import { normalText } from "./normal-text";
import type { UnitFamily } from "./unit-family";
import { type UnitName, parseUnitName } from "./unit-name";

/** What else is known where a name is met. */
export interface UnitKeyContext {
  /** The group that the name stands in: settles "P." and "TT". */
  readonly family?: UnitFamily | null;
  /** Written name → meant name, as the settings hold them. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Keys of the units of the workbook: a name without a kind takes the one key that has its proper name. */
  readonly known?: Iterable<string>;
}

/** Reads names with the aliases of the settings, each distinct text once; `parsed` is the name without group and aliases. */
export type UnitNameReader = (
  text: string,
  family: UnitFamily | null,
  parsed?: UnitName,
) => UnitName;

/**
 * The key of a unit's name: two rows are the same unit where their keys are equal (SPEC of unit names: NFC, Đ, spaces,
 * dashes, case, tone placement, "&", kind by the prefix table, area after the name left out, aliases).
 */
export function unitKey(name: string, context: UnitKeyContext = {}): string {
  const read = createUnitNameReader(context.aliases ?? {});
  const { key, kind } = read(name, context.family ?? null);
  if (kind !== "other" || context.known === undefined) return key;
  return createKindResolver(context.known)(key);
}

/** A reader of names that applies aliases and remembers what it has read; to be shared by all sheets of a workbook. */
export function createUnitNameReader(aliases: Readonly<Record<string, string>>): UnitNameReader {
  const meant = meantByWritten(aliases);
  const memo = new Map<string, UnitName>();
  return (text, family, parsed) => {
    const bare = parsed ?? memoised(memo, text, () => parseUnitName(text));
    if (meant.size === 0 && !(bare.ambiguous && family !== null)) return bare;
    const key = `${family ?? ""}\n${text}`;
    return memoised(memo, key, () => withAlias(parseUnitName(text, family), meant, family));
  };
}

function memoised(memo: Map<string, UnitName>, key: string, read: () => UnitName): UnitName {
  const found = memo.get(key);
  if (found !== undefined) return found;
  const name = read();
  memo.set(key, name);
  return name;
}

/** From a key without a kind to the only known key with the same proper name; every other key stays as it is. */
export function createKindResolver(known: Iterable<string>): (key: string) => string {
  const byProperName = new Map<string, string | null>();
  for (const key of known) {
    const kind = kindWord.exec(key)?.[0];
    if (kind === undefined) continue;
    const proper = key.slice(kind.length);
    const other = byProperName.get(proper);
    byProperName.set(proper, other === undefined || other === key ? key : null);
  }
  return (key) => (kindWord.test(key) ? key : (byProperName.get(key) ?? key));
}

/** The kinds that begin a key, as `parseUnitName` writes them. */
const kindWord =
  /^(?:commune|ward|township|specialZone|district|urbanDistrict|town|city|province|division|department|agency) /;

function meantByWritten(aliases: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const [written, name] of Object.entries(aliases)) {
    meant.set(normalText(written), name);
    meant.set(parseUnitName(written).key, name);
  }
  return meant;
}

function withAlias(
  parsed: UnitName,
  meant: ReadonlyMap<string, string>,
  family: UnitFamily | null,
): UnitName {
  if (meant.size === 0) return parsed;
  const name = meant.get(normalText(parsed.name)) ?? meant.get(parsed.key);
  if (name === undefined) return parsed;
  return { ...parseUnitName(name, family), name: parsed.name };
}
