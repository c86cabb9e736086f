import type { Draft } from "../draft";
import type { LetterTable, Text } from "../letter";
import { asRuns, type FieldValue } from "./run";
import { nameUnit } from "./unit-list";

/** One column of an appendix besides the number and the unit. */
export interface UnitColumn {
  readonly head: string;
  readonly value: (unit: number) => FieldValue;
}

const numberShare = 0.08;
const unitShare = 0.42;

/** A table of units in their given order, numbered from 1, with a column for each of their figures. */
export function tabulateUnits(
  draft: Draft,
  units: readonly number[],
  heads: {
    readonly number: string;
    readonly unit: string;
    readonly columns: readonly UnitColumn[];
  },
): LetterTable {
  const { columns } = heads;
  const share = (1 - numberShare - unitShare) / Math.max(columns.length, 1);
  const widths = [numberShare, columns.length === 0 ? 1 - numberShare : unitShare];
  return {
    head: [heads.number, heads.unit, ...columns.map(({ head }) => head)],
    widths: [...widths, ...columns.map(() => share)],
    alignments: ["center", "left", ...columns.map(() => "center" as const)],
    rows: units.map((unit, index): readonly Text[] => [
      asRuns(`${index + 1}`),
      asRuns(nameUnit(draft.naming, unit)),
      ...columns.map(({ value }) => asRuns(value(unit))),
    ]),
  };
}
