import { indexAt } from "../../domain/figure/figure-at";
import type { PeriodRecords } from "../../domain/figure/records";
import type { BuiltRecords, PeriodPart } from "../build-records";
import type { ColumnDraft } from "../column/column-draft";
import type { SheetTables } from "../read-sheet";
import type { PeriodReading } from "../period/sheet-period";
import type { ColumnReading, SheetReading, SheetVerdict, TableReading } from "../sheet-reading";

/** A part that was read as far as its period allowed. */
export interface ExplainedPart {
  readonly part: PeriodPart;
  readonly period: PeriodReading;
  readonly built: BuiltRecords | null;
}

/** How a sheet was read, as plain values: rows, columns, decisions and findings. */
export function explainSheet(sheet: SheetTables, parts: readonly ExplainedPart[]): SheetReading {
  const { view, rowKinds, findings } = sheet;
  return {
    sheet: view.grid.sheet,
    verdict: verdictOf(sheet, parts),
    top: view.grid.top,
    rowKinds,
    tables: parts.map((part) => explainPart(sheet, part)),
    findings: findings.toArray(),
  };
}

function verdictOf({ verdict }: SheetTables, parts: readonly ExplainedPart[]): SheetVerdict {
  const dated = parts.some(({ built }) => built !== null);
  return verdict === "tracking" && !dated ? "period-unknown" : verdict;
}

function explainPart({ view }: SheetTables, { part, period, built }: ExplainedPart): TableReading {
  return {
    period,
    columns: part.drafts
      .filter(({ use }) => use !== "blank")
      .map((draft) => explainColumn(draft, view.grid.left, built)),
    groups: built === null ? [] : explainGroups(built.records),
  };
}

function explainGroups({ groups, units }: PeriodRecords): TableReading["groups"] {
  const counts = new Uint32Array(groups.length);
  for (const { group } of units) counts[group] = indexAt(counts, group) + 1;
  return groups.map(({ label, id }, index) => ({ label, id, units: indexAt(counts, index) }));
}

function explainColumn(
  draft: ColumnDraft,
  left: number,
  built: BuiltRecords | null,
): ColumnReading {
  const decision = built?.decisions.find(({ column }) => column === draft.column);
  return {
    column: left + draft.column,
    path: draft.path,
    use: draft.use,
    roles: draft.roles,
    reason: draft.reason,
    matched: draft.match?.matched ?? [],
    guessed: draft.guessed,
    separators: decision?.separators ?? null,
    scale: decision?.scale ?? null,
  };
}
