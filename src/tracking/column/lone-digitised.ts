import type { ColumnRole } from "../../domain/figure/records";
import { partWords } from "../../strings/recognition/header-words";
import type { ColumnDraft } from "./column-draft";

/** Rates whose whole a sheet has elsewhere: what was received, settled or digitised. */
const rates: readonly ColumnRole["subject"][] = [
  "intakeDigitisation",
  "resultDigitisation",
  "signedResults",
];

/**
 * The only column that a sheet has of a digitisation ("Số hóa › Thành phần hồ sơ") counts what was digitised, unless its
 * words say that it is the whole ("phải số hóa", "tổng số"): a whole without its part would give no rate at all.
 */
export function settleLoneDigitised(columns: readonly ColumnDraft[]): void {
  for (const subject of rates) {
    const own = columns.filter(({ roles }) => roles.some((role) => role.subject === subject));
    const [only, ...others] = own;
    if (only === undefined || others.length > 0 || !isUnsaidWhole(only, subject)) continue;
    only.roles = [{ subject, part: "numerator" }];
  }
}

function isUnsaidWhole(
  { roles, match, reason, levels }: ColumnDraft,
  subject: ColumnRole["subject"],
): boolean {
  const isWhole = roles.length === 1 && roles[0]?.part === "denominator";
  if (!isWhole || match?.subject !== subject || reason === "settings") return false;
  const [leaf = ""] = levels;
  return ![partWords.due, partWords.whole, partWords.remainder].some((words) => words.test(leaf));
}
