import { valuesChecksum } from "../../sheet/values-checksum";
import type { SheetContents, WorkbookContents } from "../workbook-port";
import { findSheet } from "./former-contents";
import { readJournals, type JournalSheet } from "./journal";

/** The name that Excel gives a copy: that of its model, cut where it gets too long, and a number. */
const copyName = /^(.+) \(\d+\)$/u;

/**
 * The copy of a sheet that a run had made, but not yet marked as ours, when it was cut off; null where there is none. Nothing in it
 * says whose it is, so it is only taken for ours if it came since, stands where a copy of ours is put, has the name that Excel gives
 * a copy, and holds in every cell what its model holds: whoever made it, nothing is lost with it.
 */
export function findStrayCopy(contents: WorkbookContents): SheetContents | null {
  const { pending } = readJournals(contents.settings);
  for (const entry of pending?.sheets ?? []) {
    const stray = findSheet(contents, entry) === undefined ? strayOf(contents, entry) : null;
    if (stray !== null) return stray;
  }
  return null;
}

function strayOf({ sheets }: WorkbookContents, { copyOf }: JournalSheet): SheetContents | null {
  const place = sheets.findIndex(({ name, mark }) => name === copyOf?.from && mark === null);
  const [model, next] = [sheets[place], sheets[place + 1]];
  if (copyOf === undefined || model === undefined || next === undefined) return null;
  const [, stem] = copyName.exec(next.name) ?? [];
  const isNew = next.mark === null && !copyOf.known.includes(next.name);
  const isNamed = stem !== undefined && model.name.startsWith(stem);
  const isSame = valuesChecksum(next.grid) === valuesChecksum(model.grid);
  return isNew && isNamed && isSame ? next : null;
}
