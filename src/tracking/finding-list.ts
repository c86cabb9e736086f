import type { Finding, FindingCode, Severity } from "../domain/finding";
import { formatCell } from "../sheet/address";

/** How many findings of one code about one column are listed one by one; the last of them says how many more there are. */
const mostOfOneKind = 50;

/** What a finding is about. Rows and columns are those of the sheet. */
export interface FindingPlace {
  readonly row: number;
  readonly column: number;
}

/** Gathers the findings of one sheet. Of many about one column the last listed one carries how many more there are. */
export class FindingList {
  private readonly findings: Finding[] = [];
  private readonly kinds = new Map<string, { count: number; last: number }>();

  constructor(private readonly sheet: string) {}

  /** Adds a finding about a cell, or about the sheet as a whole where `place` is null. */
  add(
    code: FindingCode,
    severity: Severity,
    place: FindingPlace | null,
    values: Finding["values"] = {},
  ): void {
    const kind = `${code} ${place?.column ?? ""}`;
    const count = (this.kinds.get(kind)?.count ?? 0) + 1;
    if (count > mostOfOneKind) {
      this.countMore(kind, count);
      return;
    }
    const cell = place === null ? null : formatCell(place.row, place.column);
    this.kinds.set(kind, { count, last: this.findings.length });
    this.findings.push({ code, severity, sheet: this.sheet, cell, values });
  }

  /** Adds findings that were made elsewhere, as they are. */
  addAll(findings: readonly Finding[]): void {
    this.findings.push(...findings);
  }

  /** What was found, in the order in which it was added. */
  toArray(): readonly Finding[] {
    return this.findings;
  }

  private countMore(kind: string, count: number): void {
    const last = this.kinds.get(kind)?.last ?? 0;
    const listed = this.findings[last];
    this.kinds.set(kind, { count, last });
    if (listed === undefined) return;
    this.findings[last] = { ...listed, values: { ...listed.values, more: count - mostOfOneKind } };
  }
}
