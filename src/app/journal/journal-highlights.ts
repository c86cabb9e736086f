import type { SheetEdit } from "../../sheet/sheet-edit";
import type { SheetContents, WorkbookContents } from "../workbook-port";
import { extentOf, findHighlighted, sheetNamed } from "./former-contents";
import type { Journal, JournalHighlights } from "./journal";

/** Whether an edit adds or removes a conditional format of ours. */
export function isHighlight(kind: SheetEdit["kind"]): boolean {
  return kind === "addHighlight" || kind === "removeHighlight";
}

/** What the journal keeps of the conditional formats of each sheet on which edits, or a run that was cut off, change them. */
export function highlightEntries(
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
  pending: Journal | null,
): readonly JournalHighlights[] {
  const begun = new Map(
    (pending?.highlights ?? []).flatMap((entry): [string, JournalHighlights][] => {
      const now = findHighlighted(contents, entry);
      return now === undefined ? [] : [[now.name, entry]];
    }),
  );
  const touched = edits.filter(({ kind }) => isHighlight(kind));
  const names = new Set([
    ...begun.keys(),
    ...touched.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])),
  ]);
  return [...names].flatMap((name): JournalHighlights[] => {
    const now = sheetNamed(contents, name);
    if (now === null) return [];
    const formulas = now.highlights.map(({ formula }) => formula);
    const before = begun.get(name)?.before ?? formulas;
    return [{ name, before, after: formulasAfter(now, edits), extent: extentOf(now.grid) }];
  });
}

function formulasAfter(
  { name, highlights }: SheetContents,
  edits: readonly SheetEdit[],
): readonly string[] {
  const removed = new Set(
    edits.flatMap((edit) =>
      edit.kind === "removeHighlight" && edit.sheet === name ? [edit.id] : [],
    ),
  );
  const added = edits.flatMap((edit) =>
    edit.kind === "addHighlight" && edit.sheet === name ? [edit.formula] : [],
  );
  const stayed = highlights.filter(({ id }) => !removed.has(id)).map(({ formula }) => formula);
  return [...stayed, ...added];
}
