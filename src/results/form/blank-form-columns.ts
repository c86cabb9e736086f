import { formatCell, formatColumn } from "../../sheet/address";
import type { FormColumnGroup } from "../../strings/tracking-form";

/** A column of the blank form with its place and, where it is computed, its formula for a row (zero-based). */
export interface PlacedColumn {
  readonly header: string;
  /** The common header above it; null for a header over both rows. */
  readonly group: string | null;
  readonly column: number;
  readonly numberFormat: string;
  readonly formula: ((row: number) => string) | null;
  /** Rates are computed in the total row too; all else is added up there. */
  readonly isRate: boolean;
}

/** The first column after the running number and the name. */
export const firstFigureColumn = 2;

const wholes: Readonly<Record<string, readonly string[]>> = {
  received: ["online", "direct", "postal", "carriedOver"],
  settled: ["early", "onTime", "late"],
  // Dossiers that were carried over were digitised when they came in.
  intakeWhole: ["online", "direct", "postal"],
  resultWhole: ["early", "onTime", "late"],
};

const rates: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  intakeRate: ["intakeDone", "intakeWhole"],
  resultRate: ["resultDone", "resultWhole"],
  paymentRate: ["paymentDone", "paymentDue"],
};

/** The columns of the form from left to right. Sums stay blank until one of their parts is filled in, rates while their whole is 0. */
export function placeColumns(groups: readonly FormColumnGroup[]): readonly PlacedColumn[] {
  const flat = groups.flatMap(({ header, columns }) =>
    columns.map((column) => ({ ...column, group: header === "" ? null : header })),
  );
  const places = new Map(flat.map(({ id }, index) => [id, firstFigureColumn + index]));
  const at = (id: string, row: number) => formatCell(row, places.get(id) ?? 0);
  return flat.map(({ id, header, group }, index) => ({
    header,
    group,
    column: firstFigureColumn + index,
    numberFormat: id in rates ? "0.00" : "#,##0",
    formula: formulaOf(id, at),
    isRate: id in rates,
  }));
}

function formulaOf(id: string, at: (id: string, row: number) => string): PlacedColumn["formula"] {
  const parts = wholes[id];
  if (parts !== undefined) {
    return (row) => {
      const cells = parts.map((part) => at(part, row)).join(",");
      return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
    };
  }
  const rate = rates[id];
  if (rate === undefined) return null;
  const [part, whole] = rate;
  return (row) => `=IF(N(${at(whole, row)})=0,"",${at(part, row)}/${at(whole, row)}*100)`;
}

/** The sum of a column over rows, both ends included, zero-based; headings between them hold no figures. */
export function sumFormula(column: number, from: number, to: number): string {
  const letters = formatColumn(column);
  return `=SUM(${letters}${from + 1}:${letters}${to + 1})`;
}
