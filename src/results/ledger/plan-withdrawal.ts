import type { LedgerEntry } from "../../domain/assessment/ledger";
import type { Day } from "../../domain/period/period";
import { blockOf } from "../../sheet/cell-block";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { formatDay } from "../../strings/periods";
import type { KeyOf } from "../ranking/existing-ranking";
import { ledgerIdentity } from "./ledger-identity";
import { findLedger, parseLedger, withdrawalColumns } from "./parse-ledger";

/** When, why and by whom a reminder was taken back. */
export interface Withdrawal {
  readonly day: Day;
  readonly reason: string;
  /** Empty where the person is not named. */
  readonly by: string;
}

/**
 * Marks the rows of entries as withdrawn. They stay where they are as a trace, with the day, the reason and the person, and no
 * longer count. Entries that the sheet does not hold, or holds as withdrawn already, give nothing, and so does a sheet from which
 * the columns of withdrawals were taken out.
 */
export function planWithdrawal(
  sheet: SheetContents,
  entries: readonly LedgerEntry[],
  { day, reason, by, keyOf }: Withdrawal & { readonly keyOf: KeyOf },
): readonly SheetEdit[] {
  const columns = findLedger(sheet)?.columns.slice(withdrawalColumns) ?? [];
  if (columns.length === 0 || columns.includes(-1)) return [];
  const wanted = new Set(entries.map(ledgerIdentity));
  const cells = [formatDay(day), reason, by];
  return parseLedger(sheet, keyOf)
    .entries.filter(({ entry }) => wanted.has(ledgerIdentity(entry)))
    .flatMap(({ row }) =>
      cells.map((value, index): SheetEdit => {
        const column = columns[index] ?? 0;
        return { kind: "writeValues", sheet: sheet.name, row, column, values: blockOf([[value]]) };
      }),
    );
}
