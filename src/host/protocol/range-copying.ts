import {
  type Area,
  COLUMN_LIMIT,
  columnLetters,
  columnOfLetters,
  formatArea,
  ROW_LIMIT,
} from "../workbook/area";
import { putCell, shownStyle } from "../workbook/cell-access";
import type { Cell } from "../workbook/cell-store";
import { rewriteReferences } from "../workbook/formula-references";
import { quoteSheetName } from "../workbook/sheet-names";
import { requireContentAccess } from "./edit-permission";
import type { CallArguments } from "./given";
import { refusal } from "./host-error";
import { givenRangeAnywhere } from "./range-addresses";
import type { RangeTarget } from "./targets";

const COPY_KINDS = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyKind = (typeof COPY_KINDS)[number];

/** Moves the references of a formula that are not fixed by "$". */
function movedFormula(formula: string, down: number, right: number): string {
  return rewriteReferences(formula, ({ sheetName, address }) => {
    const corners = address.split(":").map((corner) => movedCorner(corner, down, right));
    const prefix = sheetName === null ? "" : `${quoteSheetName(sheetName)}!`;
    return corners.includes("#REF!") ? `${prefix}#REF!` : prefix + corners.join(":");
  });
}

/** One coordinate moved, unless it is fixed; null beyond the sheet. */
function movedPlace(place: number, by: number, limit: number): number | null {
  const moved = place + by;
  return moved < 0 || moved >= limit ? null : moved;
}

function movedCorner(corner: string, down: number, right: number): string {
  const gone: string[] = [];
  const keep = (place: number | null, write: (place: number) => string): string => {
    if (place === null) gone.push(corner);
    return place === null ? "" : write(place);
  };
  const moved = corner
    .replace(/(\$?)([A-Za-z]+)/, (_all, fixed: string, letters: string) => {
      const by = fixed === "" ? right : 0;
      const column = movedPlace(columnOfLetters(letters), by, COLUMN_LIMIT);
      return keep(column, (place) => fixed + columnLetters(place));
    })
    .replace(/(\$?)(\d+)$/, (_all, fixed: string, digits: string) => {
      const row = movedPlace(Number(digits) - 1, fixed === "" ? down : 0, ROW_LIMIT);
      return keep(row, (place) => `${fixed}${place + 1}`);
    });
  return gone.length > 0 ? "#REF!" : moved;
}

function copiedCell(
  source: Cell | null,
  target: Cell,
  kind: CopyKind,
  formula: string | null,
): Cell {
  const content =
    kind === "Formats"
      ? { value: target.value, formula: target.formula }
      : { value: source?.value ?? null, formula: kind === "Values" ? null : formula };
  const takesStyle = kind === "All" || kind === "Formats";
  return { ...content, style: takesStyle ? (source?.style ?? null) : target.style };
}

interface Plan {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** `Range.copyFrom`: from cells of any sheet; a smaller source is repeated when it fits a whole number of times. */
export function copyCells(target: RangeTarget, args: CallArguments): void {
  requireContentAccess(target);
  const source = givenRangeAnywhere(target.session, target.sheet, args.at(0));
  const plan: Plan = {
    kind: args.at(1).choiceOr(COPY_KINDS, "All"),
    skipBlanks: args.at(2).flagOr(false),
    transpose: args.at(3).flagOr(false),
  };
  if (plan.kind === "Link") throw refusal("NotImplemented", `Linking ${formatArea(source.area)}.`);
  const size = plan.transpose
    ? { rows: source.area.columns, columns: source.area.rows }
    : { rows: source.area.rows, columns: source.area.columns };
  const area = pasteArea(target.area, size);
  const cells = readSource(source, plan);
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const from = cells[r % size.rows]?.[c % size.columns];
      if (from) pasteCell(target, from, { row: area.row + r, column: area.column + c }, plan);
    }
  }
  target.session.events.cellsChanged(target.sheet, area);
}

interface SourceCell {
  readonly cell: Cell | null;
  readonly row: number;
  readonly column: number;
}

function readSource(source: RangeTarget, plan: Plan): SourceCell[][] {
  const { row, column, rows, columns } = source.area;
  const [height, width] = plan.transpose ? [columns, rows] : [rows, columns];
  return Array.from({ length: height }, (_row, r) =>
    Array.from({ length: width }, (_column, c) => {
      const [down, right] = plan.transpose ? [c, r] : [r, c];
      const cell = source.sheet.cells.get(row + down, column + right);
      const style = shownStyle(source.sheet, row + down, column + right);
      return {
        cell: cell ?? (style && { value: null, formula: null, style }),
        row: row + down,
        column: column + right,
      };
    }),
  );
}

function pasteArea(target: Area, size: { rows: number; columns: number }): Area {
  const repeats = target.rows % size.rows === 0 && target.columns % size.columns === 0;
  return repeats ? target : { ...target, ...size };
}

function pasteCell(
  target: RangeTarget,
  from: SourceCell,
  to: { readonly row: number; readonly column: number },
  plan: Plan,
): void {
  const isBlank = from.cell === null || (from.cell.value === null && from.cell.formula === null);
  if (plan.skipBlanks && isBlank) return;
  const before = target.sheet.cells.get(to.row, to.column);
  const formula = from.cell?.formula ?? null;
  const moved = formula && movedFormula(formula, to.row - from.row, to.column - from.column);
  const blank: Cell = {
    value: null,
    formula: null,
    style: shownStyle(target.sheet, to.row, to.column),
  };
  putCell(
    target.sheet,
    to.row,
    to.column,
    copiedCell(from.cell, before ?? blank, plan.kind, moved),
  );
}
