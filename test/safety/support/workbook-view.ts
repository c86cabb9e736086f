import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { pictureWorkbook, type SheetPicture } from "../../support/workbook-picture";

/** Everything that can be seen of a workbook, and what it keeps for the add-in beside the journal. */
export interface WorkbookView {
  readonly sheets: Readonly<Record<string, SheetPicture>>;
  /** The same as texts, by the names of the sheets. */
  readonly texts: ReadonlyMap<string, string>;
  readonly settings: string;
  /** All of it with the journal, and in which order the sheets stand: workbooks that share it cannot be told apart by the add-in. */
  readonly whole: string;
}

/** Looks at a workbook once; what is compared often is kept as text. */
export function viewOf(workbook: WorkbookState): WorkbookView {
  const sheets = pictureWorkbook(workbook);
  const texts = new Map(Object.entries(sheets).map(([name, sheet]) => [name, textOf(sheet)]));
  // A setting is emptied before it is deleted: an empty one says as little as none.
  const all = [...workbook.settings].filter(([, value]) => value !== "").sort();
  const kept = all.filter(([key]) => !key.includes("journal"));
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name ?? "";
  const whole = JSON.stringify([active, [...texts], textOf(Object.fromEntries(all))]);
  return { sheets, texts, settings: textOf(Object.fromEntries(kept)), whole };
}

/** In what one workbook differs from another that was wanted; empty where nobody could tell them apart. */
export function differencesOf(wanted: WorkbookView, found: WorkbookView): readonly string[] {
  const names = new Set([...wanted.texts.keys(), ...found.texts.keys()]);
  const sheets = [...names].filter((name) => wanted.texts.get(name) !== found.texts.get(name));
  const parts = sheets.map(
    (name) => `${name} (${partsOf(wanted.sheets[name], found.sheets[name])})`,
  );
  const [order, orderNow] = [orderOf(wanted), orderOf(found)];
  return [
    ...parts,
    ...(parts.length > 0 || order === orderNow ? [] : [`order: ${order} <> ${orderNow}`]),
    ...(wanted.settings === found.settings
      ? []
      : [`settings: ${cut(wanted.settings, found.settings)}`]),
  ];
}

function orderOf({ texts }: WorkbookView): string {
  return [...texts.keys()].join(", ");
}

/** Whether two pictures of a sheet are the same but for its conditional formats. */
export function isSameButRules(a: SheetPicture, b: SheetPicture): boolean {
  return textOf({ ...a, rules: [] }) === textOf({ ...b, rules: [] });
}

function partsOf(wanted: SheetPicture | undefined, found: SheetPicture | undefined): string {
  if (wanted === undefined || found === undefined) {
    return wanted === undefined ? "too many" : "gone";
  }
  return Object.keys({ ...wanted, ...found })
    .map((part) => [part, textOf(wanted[part]), textOf(found[part])] as const)
    .filter(([, before, now]) => before !== now)
    .map(([part, before, now]) => `${part}: ${cut(before, now)}`)
    .join(", ");
}

/** Where two texts begin to differ, with a little of both. */
function cut(before: string, now: string): string {
  let at = 0;
  while (before[at] === now[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `${before.slice(from, at + 60)} <> ${now.slice(from, at + 60)}`;
}

/** A value as a text in which the order of keys does not matter; nothing at all is an empty text. */
function textOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) as string | undefined;
  return text ?? "";
}
