import type { SheetState } from "../../workbook/sheet-state";
import type { OpenedPackage } from "../package/opened-package";
import { partKey } from "../package/part-names";
import { SheetSource } from "../read/sheet-source";
import type { WorkbookParts } from "../read/workbook-source";
import type { PackageDraft } from "./package-draft";

/** Every part that can be reached from a part by relationships inside the package, without passing `closed` ones. */
function reachable(
  opened: OpenedPackage,
  start: string,
  closed: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, string>();
  const queue = [start];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const { isExternal, target } of opened.relationships(part)) {
      const key = partKey(target);
      if (isExternal || found.has(key) || closed.has(key) || !opened.entry(target)) continue;
      found.set(key, target);
      queue.push(target);
    }
  }
  return found;
}

/** Takes sheets away, with the parts that only they led to (tables, comments, drawings …). */
export function removeSheets(
  gone: readonly SheetState[],
  parts: WorkbookParts,
  draft: PackageDraft,
): void {
  const origins = gone.flatMap(({ source }) =>
    source instanceof SheetSource ? [source.origin] : [],
  );
  const closed = new Set(origins.map(({ part }) => partKey(part)));
  const kept = reachable(parts.opened, "", closed);
  for (const { part, relationship } of origins) {
    draft.removeRelationship(parts.part, relationship);
    draft.removePart(part);
    for (const [key, name] of reachable(parts.opened, part, new Set())) {
      if (!kept.has(key)) draft.removePart(name);
    }
  }
}
