import * as words from "../../strings/recognition/header-words";
import { periodHeaders } from "../../strings/recognition/period-words";
import type { ColumnUse } from "./column-draft";
import type { ColumnProfile } from "./column-profile";

/** What a column is by its header alone where it holds no figure of this period; null where it may. */
export function useOfHeader(
  levels: readonly string[],
  profile: ColumnProfile,
): Exclude<ColumnUse, "figure"> | null {
  const [leaf = ""] = levels;
  if (leaf === "") return profile.figures > 0 ? "unrecognised" : "blank";
  if (words.indexHeader.test(leaf)) return "index";
  if (words.codeHeader.test(leaf)) return "code";
  if (isPeriodHeader(leaf)) return "period";
  if (words.dateHeader.test(leaf)) return "date";
  if (words.otherSubjectHeader.test(leaf) || words.fieldHeader.test(leaf)) return "text";
  return useBesideFigures(levels, leaf, profile);
}

/** Whether a header stands over a column that says which period a row is of. */
function isPeriodHeader(leaf: string): boolean {
  return Object.values(periodHeaders).some((header) => header.test(leaf));
}

function useBesideFigures(
  levels: readonly string[],
  leaf: string,
  profile: ColumnProfile,
): Exclude<ColumnUse, "figure"> | null {
  if (words.noteHeader.test(leaf) && profile.figures <= profile.texts) return "note";
  if (words.targetHeader.test(leaf)) return "target";
  const lowest = levels.slice(0, 2);
  if (lowest.some((level) => words.changeHeader.test(level))) return "comparison";
  const carried = levels.some((level) => words.carriedWords.test(level));
  if (!carried && levels.some((level) => words.otherPeriodHeader.test(level))) return "comparison";
  return profile.texts > profile.figures && profile.texts > 2 ? "text" : null;
}
